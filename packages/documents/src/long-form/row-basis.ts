import { type ActivityDates, type Basis, firstDayOf, lastDayOf, type Problem } from '@outreach/domain';
import { allowedWords, basisKindOf } from './cell-words.ts';
import type { LongRow } from './read-rows.ts';
import { problemAt } from './row-problem.ts';

export interface BasisOfRow {
  readonly basis: Basis | null;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/**
 * What the figure of a row counts over, its days taken from the date column. A cumulative figure without a first day
 * begins on 1 January, and one that only says 目前 or 今年以来 stays open at its end.
 */
export function basisOfRow(row: LongRow, year: number, dates: ActivityDates): BasisOfRow {
  const word = row.cell('basis');
  const place = { file: row.file, row: row.row, column: 'basis' as const };
  const kind = word === '' ? 'event' : basisKindOf(word);
  switch (kind) {
    case 'event':
      return found({ kind });
    case 'period': {
      const whole = { kind, from: firstDayOf(year), to: lastDayOf(year) } as const;
      if (dates.from !== null && dates.to !== null) return found({ kind, from: dates.from, to: dates.to });
      return { basis: whole, problems: [], warnings: [problemAt(place, 'import.period-undated', { year })] };
    }
    case 'cumulative':
      return found({ kind, ...runOf(dates, year) });
    case 'stock':
      return found({ kind, at: dates.to });
    case null:
      return {
        basis: null,
        problems: [problemAt(place, 'cell.word-unknown', { found: word, allowed: allowedWords.basis })],
        warnings: [],
      };
    default:
      return kind satisfies never;
  }
}

/** One day alone is the day a cumulative figure runs through; a run states its first day as well. */
function runOf(dates: ActivityDates, year: number): { readonly from: string; readonly through: string | null } {
  if (dates.from === null || dates.from === dates.to) return { from: firstDayOf(year), through: dates.to };
  return { from: dates.from, through: dates.to };
}

function found(basis: Basis): BasisOfRow {
  return { basis, problems: [], warnings: [] };
}
