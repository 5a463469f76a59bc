import type { Contribution, Measure, Total } from '@outreach/domain';
import { comparisonKey } from '../year/compare-years.ts';

/** Most counters a display turns through. */
const maxCounters = 8;

/** A total that a display may show, with the measure it is of. */
export interface ShownTotal {
  readonly total: Total;
  readonly measure: Measure;
}

/**
 * The totals worth a lobby wall, best first: `sum` measures of which something is settled; the bureau's own before
 * those of all units or the district (a counter names its scope, and no counter holds two); then those that stand
 * beside a last year, for a single contest says less than what is counted every year; then people reached, what rests
 * on more figures, and the larger.
 *
 * @param before last year's totals.
 */
export function chooseCounters(
  totals: readonly Total[],
  before: readonly Total[],
  measures: ReadonlyMap<string, Measure>,
): readonly ShownTotal[] {
  const lastYear = new Set(before.filter(({ counted }) => counted > 0).map(comparisonKey));
  const yearRank = ({ total }: ShownTotal) => (lastYear.has(comparisonKey(total)) ? 0 : 1);
  return totals
    .filter((total) => total.adds === 'sum' && total.lower > 0)
    .flatMap((total) => {
      const measure = measures.get(total.measure);
      return measure === undefined ? [] : [{ total, measure }];
    })
    .sort((a, b) => scopeRank(a.total.scope) - scopeRank(b.total.scope) || yearRank(a) - yearRank(b) || worthier(a, b))
    .slice(0, maxCounters);
}

function worthier(a: ShownTotal, b: ShownTotal): number {
  return (
    reachRank(a.measure) - reachRank(b.measure) ||
    b.total.figures.length - a.total.figures.length ||
    b.total.lower - a.total.lower ||
    (a.total.measure < b.total.measure ? -1 : 1)
  );
}

function scopeRank(scope: string): number {
  const known = ['own', 'joint', 'district'].indexOf(scope);
  return known < 0 ? 3 : known;
}

function reachRank(measure: Measure): number {
  return measure.units.includes('人次') ? 0 : 1;
}

/**
 * True where something that is counted has no written upper end. The total alone does not tell: an open question opens
 * its upper end as well.
 */
export function isSettledOpen(
  total: Total,
  contributions: readonly Pick<Contribution, 'measure' | 'scope' | 'state' | 'upper'>[],
): boolean {
  const key = comparisonKey(total);
  return contributions.some((row) => row.state === 'counted' && row.upper === null && comparisonKey(row) === key);
}
