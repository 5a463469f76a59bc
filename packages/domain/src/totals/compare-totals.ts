import { groupBy } from '../grouping/group-by.ts';
import { compareText } from '../inclusion/relations.ts';
import type { Contribution, Total } from './total.ts';

/** A total beside the same one of the year before, or why they may not be compared (DESIGN section 5). */
export type Comparison =
  | {
      readonly comparable: true;
      /** Least and greatest difference, this year less the year before; null is open. */
      readonly lower: number | null;
      readonly upper: number | null;
    }
  | { readonly comparable: false; readonly reason: 'not-reported' | 'unknown-before' | 'zero-before' }
  | {
      readonly comparable: false;
      readonly reason: 'measure-version';
      /** By which version of its definition each year was counted. */
      readonly now: number;
      readonly before: number;
    }
  | {
      readonly comparable: false;
      readonly reason: 'spans-differ';
      /** Through-day of this year's and last year's cumulative figures: a civil day, `open`, or null for the whole year. */
      readonly now: string | null;
      readonly before: string | null;
    };

/** A total and the rows behind it; the rows tell the span it covers. */
export interface ComparedYear {
  readonly total: Total | null;
  readonly rows: readonly Contribution[];
  /** By which version of the measure's definition the year was counted (`measureIn`); taken as equal where one is missing. */
  readonly version?: number;
}

/** Compares only over equal spans and one definition of the measure; a total that nobody reported is not zero. */
export function compareTotals(now: ComparedYear, before: ComparedYear): Comparison {
  if (before.total === null || before.total.counted + before.total.undecided === 0 || now.total === null) {
    return { comparable: false, reason: 'not-reported' };
  }
  if (isUnknown(before.total) || isUnknown(now.total)) return { comparable: false, reason: 'unknown-before' };
  if (now.version !== undefined && before.version !== undefined && now.version !== before.version) {
    return { comparable: false, reason: 'measure-version', now: now.version, before: before.version };
  }
  const [spanNow, spanBefore] = [spanOfYear(now.rows), spanOfYear(before.rows)];
  if (spanNow !== spanBefore || spanNow === 'open') {
    return { comparable: false, reason: 'spans-differ', now: spanNow, before: spanBefore };
  }
  if (before.total.upper === 0) return { comparable: false, reason: 'zero-before' };
  return {
    comparable: true,
    lower: before.total.upper === null ? null : now.total.lower - before.total.upper,
    upper: now.total.upper === null ? null : now.total.upper - before.total.lower,
  };
}

function isUnknown(total: Total): boolean {
  return total.counted > 0 && total.counted === total.unknown && total.lower === 0;
}

/** The month and day that a year's snapshots run through; null where it is counted to its end. */
function spanOfYear(rows: readonly Contribution[]): string | null {
  const days = rows
    .filter(({ state }) => state === 'counted' || state === 'undecided')
    .flatMap(({ through }) => (through === null ? [] : [through === 'open' ? 'open' : through.slice(5)]))
    .filter((day) => day !== '12-31');
  return [...groupBy(days, (day) => day).keys()].sort(compareText)[0] ?? null;
}
