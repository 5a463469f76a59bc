import type { Problem, ProblemParam } from '@outreach/domain';
import type { Column } from './columns.ts';

/** Where in the files something was written. Rows are counted as a spreadsheet does: the heading is row 1. */
export interface CellPlace {
  readonly file: string;
  readonly row: number;
  readonly column: Column | null;
}

/** A problem that leads to its cell: path `figures.csv:12:value`, and the same three as params. */
export function problemAt(
  place: CellPlace,
  code: string,
  params: Readonly<Record<string, ProblemParam>> = {},
): Problem {
  return { code, path: pathOf(place), params: { ...params, file: place.file, row: place.row, column: place.column } };
}

function pathOf({ file, row, column }: CellPlace): string {
  return column === null ? `${file}:${row}` : `${file}:${row}:${column}`;
}
