import type { Scope } from '@outreach/domain';
import type { LedgerPort, YearTotals } from '../ledger-port.ts';

export type Comparison =
  | { readonly comparable: true; readonly lower: number | null; readonly upper: number | null }
  | { readonly comparable: false; readonly reason: 'not-reported' | 'zero-before' | 'spans-differ' | 'measure-version' };

/** How each total of a year compares with the year before, by `measure scope`. */
export type Comparisons = Readonly<Record<string, Comparison>>;

export function comparisonKey(total: { readonly measure: string; readonly scope: Scope }): string {
  return `${total.measure} ${total.scope}`;
}

export async function compareYears(_ledger: LedgerPort, current: YearTotals, before: YearTotals): Promise<Comparisons> {
  const earlier = new Map(before.totals.map((total) => [comparisonKey(total), total]));
  return Object.fromEntries(
    current.totals.map((total): [string, Comparison] => {
      const other = earlier.get(comparisonKey(total));
      if (other === undefined) return [comparisonKey(total), { comparable: false, reason: 'not-reported' }];
      const lower = other.upper === null ? null : total.lower - other.upper;
      const upper = total.upper === null ? null : total.upper - other.lower;
      return [comparisonKey(total), { comparable: true, lower, upper }];
    }),
  );
}
