import type { CivilDate } from '../../civil/civil-date.ts';
import { firstDayOf } from '../../civil/civil-date.ts';
import { groupBy } from '../../grouping/group-by.ts';
import { compareText } from '../../inclusion/relations.ts';
import { seriesKey, snapshotDay } from '../../totals/series.ts';
import type { PlacedFigure } from '../../totals/total.ts';
import { surelyAbove } from '../interval.ts';
import { finding, type Observation } from '../observation.ts';
import type { YearView } from '../year-view.ts';

interface Snapshot {
  readonly placed: PlacedFigure;
  readonly day: CivilDate;
}

/**
 * A running total that gets smaller: one of the snapshots is wrong, or they count different things. Stocks may fall.
 * A series since before the year goes on in the next year's activity, so it is followed across years.
 */
export function fallingSeries(view: YearView): readonly Observation[] {
  const snapshots = view.everyFigure.flatMap((placed): readonly Snapshot[] => {
    const { basis, role } = placed.figure;
    const day = snapshotDay(placed);
    const runs = basis.kind === 'cumulative' || basis.kind === 'period';
    return runs && role === 'result' && day !== null && placed.year <= view.year ? [{ placed, day }] : [];
  });
  return [...groupBy(snapshots, ({ placed }) => runKey(placed)).values()].flatMap((run) => falls(view, run));
}

function runKey(placed: PlacedFigure): string {
  const { measure, breakdown, scope, basis } = placed.figure;
  if (basis.kind === 'cumulative' && basis.from < firstDayOf(placed.year)) {
    return ['since', measure, breakdown, scope, basis.from].join('\n');
  }
  return [placed.year, measure, scope, seriesKey(placed)].join('\n');
}

function falls(view: YearView, run: readonly Snapshot[]): readonly Observation[] {
  const sorted = [...run].sort((a, b) => compareText(a.day, b.day));
  const observations: Observation[] = [];
  let highest: Snapshot | undefined;
  for (const snapshot of sorted) {
    const { quantity } = snapshot.placed.figure;
    if (
      highest !== undefined &&
      highest.day < snapshot.day &&
      snapshot.placed.year === view.year &&
      surelyAbove(highest.placed.figure.quantity, quantity)
    ) {
      observations.push(fall(view, highest, snapshot));
    }
    if (highest === undefined || (quantity.lower ?? 0) > (highest.placed.figure.quantity.lower ?? 0))
      highest = snapshot;
  }
  return observations;
}

function fall(view: YearView, earlier: Snapshot, later: Snapshot): Observation {
  return finding(
    view,
    'series-falls',
    {
      measure: later.placed.figure.measure,
      earlier: earlier.placed.figure.quantity.lower ?? 0,
      later: later.placed.figure.quantity.upper ?? 0,
      earlierDay: earlier.day,
      laterDay: later.day,
    },
    {
      figures: [earlier.placed.figure.id, later.placed.figure.id],
      settle: ['correct', 'accept'],
      blocking: true,
    },
  );
}
