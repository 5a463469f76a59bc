import type { CountedYear } from '@outreach/domain';
import {
  type Catalogue,
  type Comparison,
  type Contribution,
  compareTotals,
  measureIn,
  type Total,
} from '@outreach/domain';

/** How each total of a year compares with the year before, by `measure scope`. */
export type Comparisons = Readonly<Record<string, Comparison>>;

export function comparisonKey({ measure, scope }: Pick<Total, 'measure' | 'scope'>): string {
  return `${measure} ${scope}`;
}

/**
 * Compares every total of a year, and only over equal spans and one definition: the rows behind the totals tell the spans,
 * the catalogue by which definition each year was counted.
 */
export function compareYears(current: CountedYear, before: CountedYear, catalogue: Catalogue): Comparisons {
  const totalsBefore = new Map(before.totals.map((total) => [comparisonKey(total), total]));
  const rows = rowsByTotal(current);
  const rowsBefore = rowsByTotal(before);
  return Object.fromEntries(
    current.totals.map((total) => {
      const key = comparisonKey(total);
      const version = (year: number) => ({ version: measureIn(catalogue, total.measure, year)?.version ?? 1 });
      const now = { total, rows: rows.get(key) ?? [], ...version(current.year) };
      const then = { total: totalsBefore.get(key) ?? null, rows: rowsBefore.get(key) ?? [], ...version(before.year) };
      return [key, compareTotals(now, then)];
    }),
  );
}

function rowsByTotal({ contributions }: CountedYear): ReadonlyMap<string, readonly Contribution[]> {
  const rows = new Map<string, Contribution[]>();
  for (const contribution of contributions) {
    const key = comparisonKey(contribution);
    const known = rows.get(key);
    if (known === undefined) rows.set(key, [contribution]);
    else known.push(contribution);
  }
  return rows;
}
