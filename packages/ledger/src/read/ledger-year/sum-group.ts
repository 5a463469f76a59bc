import { openUntil } from '../../schema/schema-version.ts';
import { figureColumns } from './figure-columns.ts';
import type { YearGroup, YearRow } from './year-group.ts';
import { compareRows } from './year-group.ts';

/** Rows of a measure of which only sums are asked: columns of numbers, and beside them the ids in order. */
export function sumGroup(rows: readonly YearRow[]): YearGroup {
  const sorted = [...rows].sort(compareRows);
  const columns = figureColumns([sorted]);
  const figures = sorted.map(({ figure }) => figure);

  /** The first place that does not stand before a row. */
  const placeOf = (row: Pick<YearRow, 'figure' | 'since'>): number => {
    let [from, to] = [0, figures.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      const there = { figure: figures[middle] ?? '', since: columns.sinceOf(middle) };
      if (compareRows(there, row) < 0) from = middle + 1;
      else to = middle;
    }
    return from;
  };

  return {
    get size() {
      return figures.length;
    },
    partsAt: (position) => {
      const standing = columns.standingOf(0, position, figures);
      if (standing.length === 0) return null;
      return { vector: columns.vectorAt(0, position), distinct: null, missing: 0, figures: standing };
    },
    stretchAt: (position) => columns.stretchAt(0, position),
    begin: (row) => {
      const place = placeOf(row);
      columns.insert(0, place, row);
      figures.splice(place, 0, row.figure);
    },
    end: (figure, since, until) => {
      const place = placeOf({ figure, since });
      const isThere = figures[place] === figure && columns.sinceOf(place) === since;
      if (!isThere || columns.untilOf(place) !== openUntil) return false;
      columns.end(place, until);
      return true;
    },
  };
}
