import type { Column } from './columns.ts';
import { type LongRow, readLongRows } from './read-rows.ts';

/** Rows of a file written in a test, heading first. Throws where the file itself is refused. */
export function rowsOf(...lines: readonly string[]): readonly LongRow[] {
  const reading = readLongRows(new TextEncoder().encode(lines.join('\n')), 'test.csv');
  if (reading.problems.length > 0) throw new Error(JSON.stringify(reading.problems));
  return reading.rows;
}

/** One row with the given cells. */
export function rowWith(cells: Partial<Record<Column, string>>): LongRow {
  return { file: 'test.csv', row: 2, cell: (column) => cells[column] ?? '' };
}
