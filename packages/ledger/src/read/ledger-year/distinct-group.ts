import { distinctParts, sumVectors, vectorOf } from '@outreach/domain';
import { openUntil } from '../../schema/schema-version.ts';
import { figureColumns } from './figure-columns.ts';
import type { YearGroup, YearRow } from './year-group.ts';
import { compareRows } from './year-group.ts';

/** Rows of a measure that is, or once was, `distinct`: their names make the union, so they are kept as they are. */
export function distinctGroup(rows: readonly YearRow[]): YearGroup {
  const kept = [...rows].sort(compareRows);
  return {
    get size() {
      return kept.length;
    },
    partsAt: (position, adds) => {
      const standing = kept.filter(({ since, until }) => since <= position && position < until);
      if (standing.length === 0) return null;
      return {
        vector: sumVectors(standing.map(vectorOf)),
        distinct: adds === 'distinct' ? distinctParts(standing) : null,
        missing: 0,
        figures: standing.map(({ figure }) => figure),
      };
    },
    stretchAt: (position) => figureColumns([kept]).stretchAt(0, position),
    begin: (row) => {
      kept.push(row);
      kept.sort(compareRows);
    },
    end: (ended) => {
      const place = kept.findIndex(({ figure, since }) => figure === ended.figure && since === ended.since);
      if (kept[place]?.until !== openUntil) return false;
      kept[place] = ended;
      return true;
    },
  };
}
