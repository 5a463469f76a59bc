import { compareTotals } from '../totals/compare-totals.ts';
import type { Named } from './mentions.ts';
import type { VerdictReason } from './wording-claim.ts';
import type { YearValue, YearValues } from './year-values.ts';

/** What is certain of the difference between two years. */
export interface Difference {
  /** Least and greatest difference, now less before; null is open. */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly reason: Extract<VerdictReason, 'numbers' | 'certain-despite-spans' | 'about'>;
  /** The value it was really held against: the same span of the year before, where that could be asked. */
  readonly before: YearValue;
}

export type Compared =
  | { readonly comparable: true; readonly difference: Difference }
  | {
      readonly comparable: false;
      readonly reason: Extract<VerdictReason, 'not-reported' | 'unknown' | 'measure-version' | 'spans-differ'>;
    };

/** An estimate is right to about a tenth. */
const estimate = 0.1;

/**
 * Holds one year against an earlier one. Over unequal spans the earlier year is asked through the same day; where that
 * cannot be answered, a count that only grows may still leave no doubt: 43 in a whole year is less than 81 in ten months.
 */
export function compareValues(now: YearValue, before: YearValue, values: YearValues, subject: Named): Compared {
  const versionIn = (year: number) =>
    subject.kind === 'measure' ? { version: values.version(subject.measure, year) } : {};
  const comparison = compareTotals({ ...now, ...versionIn(now.year) }, { ...before, ...versionIn(before.year) });
  if (comparison.comparable) return different(now, before, comparison.lower, comparison.upper, 'numbers');
  switch (comparison.reason) {
    case 'not-reported':
      return { comparable: false, reason: 'not-reported' };
    case 'unknown-before':
      return { comparable: false, reason: 'unknown' };
    case 'measure-version':
      return { comparable: false, reason: 'measure-version' };
    case 'zero-before':
      return different(now, before, now.total.lower, now.total.upper, 'numbers');
    case 'spans-differ':
      return (
        overEqualSpan(now, before, values, subject, comparison.now) ??
        despiteSpans(now, before, comparison.now, comparison.before)
      );
  }
}

function different(
  now: YearValue,
  before: YearValue,
  lower: number | null,
  upper: number | null,
  reason: Difference['reason'],
): Compared {
  const rough = roughness(now) + roughness(before);
  return {
    comparable: true,
    difference: {
      lower: lower === null ? null : lower - rough,
      upper: upper === null ? null : upper + rough,
      reason: rough > 0 && reason === 'numbers' ? 'about' : reason,
      before,
    },
  };
}

function roughness({ total }: YearValue): number {
  return total.about > 0 ? (total.upper ?? total.lower) * estimate : 0;
}

/** The earlier year by the same day, where it has no snapshot of another day. */
function overEqualSpan(
  now: YearValue,
  before: YearValue,
  values: YearValues,
  subject: Named,
  through: string | null,
): Compared | null {
  if (through === null || through === 'open') return null;
  const asked = values.of(subject, before.year, through).find(({ scope }) => scope === before.scope);
  if (asked === undefined || asked.total.missing > 0 || asked.rows.some((row) => isOfOtherDay(row, through)))
    return null;
  const { lower, upper } = asked.total;
  return different(
    now,
    asked,
    upper === null ? null : now.total.lower - upper,
    now.total.upper === null ? null : now.total.upper - lower,
    'numbers',
  );
}

function isOfOtherDay({ state, through }: YearValue['rows'][number], day: string): boolean {
  return state === 'counted' && through !== null && (through === 'open' || through.slice(5) !== day);
}

function despiteSpans(now: YearValue, before: YearValue, spanNow: string | null, spanBefore: string | null): Compared {
  const flows = now.total.adds === 'sum';
  const lower = before.total.upper === null ? null : now.total.lower - before.total.upper;
  const upper = now.total.upper === null ? null : now.total.upper - before.total.lower;
  // The longer span holds at least what the shorter one would: less in the longer is less, more in the shorter is more.
  if (flows && upper !== null && upper < 0 && reachesAtLeast(spanNow, spanBefore)) {
    return different(now, before, null, upper, 'certain-despite-spans');
  }
  if (flows && lower !== null && lower > 0 && reachesAtLeast(spanBefore, spanNow)) {
    return different(now, before, lower, null, 'certain-despite-spans');
  }
  return { comparable: false, reason: 'spans-differ' };
}

/** True where the first span surely reaches as far as the second: the whole year reaches everywhere, 目前 nobody knows. */
function reachesAtLeast(span: string | null, other: string | null): boolean {
  if (span === null) return true;
  if (span === 'open' || other === null || other === 'open') return false;
  return span >= other;
}
