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
  return combine(a, b, 1);
}

/** Takes away what was counted before. */
export function subtractHeld(a: ActivitiesHeld, b: ActivitiesHeld): ActivitiesHeld {
  return combine(a, b, -1);
}

function combine(a: ActivitiesHeld, b: ActivitiesHeld, sign: 1 | -1): ActivitiesHeld {
  return {
    total: a.total + sign * b.total,
    byKind: combineCounts(a.byKind, b.byKind, sign),
    byCampaign: combineCounts(a.byCampaign, b.byCampaign, sign),
  };
}

type Counts = Readonly<Record<string, number>>;

/** A word of which nothing is left is left out. */
function combineCounts(a: Counts, b: Counts, sign: 1 | -1): Counts {
  const counts: Record<string, number> = { ...a };
  for (const [word, count] of Object.entries(b)) {
    const left = (counts[word] ?? 0) + sign * count;
    if (left === 0) delete counts[word];
    else counts[word] = left;
  }
  return counts;
}
