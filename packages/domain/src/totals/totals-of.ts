import type { FigureId, Scope } from '../activity/activity.ts';
import { groupBy } from '../grouping/group-by.ts';
import { compareText } from '../inclusion/relations.ts';
import type { Catalogue } from '../measure/catalogue.ts';
import type { Measure } from '../measure/measure.ts';
import { measureIn } from '../measure/measure-versions.ts';
import { boundsOfParts, type DistinctParts, distinctParts } from './distinct.ts';
import { fromSmallestUnit } from './smallest-unit.ts';
import type { Contribution, Total, TotalVector } from './total.ts';
import { sumBounds, sumVectors, undecidedUpperOf, vectorOf } from './total-vector.ts';

/**
 * The yearly totals that a set of contributions of one ledger and year makes, sorted by measure and scope. Measures
 * that are never added, and measure and scope with nothing but outside figures, have no total.
 *
 * @throws where a contribution names a measure that the catalogue lacks: recording has checked it, so the log and the
 * catalogue no longer belong together, and a silent gap would be a wrong number.
 */
export function totalsOf(catalogue: Catalogue, contributions: readonly Contribution[]): readonly Total[] {
  const groups = groupBy(contributions, ({ measure, scope }) => `${measure}\n${scope}`);
  const totals: Total[] = [];
  for (const group of groups.values()) {
    const [first] = group;
    const measure = measureIn(catalogue, first.measure, first.year);
    if (measure === undefined) throw new Error(`measure ${first.measure} is in the log but not in the catalogue`);
    const total = totalOf(measure, group);
    if (total !== null) totals.push(total);
  }
  return totals.sort((a, b) => compareText(a.measure, b.measure) || compareText(a.scope, b.scope));
}

/** One measure in one scope; null where nothing of it belongs to a yearly total. */
export function totalOf(measure: Measure, contributions: readonly Contribution[]): Total | null {
  const belonging = contributions.filter(({ state }) => state !== 'outside');
  const missing = missingSeries(contributions);
  const [first] = contributions;
  if (first === undefined || (belonging.length === 0 && missing === 0)) return null;
  return totalOfParts(measure, first.scope, {
    vector: sumVectors(belonging.map(vectorOf)),
    distinct: measure.adds === 'distinct' ? distinctParts(belonging) : null,
    missing,
    figures: belonging.map(({ figure }) => figure).sort(compareText),
  });
}

/** What makes a total: the sums over the figures that belong to it, which can be kept and brought forward. */
export interface TotalParts {
  readonly vector: TotalVector;
  /** For a `distinct` measure what its counted figures say together; null for others. */
  readonly distinct: DistinctParts | null;
  /** Series without a snapshot by the asked day; 0 where no day is asked. */
  readonly missing: number;
  /** Ids of the figures that belong to the total, sorted. */
  readonly figures: readonly FigureId[];
}

/** The total of one measure in one scope that its parts make, bounds in the measure's unit. */
export function totalOfParts(measure: Measure, scope: Scope, parts: TotalParts): Total {
  const { vector, distinct, missing, figures } = parts;
  const bounds = distinct === null ? sumBounds(vector) : boundsOfParts(distinct);
  const undecidedUpper = undecidedUpperOf(vector);
  return {
    measure: measure.id,
    scope,
    adds: measure.adds,
    lower: fromSmallestUnit(measure, bounds.lower),
    upper: bounds.upper === null || missing > 0 ? null : fromSmallestUnit(measure, bounds.upper),
    counted: vector.counted,
    undecided: vector.undecideds,
    unknown: vector.unknowns,
    about: vector.abouts,
    missing,
    undecidedUpper: undecidedUpper === null ? null : fromSmallestUnit(measure, undecidedUpper),
    figures,
  };
}

/** A series of which every snapshot was taken after the asked day: something happened, and nobody wrote how much. */
function missingSeries(contributions: readonly Contribution[]): number {
  const key = ({ activity, breakdown }: Contribution) => `${activity} ${breakdown}`;
  const answered = new Set(contributions.filter(({ state }) => state !== 'outside').map(key));
  const late = contributions.filter(({ reason }) => reason === 'no-snapshot-by-day').map(key);
  return new Set(late.filter((series) => !answered.has(series))).size;
}
