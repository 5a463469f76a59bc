import type { Measure, Total } from '@outreach/domain';

/** Most counters a display turns through. */
const maxCounters = 8;

/** A total that a display may show, with the measure it is of. */
export interface ShownTotal {
  readonly total: Total;
  readonly measure: Measure;
}

/**
 * The totals worth a lobby wall, best first: `sum` measures of which something is settled; the bureau's own before
 * those of all units or the district (a counter names its scope, and no counter holds two); then the ones that rest on
 * more figures, count people reached, and are larger.
 */
export function chooseCounters(
  totals: readonly Total[],
  measures: ReadonlyMap<string, Measure>,
): readonly ShownTotal[] {
  return totals
    .filter((total) => total.adds === 'sum' && total.lower > 0)
    .flatMap((total) => {
      const measure = measures.get(total.measure);
      return measure === undefined ? [] : [{ total, measure }];
    })
    .sort(betterCounter)
    .slice(0, maxCounters);
}

function betterCounter(a: ShownTotal, b: ShownTotal): number {
  return (
    scopeRank(a.total.scope) - scopeRank(b.total.scope) ||
    b.total.figures.length - a.total.figures.length ||
    reachRank(a.measure) - reachRank(b.measure) ||
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
