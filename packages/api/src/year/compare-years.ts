import { type Comparison, type Contribution, compareTotals, type Total } from '@outreach/domain';
import type { YearTotals } from '../ledger-port.ts';

/** How each total of a year compares with the year before, by `measure scope`. */
export type Comparisons = Readonly<Record<string, Comparison>>;

export function comparisonKey({ measure, scope }: Pick<Total, 'measure' | 'scope'>): string {
  return `${measure} ${scope}`;
}

/** Compares every total of a year, and only over equal spans: the rows behind the totals tell the spans. */
export function compareYears(current: YearTotals, before: YearTotals): Comparisons {
  const totalsBefore = new Map(before.totals.map((total) => [comparisonKey(total), total]));
  const rows = rowsByTotal(current);
  const rowsBefore = rowsByTotal(before);
  return Object.fromEntries(
    current.totals.map((total) => {
      const key = comparisonKey(total);
      const now = { total, rows: rows.get(key) ?? [] };
      return [key, compareTotals(now, { total: totalsBefore.get(key) ?? null, rows: rowsBefore.get(key) ?? [] })];
    }),
  );
}

function rowsByTotal({ contributions }: YearTotals): ReadonlyMap<string, readonly Contribution[]> {
  const rows = new Map<string, Contribution[]>();
  for (const contribution of contributions) {
    const key = comparisonKey(contribution);
    const known = rows.get(key);
    if (known === undefined) rows.set(key, [contribution]);
    else known.push(contribution);
  }
  return rows;
}
