import type { Spanned } from '../project/memory-projection.ts';
import { openUntil } from '../schema/schema-version.ts';
import type { VerifyFinding } from './report.ts';

/** A row as a text that two equal rows share, and the position from which it holds. */
export interface RowText {
  readonly text: string;
  readonly since: number;
}

/** What a row says, as a list in a fixed order. */
export type RowContent = readonly (string | number | boolean | null | readonly string[])[];

/** Stored rows up to a position: what was appended after it, or ended after it, is for the next run. */
export function storedRows<Row extends { readonly since_position: number; readonly until_position: number }>(
  rows: readonly Row[],
  through: number,
  contentOf: (row: Row) => RowContent,
): readonly RowText[] {
  return rows
    .filter((row) => row.since_position <= through)
    .map((row) => {
      const until = row.until_position > through ? openUntil : row.until_position;
      return rowText(row.since_position, until, contentOf(row));
    });
}

export function replayedRows<Value>(
  rows: Iterable<Spanned<Value>>,
  contentOf: (value: Value) => RowContent,
): readonly RowText[] {
  return Array.from(rows, ({ value, since, until }) => rowText(since, until, contentOf(value)));
}

export function rowText(since: number, until: number, content: RowContent): RowText {
  return { since, text: JSON.stringify([since, until, ...content]) };
}

/** The first position at which a table differs from its replay; null where they are the same rows. */
export function difference(
  table: string,
  stored: readonly RowText[],
  replayed: readonly RowText[],
): VerifyFinding | null {
  const expected = new Set(replayed.map(({ text }) => text));
  const found = new Set(stored.map(({ text }) => text));
  const wrong = [
    ...stored.filter(({ text }) => !expected.has(text)),
    ...replayed.filter(({ text }) => !found.has(text)),
  ];
  if (wrong.length === 0) return null;
  const position = wrong.reduce((first, { since }) => Math.min(first, since), Number.MAX_SAFE_INTEGER);
  return { code: 'read-table.wrong', position, params: { table, rows: wrong.length } };
}
