import type { SqliteConnection } from '../connection/open-sqlite.ts';
import { type ReadTable, readTables } from '../schema/read-tables.ts';
import { sqliteReadTables } from '../schema/sqlite-read-tables.ts';
import { renamedTables } from './renamed-tables.ts';

type Raw = SqliteConnection['raw'];

/** Under this name a table is filled. */
const sideName = (table: ReadTable) => `rebuild_${table}`;

/** Under this name a table waits for its removal, since another has taken its place. */
const outdatedName = (table: ReadTable) => `outdated_${table}`;

/** Rows removed in one transaction, so that writers hardly wait. */
const rowsAtOnce = 2_000;

/**
 * Makes the read tables beside the live ones, empty, with every index and guard. SQLite keeps the name of an index for
 * ever, and has each once: where the live table's index has the name, the new one gets it with `_2`, and the next rebuild the
 * plain one again.
 */
export function createSideTables(raw: Raw): void {
  const taken = new Set(raw.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'index'").pluck().all());
  for (const { name: table, create, indexes } of sqliteReadTables) {
    raw.exec(create(sideName(table)));
    for (const { name, create: createIndex } of indexes) {
      raw.exec(createIndex(taken.has(name) ? `${name}_2` : name, sideName(table)));
    }
  }
}

/** The connection as the projection fills the side tables through it. */
export function sideConnection({ raw, kysely }: SqliteConnection): SqliteConnection {
  const names = new Map(readTables.map((table) => [table as string, sideName(table)]));
  return { raw, kysely: kysely.withPlugin(renamedTables(names)) };
}

/**
 * Puts the new tables in the place of the live ones, whatever their size; the caller holds the write lock and commits.
 * Whoever has prepared a statement for a table gets it prepared anew by SQLite, because the schema has changed.
 */
export function switchToSideTables(raw: Raw): void {
  for (const table of readTables) {
    raw.exec(`ALTER TABLE ${table} RENAME TO ${outdatedName(table)}`);
    raw.exec(`ALTER TABLE ${sideName(table)} RENAME TO ${table}`);
  }
}

/**
 * Removes the tables that a switch has put aside, and those that a rebuild which was killed has left, step by step: each
 * holds the write lock only shortly, and their pages are used again. A step is done whenever the next one is asked for.
 */
export function* removeSideTables(raw: Raw): Generator<void> {
  const names = readTables.flatMap((table) => [sideName(table), outdatedName(table)]);
  for (const name of names) if (isLarge(raw, name)) yield* emptyTable(raw, name);
  raw.transaction(() => {
    for (const name of names) if (isTable(raw, name)) raw.exec(`DROP TABLE ${name}`);
  })();
}

/** Removing a table at once reads every page of it, and writers would wait for as long. */
function* emptyTable(raw: Raw, name: string): Generator<void> {
  const indexes = raw
    .prepare<[string], string>(
      "SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL",
    )
    .pluck()
    .all(name);
  for (const index of indexes) {
    raw.exec(`DROP INDEX ${index}`);
    yield;
  }
  const remove = raw.prepare(removal(raw, name));
  while (remove.run().changes > 0) yield;
}

function isLarge(raw: Raw, name: string): boolean {
  if (!isTable(raw, name)) return false;
  const some = raw.prepare<[], number>(`SELECT count(*) FROM (SELECT 1 FROM ${name} LIMIT ${rowsAtOnce})`).pluck();
  return (some.get() ?? 0) >= rowsAtOnce;
}

function isTable(raw: Raw, name: string): boolean {
  return raw.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?").get(name) !== undefined;
}

/** Takes out the first rows in the order in which they lie, so that whole pages become free. */
function removal(raw: Raw, table: string): string {
  const key = raw
    .prepare<[string], string>('SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk')
    .pluck()
    .all(table);
  const columns = key.length === 0 ? 'rowid' : key.join(', ');
  return `DELETE FROM ${table} WHERE (${columns}) IN (SELECT ${columns} FROM ${table} ORDER BY ${columns} LIMIT ${rowsAtOnce})`;
}
