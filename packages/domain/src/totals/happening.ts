import type { CivilDate } from '../civil/civil-date.ts';
import { spanOf } from './span.ts';
import type { ContributionReason, PlacedFigure } from './total.ts';

/** Where a figure stands against a day of the year: done by then, across it, or not to be said. */
export type Happening =
  | { readonly by: 'done' }
  | { readonly by: 'straddles' }
  | { readonly by: 'never'; readonly reason: Extract<ContributionReason, 'after-day' | 'no-snapshot-by-day'> };

const done: Happening = { by: 'done' };
const notCountedBy: Happening = { by: 'never', reason: 'no-snapshot-by-day' };

/**
 * What had happened through a civil day (DESIGN section 5, "Asking by happening date"). A snapshot that was taken
 * later, or on a day nobody wrote down, says nothing about that day; everything else straddles when it may reach across.
 */
export function happeningBy(placed: PlacedFigure, through: CivilDate): Happening {
  const { basis } = placed.figure;
  // A count of what there was in March tells nothing of February.
  if (basis.kind === 'stock') return isBy(basis.at, through) ? done : notCountedBy;
  const span = spanOf(placed);
  if (span.from > through) return { by: 'never', reason: 'after-day' };
  if (basis.kind === 'cumulative') return isBy(basis.through, through) ? done : notCountedBy;
  return span.to <= through ? done : { by: 'straddles' };
}

/** A day that nobody wrote down is by no other. */
function isBy(day: CivilDate | null, through: CivilDate): boolean {
  return day !== null && day <= through;
}
