import type { Activity } from '../../activity/activity.ts';
import { firstDayOf, lastDayOf } from '../../civil/civil-date.ts';
import { groupBy } from '../../grouping/group-by.ts';
import { compareText } from '../../inclusion/relations.ts';
import type { Span } from '../../totals/span.ts';
import { finding, type Observation } from '../observation.ts';
import { overlapping } from '../overlapping.ts';
import { maybeOnePlace } from '../places.ts';
import { plainTitle } from '../title-words.ts';
import type { YearView } from '../year-view.ts';

type Cluster = readonly Activity[];

/** Figures that two activities have to share before unlike titles are thought to be one activity. */
const leastSharedFigures = 2;

/**
 * One activity that was probably keyed twice: the same title at the same time and place, or the same numbers under
 * another title. An umbrella and what is under it are two things by intention.
 */
export function duplicateActivities(view: YearView): readonly Observation[] {
  const byTitle = [...groupBy(view.activities, ({ title }) => plainTitle(title))]
    .filter(([title]) => title !== '')
    .flatMap(([, group]) => atOneTime(group))
    .filter((cluster) => cluster.length > 1);
  const known = new Set(byTitle.map(keyOf));
  const telling = view.activities.filter(({ figures }) => figures.length >= leastSharedFigures);
  const byFigures = [...groupBy(telling, numbersOf).values()]
    .flatMap(atOverlappingTimes)
    .filter((cluster) => cluster.length > 1 && !known.has(keyOf(cluster)));
  return [
    ...byTitle.map((cluster) => suspected(view, cluster, 'title')),
    ...byFigures.map((cluster) => suspected(view, cluster, 'figures')),
  ];
}

function suspected(view: YearView, cluster: readonly Activity[], by: 'title' | 'figures'): Observation {
  return finding(
    view,
    'activity-duplicate',
    { title: cluster[0]?.title ?? '', count: cluster.length, by },
    { activities: cluster.map(({ id }) => id), settle: ['correct', 'accept'] },
  );
}

/** Of one title: those whose days overlap, and undated ones that state the same numbers. */
function atOneTime(group: readonly Activity[]): readonly Cluster[] {
  const dated = group.filter(({ dates }) => dates.from !== null);
  const clusters = atOverlappingTimes(dated);
  const undated = [...groupBy(group, numbersOf).values()].filter((same) =>
    same.some(({ dates }) => dates.from === null),
  );
  const known = new Set(clusters.map(keyOf));
  return [...clusters, ...undated.map(withoutRelatives).filter((cluster) => !known.has(keyOf(cluster)))];
}

function atOverlappingTimes(group: readonly Activity[]): readonly Cluster[] {
  return overlapping(group, spanOf, (a, b) => maybeOnePlace(a.places, b.places)).map(withoutRelatives);
}

function spanOf({ dates, year }: Activity): Span {
  return { from: dates.from ?? firstDayOf(year), to: dates.to ?? dates.from ?? lastDayOf(year) };
}

/** Leaves an umbrella out beside its children. */
function withoutRelatives(group: readonly Activity[]): readonly Activity[] {
  const parents = new Set(group.map(({ parent }) => parent));
  return group.filter(({ id }) => !parents.has(id)).sort((a, b) => compareText(a.id, b.id));
}

/** The numbers of an activity, in any order. */
function numbersOf({ figures }: Activity): string {
  return figures
    .map(({ measure, breakdown, scope, quantity }) =>
      [measure, breakdown, scope, quantity.mark, quantity.lower, quantity.upper].join(' '),
    )
    .sort()
    .join('\n');
}

function keyOf(cluster: readonly Activity[]): string {
  return cluster.map(({ id }) => id).join('\n');
}
