import { snapshotDay } from './series.ts';
import type { Standings } from './standing.ts';
import type { PlacedFigure } from './total.ts';

/**
 * For measures of which only the newest value holds. The day decides; a figure without a day gives way to one that
 * has it, and of two of one day the smaller id stands, so that any order gives the same answer.
 */
export function settleLatest(figures: readonly PlacedFigure[], standings: Standings): void {
  const open = standings.open(figures).filter(({ figure }) => figure.breakdown === null);
  const [first, ...rest] = open;
  if (first === undefined) return;
  const latest = rest.reduce((best, placed) => (dayOf(placed) > dayOf(best) ? placed : best), first);
  for (const placed of open) {
    if (placed !== latest) standings.decide(placed.figure.id, 'replaced', 'later-snapshot', latest.figure.id);
  }
}

function dayOf(placed: PlacedFigure): string {
  return snapshotDay(placed) ?? placed.dates.to ?? placed.dates.from ?? '';
}
