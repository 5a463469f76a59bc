import { setImmediate } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import { canonicalJson } from '../append/canonical-json.ts';
import type { SqliteConnection } from '../connection/open-sqlite.ts';
import { type ReadTable, readTableKeys } from '../schema/read-tables.ts';
import type { Tables } from '../schema/tables.ts';
import { compareRows, type ReadRow, type RowSource } from './compare-rows.ts';
import type { VerifyFinding } from './report.ts';

/** Rows read at a time from each side. */
const pageLength = 500;

/**
 * Compares a read table of one ledger, as a snapshot has it, with what a replay of the log made of it. Answers how many
 * rows differ and the first position at which one does; null where they are the same rows.
 */
export async function compareTable(
  stored: Kysely<Tables>,
  replayed: SqliteConnection,
  ledgerKey: number,
  table: ReadTable,
): Promise<VerifyFinding | null> {
  const key: readonly string[] = readTableKeys[table];
  const wrong: { rows: number; first: number } = { rows: 0, first: Number.MAX_SAFE_INTEGER };
  await compareRows(
    storedRows(stored, ledgerKey, table, key),
    replayedRows(replayed, ledgerKey, table, key),
    key,
    (row, other) => {
      wrong.rows += 1;
      wrong.first = Math.min(wrong.first, placeOf(table, row, other));
    },
  );
  if (wrong.rows === 0) return null;
  return { code: 'read-table.wrong', position: wrong.first, params: { table, rows: wrong.rows } };
}

/** The position from which on an answer that needs the row is wrong. */
function placeOf(table: ReadTable, stored: ReadRow | null, replayed: ReadRow | null): number {
  const column =
    table === 'day_head' ? 'last_position' : table === 'measure_definition' ? 'position' : 'since_position';
  const places = [stored, replayed].map((row) => Number(row?.[column] ?? Number.MAX_SAFE_INTEGER));
  // A day is found at the position where it really ended.
  if (table === 'day_head' && replayed !== null) return places[1] ?? 0;
  return Math.min(...places);
}

/** By the key and not by number of row: the engine goes on where it stopped, however many rows came before. */
function storedRows(db: Kysely<Tables>, ledgerKey: number, table: ReadTable, key: readonly string[]): RowSource {
  const columns = sql.join(key.map((column) => sql.ref(column)));
  let last: ReadRow | null = null;
  return async () => {
    await setImmediate();
    const after = last;
    const beyond = after === null ? sql`` : sql` AND (${columns}) > (${sql.join(key.map((column) => after[column]))})`;
    const { rows } = await sql<ReadRow>`
      SELECT * FROM ${sql.table(table)} WHERE ledger_key = ${ledgerKey}${beyond}
      ORDER BY ${columns} LIMIT ${sql.lit(pageLength)}`.execute(db);
    last = rows.at(-1) ?? null;
    return rows.map((row) => comparable(table, row));
  };
}

function replayedRows(
  { raw }: SqliteConnection,
  ledgerKey: number,
  table: ReadTable,
  key: readonly string[],
): RowSource {
  const columns = key.join(', ');
  const order = `ORDER BY ${columns} LIMIT ${pageLength}`;
  const first = raw.prepare<[number], ReadRow>(`SELECT * FROM ${table} WHERE ledger_key = ? ${order}`);
  const next = raw.prepare<unknown[], ReadRow>(
    `SELECT * FROM ${table} WHERE ledger_key = ? AND (${columns}) > (${key.map(() => '?').join(', ')}) ${order}`,
  );
  let last: ReadRow | null = null;
  return () => {
    const after = last;
    const rows = after === null ? first.all(ledgerKey) : next.all(ledgerKey, ...key.map((column) => after[column]));
    last = rows.at(-1) ?? null;
    return rows.map((row) => comparable(table, row));
  };
}

/** A definition says the same in whatever order its keys stand. */
function comparable(table: ReadTable, row: ReadRow): ReadRow {
  if (table !== 'measure_definition') return row;
  return { ...row, definition: canonicalJson(JSON.parse(String(row['definition']))) };
}
