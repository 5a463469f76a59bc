import type { CivilDate } from '../civil/civil-date.ts';
import { groupBy } from '../grouping/group-by.ts';
import type { Standings } from './standing.ts';
import type { PlacedFigure } from './total.ts';

/**
 * Snapshots of one thing: one activity, measure with breakdown, scope, and first day. The later day counts, not the
 * later keystroke; a `period` figure with the same first day and a later last day closes the series. A snapshot whose
 * day nobody wrote down replaces nothing and is replaced by nothing: it meets the others and is asked about.
 */
export function seriesKey({ figure, activity }: PlacedFigure): string {
  const { basis, breakdown } = figure;
  switch (basis.kind) {
    case 'cumulative':
    case 'period':
      return `flow ${activity} ${breakdown} ${basis.from}`;
    case 'stock':
      return `stock ${activity} ${breakdown}`;
    case 'event':
      return `event ${figure.id}`;
  }
}

interface Snapshot {
  readonly placed: PlacedFigure;
  readonly day: CivilDate;
}

/** Settles every snapshot that a later one of its series replaces. The figures come sorted by id. */
export function settleSeries(figures: readonly PlacedFigure[], standings: Standings): void {
  const snapshots = standings.open(figures).flatMap((placed): readonly Snapshot[] => {
    const day = snapshotDay(placed);
    return day === null ? [] : [{ placed, day }];
  });
  for (const series of groupBy(snapshots, ({ placed }) => seriesKey(placed)).values()) {
    const latest = series.reduce((best, other) => (other.day > best.day ? other : best));
    for (const { placed, day } of series) {
      // Two stretches from one day on are two answers to one question, and somebody is asked which holds.
      if (placed.figure.basis.kind === 'period' || day === latest.day) continue;
      standings.decide(placed.figure.id, 'replaced', 'later-snapshot', latest.placed.figure.id);
    }
  }
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
