import type { Activity } from '../activity/activity.ts';

/** False only where both name places and have none in common: then they are two activities. */
export function maybeOnePlace(a: Activity | undefined, b: Activity | undefined): boolean {
  if (a === undefined || b === undefined || a.places.length === 0 || b.places.length === 0) return true;
  return a.places.some((place) => b.places.includes(place));
}
