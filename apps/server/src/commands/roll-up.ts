import type { RolledTotal, RollUp, RollUpQuery } from '@outreach/domain';
import { cliWords, type Language, scopeName } from '@outreach/messages';
import { formatTable } from '../cli/table.ts';
import { printJson, type Session } from '../cli/terminal.ts';
import { totalText } from '../cli/total-text.ts';
import type { Environment } from '../environment/environment.ts';
import { withStore } from '../ledger/with-ledger.ts';

/** `outreach totals --all`: the totals of a year over the ledgers of the store. */
export async function runRollUp(session: Session, environment: Environment, query: RollUpQuery): Promise<void> {
  await withStore(environment, async (store) => {
    const answer = await store.rollUp(query);
    if (session.json) printJson(session.terminal, rollUpDocument(answer));
    else session.terminal.out(rollUpText(session.language, answer));
  });
}

/** The shape that other programs rely on; with its positions the same totals can be asked again. */
function rollUpDocument({ totals, ...answer }: RollUp) {
  return {
    ...answer,
    totals: totals.map(({ definition, adds: _adds, undecidedUpper: _undecidedUpper, ...total }) => ({
      ...total,
      name: definition.names.zh,
      unit: definition.units[0],
    })),
  };
}

function rollUpText(language: Language, answer: RollUp): string {
  const words = cliWords(language);
  const { year, under, asOf, totals, positions } = answer;
  const ledgers = Object.keys(positions).length;
  const lines = [
    words.rollUpTitle({ ledgers, under: under ?? '', year, day: asOf ?? '' }),
    words.held({ count: answer.held.total }),
  ];
  if (totals.length === 0) return `${[...lines, words.noTotals].join('\n')}\n`;
  if (totals.some(({ overlapping }) => overlapping > 0)) lines.push(words.overlappingNote);
  return `${lines.join('\n')}\n\n${rollUpTable(language, totals)}`;
}

function rollUpTable(language: Language, totals: readonly RolledTotal[]): string {
  const words = cliWords(language);
  return formatTable(
    [
      { heading: words.measure, align: 'left' },
      { heading: words.scope, align: 'left' },
      { heading: words.total, align: 'right' },
      { heading: words.unit, align: 'left' },
      { heading: words.undecided, align: 'right' },
      { heading: words.unknown, align: 'right' },
      { heading: words.ledgers, align: 'right' },
      { heading: words.overlapping, align: 'right' },
      { heading: 'id', align: 'left' },
    ],
    totals.map((total) => [
      total.definition.names[language],
      scopeName(language, total.scope),
      totalText(language, total),
      language === 'zh' ? total.definition.units[0] : total.definition.unitEn,
      countText(total.undecided),
      countText(total.unknown),
      String(total.ledgers),
      countText(total.overlapping),
      total.measure,
    ]),
  );
}

/** Nothing to say is left blank, so that the eye finds what there is. */
function countText(count: number): string {
  return count === 0 ? '' : String(count);
}
