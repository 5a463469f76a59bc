import type { CivilDate } from '../civil/civil-date.ts';
import type { Standings } from './standing.ts';
import type { PlacedFigure } from './total.ts';

/**
 * Snapshots of one thing: one activity, measure with breakdown, scope, and first day. The later day counts, not the
 * later keystroke; a `period` figure with the same first day and a later last day closes the series. A snapshot whose
 * day nobody wrote down replaces nothing and is replaced by nothing: it meets the others and is asked about.
 */
export function seriesKey({ figure, activity }: PlacedFigure): string | null {
  const breakdown = figure.breakdown ?? '';
  switch (figure.basis.kind) {
    case 'cumulative':
    case 'period':
      return `flow ${activity} ${breakdown} ${figure.basis.from}`;
    case 'stock':
      return `stock ${activity} ${breakdown}`;
    case 'event':
      return null;
  }
}

/** Settles every snapshot that a later one of its series replaces. */
export function settleSeries(figures: readonly PlacedFigure[], standings: Standings): void {
  const latest = new Map<string, { readonly placed: PlacedFigure; readonly day: CivilDate }>();
  for (const placed of standings.open(figures)) {
    const key = seriesKey(placed);
    const day = snapshotDay(placed);
    if (key === null || day === null) continue;
    const found = latest.get(key);
    if (found === undefined || isLater(placed, day, found)) latest.set(key, { placed, day });
  }
  for (const placed of standings.open(figures)) {
    if (placed.figure.basis.kind !== 'cumulative' && placed.figure.basis.kind !== 'stock') continue;
    const key = seriesKey(placed);
    const day = snapshotDay(placed);
    const winner = key === null ? undefined : latest.get(key);
    if (day !== null && winner !== undefined && day < winner.day) {
      standings.decide(placed.figure.id, 'replaced', 'later-snapshot', winner.placed.figure.id);
    }
  }
}

/** The later day; of two of one day the one with the smaller id, so that any order gives the same answer. */
function isLater(
  placed: PlacedFigure,
  day: CivilDate,
  found: { readonly placed: PlacedFigure; readonly day: CivilDate },
): boolean {
  if (day !== found.day) return day > found.day;
  return placed.figure.id < found.placed.figure.id;
}

export function snapshotDay({ figure }: PlacedFigure): CivilDate | null {
  switch (figure.basis.kind) {
    case 'cumulative':
      return figure.basis.through;
    case 'period':
      return figure.basis.to;
    case 'stock':
      return figure.basis.at;
    case 'event':
      return null;
  }
}
