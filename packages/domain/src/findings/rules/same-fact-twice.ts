import type { ActivityId } from '../../activity/activity.ts';
import { groupBy } from '../../grouping/group-by.ts';
import { isSpanning, spanOf } from '../../totals/span.ts';
import type { PlacedFigure } from '../../totals/total.ts';
import { spokenValue } from '../interval.ts';
import { finding, type Observation } from '../observation.ts';
import { overlapping } from '../overlapping.ts';
import { maybeOnePlace } from '../places.ts';
import { plainTitle } from '../title-words.ts';
import type { YearView } from '../year-view.ts';

type Cluster = readonly [PlacedFigure, ...PlacedFigure[]];

/** Below this an equal number says nothing: every second training has one session. */
const leastTelling = 10;

/**
 * The same number of the same measure and scope in two activities: yearly figures over the same stretch (185条 here,
 * 185篇 there), or an activity's own where the two were held at one time. Asked against the first of them.
 */
export function sameFactTwice(view: YearView): readonly Observation[] {
  const candidates = view.figures.filter((placed) => {
    const row = view.rowOf.get(placed.figure.id);
    const value = spokenValue(placed.figure.quantity);
    if (value === null || value === 0 || row === undefined) return false;
    if (row.state !== 'counted' && row.state !== 'undecided') return false;
    return isSpanning(placed) || (value >= leastTelling && view.measure(placed.figure.measure)?.adds === 'sum');
  });
  return [...groupBy(candidates, sameNumberKey).values()].flatMap((group) =>
    clustersOf(view, group).flatMap((cluster) => asked(view, cluster)),
  );
}

function sameNumberKey(placed: PlacedFigure): string {
  const { measure, breakdown, scope, quantity } = placed.figure;
  const kind = isSpanning(placed) ? 'span' : 'event';
  return [kind, measure, breakdown, scope, quantity.mark, quantity.lower, quantity.upper].join('\n');
}

/** Runs of figures that may speak of one time; undated activities only where their titles are the same. */
function clustersOf(view: YearView, group: readonly PlacedFigure[]): readonly Cluster[] {
  const dated = group.filter((placed) => isSpanning(placed) || placed.dates.from !== null);
  const undated = group.filter((placed) => !dated.includes(placed));
  return [...overlapping(dated, spanOf, () => true), ...groupBy(undated, (placed) => titleOf(view, placed)).values()];
}

function placesOf(view: YearView, activity: ActivityId): readonly string[] {
  return view.activity(activity)?.places ?? [];
}

function titleOf(view: YearView, placed: PlacedFigure): string {
  return plainTitle(view.activity(placed.activity)?.title ?? '');
}

function asked(view: YearView, cluster: Cluster): readonly Observation[] {
  const first = cluster.reduce((a, b) => (a.figure.id < b.figure.id ? a : b));
  const others = cluster.filter(
    ({ figure, activity }) =>
      activity !== first.activity &&
      view.relations.between(figure.id, first.figure.id) === undefined &&
      (isSpanning(first) || maybeOnePlace(placesOf(view, activity), placesOf(view, first.activity))),
  );
  if (others.length === 0) return [];
  return [
    finding(
      view,
      'same-fact-suspected',
      {
        measure: first.figure.measure,
        scope: first.figure.scope,
        value: spokenValue(first.figure.quantity) ?? 0,
        count: others.length + 1,
      },
      {
        figures: [first, ...others].map(({ figure }) => figure.id),
        settle: ['declare', 'accept'],
        questions: others.map(({ figure }) => ({
          figure: figure.id,
          of: first.figure.id,
          answers: ['same', 'outside', 'inside'],
        })),
      },
    ),
  ];
}
