import type { Problem } from '@outreach/domain';
import { CsvError, parse } from 'csv-parse/sync';
import { readText } from '../file/read-text.ts';
import { type Column, columnOf, neededColumns } from './columns.ts';
import { problemAt } from './row-problem.ts';

/** One row of a long-form file; a cell that is missing or blank is an empty string. */
export interface LongRow {
  readonly file: string;
  /** As a spreadsheet counts: the heading is row 1. */
  readonly row: number;
  readonly cell: (column: Column) => string;
}

export interface RowsReading {
  readonly rows: readonly LongRow[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** More rows than a district writes in a century. */
const maxRows = 100_000;
const maxCellCharacters = 5_000;

/** Reads the bytes of a long-form CSV file into rows, or says why it is no such file. */
export function readLongRows(bytes: Uint8Array, file: string): RowsReading {
  const reading = readText(bytes, file);
  if (!reading.ok) return refused(reading.problem);
  let table: readonly (readonly string[])[];
  try {
    table = parse(reading.text, {
      delimiter: delimiterOf(reading.text),
      relax_column_count: true,
      skip_empty_lines: false,
      trim: true,
      to: maxRows + 2,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return refused({ code: 'file.not-csv', path: file, params: { file, row: lineOf(error), rule: error.code } });
  }
  const [heading, ...body] = table;
  if (heading === undefined) return refused({ code: 'file.empty', path: file, params: { file } });
  if (body.length > maxRows) {
    return refused({ code: 'file.too-many-rows', path: file, params: { file, most: maxRows } });
  }
  return readBody(file, heading, body);
}

function readBody(file: string, heading: readonly string[], body: readonly (readonly string[])[]): RowsReading {
  const { places, problems, warnings } = readHeading(file, heading);
  if (problems.length > 0) return { rows: [], problems, warnings };
  const rows: LongRow[] = [];
  const faults: Problem[] = [];
  for (const [index, cells] of body.entries()) {
    if (cells.every((cell) => cell === '')) continue;
    const row = index + 2;
    for (const [column, at] of places) {
      const length = cells[at]?.length ?? 0;
      if (length > maxCellCharacters) {
        faults.push(problemAt({ file, row, column }, 'cell.too-long', { length, most: maxCellCharacters }));
      }
    }
    if (cells.length > heading.length && cells.slice(heading.length).some((cell) => cell !== '')) {
      faults.push(
        problemAt({ file, row, column: null }, 'row.too-many-cells', { cells: cells.length, columns: heading.length }),
      );
    }
    rows.push({ file, row, cell: (column) => cells[places.get(column) ?? -1] ?? '' });
  }
  if (rows.length === 0) faults.push({ code: 'file.no-rows', path: file, params: { file } });
  return { rows, problems: faults, warnings };
}

function readHeading(file: string, heading: readonly string[]) {
  const places = new Map<Column, number>();
  const problems: Problem[] = [];
  const unknown: string[] = [];
  for (const [at, name] of heading.entries()) {
    const column = columnOf(name);
    if (column === null) {
      if (name !== '') unknown.push(name);
    } else if (places.has(column)) {
      problems.push({ code: 'file.column-twice', path: `${file}:1:${column}`, params: { file, row: 1, column } });
    } else {
      places.set(column, at);
    }
  }
  const missing = neededColumns.filter((column) => !places.has(column));
  if (missing.length > 0) {
    const params = { file, row: 1, missing, found: heading.slice(0, 40).map((name) => name.slice(0, 40)) };
    return { places, problems: [{ code: 'file.wrong-heading', path: `${file}:1`, params }], warnings: [] };
  }
  const warnings: Problem[] =
    unknown.length === 0
      ? []
      : [{ code: 'file.columns-ignored', path: `${file}:1`, params: { file, row: 1, columns: unknown } }];
  return { places, problems, warnings };
}

/** Excel's "Unicode text" separates by tabs, some European ones by semicolons: the heading shows which. */
function delimiterOf(text: string): string {
  const [heading = ''] = text.split(/\r\n|\n|\r/, 1);
  const candidates = [',', '\t', ';', '，'].map((sign) => ({ sign, count: heading.split(sign).length }));
  return candidates.reduce((best, other) => (other.count > best.count ? other : best)).sign;
}

function lineOf(error: CsvError): number {
  // csv-parse puts the line on the error without declaring it in its type.
  const lines: unknown = Reflect.get(error, 'lines');
  return typeof lines === 'number' ? lines : 1;
}

function refused(problem: Problem): RowsReading {
  return { rows: [], problems: [problem], warnings: [] };
}
