import type { FigureId, TotalVector } from '@outreach/domain';
import { addVectors, subtractVectors, vectorOf } from '@outreach/domain';
import { openUntil } from '../../schema/schema-version.ts';
import { figureColumns } from './figure-columns.ts';
import type { YearGroup, YearRow } from './year-group.ts';
import { compareRows } from './year-group.ts';

/** The open rows: what they add up to, and their figures in order. Never changed: a change makes another. */
interface OpenRows {
  readonly vector: TotalVector;
  readonly figures: readonly FigureId[];
}

/**
 * Rows of a measure of which only sums are asked: columns of numbers, and beside them the ids in order. From the last
 * position at which one began or ended the open rows are the sum, and one row more costs no look at the others.
 */
export function sumGroup(rows: readonly YearRow[]): YearGroup {
  const sorted = [...rows].sort(compareRows);
  const columns = figureColumns([sorted]);
  const figures = sorted.map(({ figure }) => figure);
  let lastTurn = columns.stretchAt(0, openUntil - 1).since;
  let open: OpenRows | null = null;

  const standingAt = (position: number): OpenRows => ({
    vector: columns.vectorAt(0, position),
    figures: columns.standingOf(0, position, figures),
  });
  const turn = (position: number, row: YearRow, change: 'comes' | 'goes') => {
    lastTurn = Math.max(lastTurn, position);
    if (open === null) return;
    const place = placeIn(open.figures, (figure) => figure < row.figure);
    open =
      change === 'comes'
        ? { vector: addVectors(open.vector, vectorOf(row)), figures: open.figures.toSpliced(place, 0, row.figure) }
        : { vector: subtractVectors(open.vector, vectorOf(row)), figures: open.figures.toSpliced(place, 1) };
  };
  const placeOf = (row: Pick<YearRow, 'figure' | 'since'>): number =>
    placeIn(figures, (figure, place) => compareRows({ figure, since: columns.sinceOf(place) }, row) < 0);

  return {
    get size() {
      return figures.length;
    },
    partsAt: (position) => {
      if (position >= lastTurn) open ??= standingAt(lastTurn);
      const standing = position >= lastTurn && open !== null ? open : standingAt(position);
      return standing.figures.length === 0 ? null : { ...standing, distinct: null, missing: 0 };
    },
    stretchAt: (position) =>
      position >= lastTurn ? { since: lastTurn, until: openUntil } : columns.stretchAt(0, position),
    begin: (row) => {
      const place = placeOf(row);
      columns.insert(0, place, row);
      figures.splice(place, 0, row.figure);
      if (row.until === openUntil) turn(row.since, row, 'comes');
      else lastTurn = Math.max(lastTurn, row.until);
    },
    end: (row) => {
      const place = placeOf(row);
      const isThere = figures[place] === row.figure && columns.sinceOf(place) === row.since;
      if (!isThere || columns.untilOf(place) !== openUntil) return false;
      columns.end(place, row.until);
      turn(row.until, row, 'goes');
      return true;
    },
  };
}

/** The first place of sorted ids of which something that holds for the beginning does not hold any more. */
function placeIn(figures: readonly FigureId[], isBefore: (figure: FigureId, place: number) => boolean): number {
  let [from, to] = [0, figures.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (isBefore(figures[middle] ?? '', middle)) from = middle + 1;
    else to = middle;
  }
  return from;
}
