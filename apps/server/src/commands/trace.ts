import { type Catalogue, findMeasure, type Trace, type TraceRow } from '@outreach/domain';
import type { Ledger } from '@outreach/ledger';
import { cliWords, contributionState, type Language, scopeName } from '@outreach/messages';
import { refuse } from '../cli/refusal.ts';
import { formatTable } from '../cli/table.ts';
import { printJson, type Session } from '../cli/terminal.ts';
import { totalText } from '../cli/total-text.ts';
import type { Environment } from '../environment/environment.ts';
import { tellUnknown } from '../ledger/unknown-events.ts';
import { withLedger } from '../ledger/with-ledger.ts';
import type { TotalsOptions } from './totals.ts';

export interface TraceOptions extends TotalsOptions {
  readonly measure: string;
  /** Every scope of the measure where none is asked for. */
  readonly scope?: string;
}

/** `outreach trace`: a total opened down to the records that make it, one scope after the other. */
export async function runTrace(session: Session, environment: Environment, options: TraceOptions): Promise<void> {
  await withLedger(environment, 'existing', async (ledger) => {
    const catalogue = await ledger.catalogue();
    const traces = await tracesOf(ledger, catalogue, options);
    if (session.json) {
      return printJson(session.terminal, {
        ledger: ledger.id,
        year: options.year,
        position: traces[0]?.position ?? 0,
        asOf: options.asOf ?? null,
        measure: traces[0]?.total.measure ?? options.measure,
        scopes: traces.map(({ total, rows }) => ({ scope: total.scope, total, rows })),
      });
    }
    session.terminal.out(traces.map((trace) => traceText(session.language, trace, catalogue)).join('\n'));
    tellUnknown(session, await ledger.unknownTypes());
  });
}

async function tracesOf(ledger: Ledger, catalogue: Catalogue, options: TraceOptions): Promise<readonly Trace[]> {
  const { measure: written, scope, ...query } = options;
  const measure = findMeasure(catalogue, written);
  if (measure === undefined) throw refuse('measure.unknown', { measure: written }, 'measure');
  // One position for all scopes, whatever is recorded meanwhile.
  const { totals, position } = await ledger.totals(query);
  const scopes = totals.filter((total) => total.measure === measure.id).map((total) => total.scope);
  const asked = scope === undefined ? scopes : scopes.filter((known) => known === scope);
  if (asked.length === 0)
    throw refuse('trace.measure-not-counted', { measure: written, year: options.year }, 'measure');
  return Promise.all(asked.map((each) => ledger.trace({ ...query, asOf: position, measure: measure.id, scope: each })));
}

function traceText(language: Language, { total, rows, year, position }: Trace, catalogue: Catalogue): string {
  const words = cliWords(language);
  const measure = catalogue.measures.get(total.measure);
  const name = `${measure?.names[language] ?? total.measure} (${scopeName(language, total.scope)})`;
  const unit = (language === 'zh' ? measure?.units[0] : measure?.unitEn) ?? '';
  const table = formatTable(
    [
      { heading: words.figure, align: 'left' },
      { heading: words.phrase, align: 'left' },
      { heading: words.state, align: 'left' },
      { heading: words.activity, align: 'left' },
      { heading: words.position, align: 'right' },
    ],
    rows.map((row) => rowCells(language, row)),
  );
  const amount = `${totalText(language, total)} ${unit}`.trimEnd();
  return `${words.totalsTitle({ name, year, position })}\n${amount}\n\n${table}`;
}

function rowCells(
  language: Language,
  { figure, activity, contribution, recordedPosition }: TraceRow,
): readonly string[] {
  const state = contributionState(language, contribution.state);
  return [
    figure.id,
    figure.quantity.raw,
    contribution.because === null ? state : `${state} (${contribution.because})`,
    activity.title,
    String(recordedPosition),
  ];
}
