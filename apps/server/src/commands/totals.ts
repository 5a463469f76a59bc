import type { AsOf, Catalogue, CivilDate, Total, YearTotals } from '@outreach/domain';
import { cliWords, type Language, scopeName } from '@outreach/messages';
import { formatTable } from '../cli/table.ts';
import { printJson, type Session } from '../cli/terminal.ts';
import { totalText } from '../cli/total-text.ts';
import type { Environment } from '../environment/environment.ts';
import { tellUnknown } from '../ledger/unknown-events.ts';
import { withLedger } from '../ledger/with-ledger.ts';

export interface TotalsOptions {
  readonly year: number;
  readonly through?: CivilDate;
  readonly asOf?: AsOf;
}

/** `outreach totals`: the yearly totals of every base measure and scope. */
export async function runTotals(session: Session, environment: Environment, options: TotalsOptions): Promise<void> {
  await withLedger(environment, 'existing', async (ledger) => {
    const answer = await ledger.totals(options);
    if (session.json) return printJson(session.terminal, totalsDocument(answer, options));
    const [description, catalogue] = await Promise.all([ledger.describe(), ledger.catalogue()]);
    session.terminal.out(totalsText(session.language, description.name, answer, catalogue));
    tellUnknown(session, await ledger.unknownTypes());
  });
}

/** The shape that other programs rely on (DESIGN section 8). */
function totalsDocument(answer: YearTotals, { asOf, through }: TotalsOptions) {
  return {
    ledger: answer.ledger,
    year: answer.year,
    position: answer.position,
    asOf: asOf ?? null,
    ...(through === undefined ? {} : { through }),
    totals: answer.totals.map(({ measure, scope, lower, upper, counted, undecided, unknown, about, figures }) => ({
      measure,
      scope,
      lower,
      upper,
      counted,
      undecided,
      unknown,
      about,
      figures,
    })),
    held: answer.held,
  };
}

function totalsText(language: Language, name: string, answer: YearTotals, catalogue: Catalogue): string {
  const words = cliWords(language);
  const lines = [words.totalsTitle({ name, year: answer.year, position: answer.position })];
  if (answer.through !== null) lines.push(words.throughDay({ day: answer.through }));
  lines.push(words.held({ count: answer.held.total }));
  if (answer.totals.length === 0) lines.push(words.noTotals);
  const table = answer.totals.length === 0 ? '' : `\n${totalsTable(language, answer.totals, catalogue)}`;
  return `${lines.join('\n')}\n${table}`;
}

function totalsTable(language: Language, totals: readonly Total[], catalogue: Catalogue): string {
  const words = cliWords(language);
  return formatTable(
    [
      { heading: words.measure, align: 'left' },
      { heading: words.scope, align: 'left' },
      { heading: words.total, align: 'right' },
      { heading: words.unit, align: 'left' },
      { heading: words.undecided, align: 'right' },
      { heading: words.unknown, align: 'right' },
      { heading: words.figures, align: 'right' },
      { heading: 'id', align: 'left' },
    ],
    totals.map((total) => {
      const measure = catalogue.measures.get(total.measure);
      return [
        measure?.names[language] ?? total.measure,
        scopeName(language, total.scope),
        totalText(language, total),
        (language === 'zh' ? measure?.units[0] : measure?.unitEn) ?? '',
        countText(total.undecided),
        countText(total.unknown),
        String(total.figures.length),
        total.measure,
      ];
    }),
  );
}

/** Nothing to say is left blank, so that the eye finds what there is. */
function countText(count: number): string {
  return count === 0 ? '' : String(count);
}
