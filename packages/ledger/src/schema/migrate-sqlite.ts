import type Database from 'better-sqlite3';
import { storeFault } from '../fault/store-fault.ts';
import { applicationId, schemaVersion } from './schema-version.ts';
import { sqliteGuards } from './sqlite-guards.ts';
import { sqliteTables } from './sqlite-tables.ts';

/** Statements that lead from the schema before to this one, forward only; the first creates everything. */
export const sqliteMigrations: readonly (readonly string[])[] = [
  [...sqliteTables, ...sqliteGuards.map(({ sql }) => sql)],
];

/** What a file says of itself before anything is written to it. */
export interface DatabaseMark {
  readonly applicationId: number;
  readonly schemaVersion: number;
  readonly isEmpty: boolean;
}

export function readDatabaseMark(database: Database.Database): DatabaseMark {
  const objects = database.prepare<[], { readonly count: number }>('SELECT count(*) AS count FROM sqlite_schema').get();
  return {
    applicationId: Number(database.pragma('application_id', { simple: true })),
    schemaVersion: Number(database.pragma('user_version', { simple: true })),
    isEmpty: objects?.count === 0,
  };
}

/**
 * Refuses what is not ours or too new, before a single byte is written.
 * @throws StoreFault `store.foreign`, `store.newer`
 */
export function checkDatabaseMark(mark: DatabaseMark, path: string): void {
  const isFresh = mark.isEmpty && mark.applicationId === 0 && mark.schemaVersion === 0;
  if (!isFresh && mark.applicationId !== applicationId) {
    throw storeFault('store.foreign', { path, applicationId: mark.applicationId });
  }
  if (mark.schemaVersion > schemaVersion) {
    throw storeFault('store.newer', { path, found: mark.schemaVersion, supported: schemaVersion });
  }
}

/** Brings the schema up to date in one transaction; two processes that start together take turns. */
export function migrateSqlite(database: Database.Database, path: string): void {
  if (readDatabaseMark(database).schemaVersion === schemaVersion) return;
  const migrate = database.transaction(() => {
    const mark = readDatabaseMark(database);
    checkDatabaseMark(mark, path);
    for (const statements of sqliteMigrations.slice(mark.schemaVersion)) {
      for (const statement of statements) database.exec(statement);
    }
    database.pragma(`application_id = ${applicationId}`);
    database.pragma(`user_version = ${schemaVersion}`);
  });
  migrate.immediate();
}
