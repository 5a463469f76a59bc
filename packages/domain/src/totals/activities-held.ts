import type { Activity } from '../activity/activity.ts';
import type { CivilDate } from '../civil/civil-date.ts';
import type { ActivitiesHeld } from './total.ts';

/**
 * 今年办了多少场: living leaf activities of direction held, with figures or without. An activity that others name as
 * their parent is an umbrella, and its children are counted instead. With `through`, only what is known to have
 * ended by that day.
 */
export function activitiesHeld(
  activities: Iterable<Activity>,
  { year, through }: { readonly year: number; readonly through?: CivilDate },
): ActivitiesHeld {
  const living = [...activities].filter((activity) => activity.status === 'recorded');
  const umbrellas = new Set(living.map(({ parent }) => parent));
  const held = living.filter(
    (activity) =>
      activity.year === year &&
      activity.direction === 'held' &&
      !umbrellas.has(activity.id) &&
      (through === undefined || (activity.dates.to !== null && activity.dates.to <= through)),
  );
  return {
    total: held.length,
    byKind: countBy(held, ({ kind }) => kind),
    byCampaign: countBy(held, ({ campaign }) => campaign),
  };
}

/** Counts by a word; activities without one are left out, so the parts may be fewer than the whole. */
function countBy(activities: readonly Activity[], wordOf: (activity: Activity) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const activity of activities) {
    const word = wordOf(activity);
    if (word !== '') counts[word] = (counts[word] ?? 0) + 1;
  }
  return counts;
}

/** Activities held by several bureaus. One that two bureaus held together and both recorded is held by each of them. */
export function addHeld(a: ActivitiesHeld, b: ActivitiesHeld): ActivitiesHeld {
  return {
    total: a.total + b.total,
    byKind: addCounts(a.byKind, b.byKind),
    byCampaign: addCounts(a.byCampaign, b.byCampaign),
  };
}

function addCounts(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): Record<string, number> {
  const counts: Record<string, number> = { ...a };
  for (const [word, count] of Object.entries(b)) counts[word] = (counts[word] ?? 0) + count;
  return counts;
}
