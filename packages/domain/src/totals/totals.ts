import type { Activity } from '../activity/activity.ts';
import type { CivilDate } from '../civil/civil-date.ts';
import { groupBy } from '../grouping/group-by.ts';
import { measureIn } from '../measure/measure-versions.ts';
import type { LedgerState } from '../state/ledger-state.ts';
import { resolveContributions } from './resolve-contributions.ts';
import type { Contribution, PlacedFigure, Total } from './total.ts';
import { totalsOf } from './totals-of.ts';

/** Which year, and through which of its days. */
export interface TotalsQuery {
  readonly year: number;
  /** Count what had happened by the end of this civil day, whenever it was recorded. */
  readonly through?: CivilDate;
}

/** Yearly totals of a ledger folded in memory, sorted by measure and scope. */
export function totals(state: LedgerState, query: TotalsQuery): readonly Total[] {
  return totalsOf(state.catalogue, contributions(state, query));
}

/** How every figure of a year counts; the rows behind `totals`. */
export function contributions(state: LedgerState, query: TotalsQuery): readonly Contribution[] {
  const placed = [...state.activities.values()].flatMap((activity) => placedFigures(activity, query.year));
  const inclusions = [...state.inclusions.values()];
  return [...groupBy(placed, ({ figure }) => figure.measure)].flatMap(([id, figures]) => {
    const measure = measureIn(state.catalogue, id, query.year);
    if (measure === undefined) throw new Error(`measure ${id} is in the log but not in the catalogue`);
    return resolveContributions({ ...query, measure, figures, inclusions });
  });
}

/** The figures by which a living activity of a year may count. */
export function placedFigures(activity: Activity, year: number): readonly PlacedFigure[] {
  if (activity.status === 'voided' || activity.year !== year) return [];
  return activity.figures.map((figure) => ({ figure, activity: activity.id, year, dates: activity.dates }));
}
