import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely } from 'kysely';
import { faultOfSqlite, sqliteCode } from '../fault/sqlite-fault.ts';
import { isStoreFault, storeFault } from '../fault/store-fault.ts';
import { checkDatabaseMark, migrateSqlite, readDatabaseMark } from '../schema/migrate-sqlite.ts';
import type { Tables } from '../schema/tables.ts';
import { ImmediateSqliteDialect } from './immediate-sqlite.ts';
import { applySettings, busyTimeoutMs } from './settings.ts';
import { assertSqliteVersion } from './sqlite-version.ts';

/** One connection, as Kysely and as the driver's own object for prepared statements. */
export interface SqliteConnection {
  readonly raw: Database.Database;
  readonly kysely: Kysely<Tables>;
}

export interface SqliteConnections {
  readonly path: string;
  /** The only one that writes. Only synchronous code uses it, so that transactions never interleave. */
  readonly writer: SqliteConnection;
  /** Cannot write, and never waits for the writer. */
  readonly reader: SqliteConnection;
  /**
   * Gives the work a connection that goes on reading one state, that of its first question. The WAL grows with what others
   * write meanwhile.
   */
  withSnapshot<Result>(work: (connection: SqliteConnection) => Promise<Result>): Promise<Result>;
  close(): void;
}

/**
 * Opens or creates the database of a store with its settings, and brings its schema up to date.
 * @throws StoreFault `store.*`
 */
export function openSqlite(path: string): SqliteConnections {
  const folder = dirname(path);
  if (!existsSync(folder)) throw storeFault('store.folder-missing', { folder }, { path: 'OUTREACH_DB' });
  return withSqliteFaults(path, () => {
    for (;;) {
      const connections = openConnections(path);
      if (connections !== null) return connections;
    }
  });
}

/** Which file stands at a path, whatever it is called; null where none does. */
function fileAt(path: string): string | null {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found === undefined ? null : `${found.dev} ${found.ino}`;
}

/** null where another file has taken the path meanwhile. */
function openConnections(path: string): SqliteConnections | null {
  if (isCutShort(path)) throw storeFault('store.corrupt', { path, detail: 'file is shorter than its header says' });
  const before = fileAt(path);
  // A restore holds the old file locked until the new one has its name: who waited for that lock has the old one in hand.
  const isReplaced = () => before !== null && before !== fileAt(path);
  const writer = openConnection(path, 'writer', isReplaced);
  if (writer === null) return null;
  try {
    const reader = openConnection(path, 'reader', isReplaced);
    if (reader === null || isReplaced()) {
      reader?.raw.close();
      writer.raw.close();
      return null;
    }
    const snapshots = new Set<SqliteConnection>();
    return {
      path,
      writer,
      reader,
      withSnapshot: async (work) => {
        const snapshot = openConnection(path, 'reader', isReplaced);
        if (snapshot === null) throw storeFault('store.corrupt', { path, detail: 'another file has taken its place' });
        snapshots.add(snapshot);
        try {
          snapshot.raw.exec('BEGIN');
          return await work(snapshot);
        } finally {
          snapshots.delete(snapshot);
          snapshot.raw.close();
        }
      },
      close: () => {
        for (const snapshot of snapshots) snapshot.raw.close();
        // The reader first: the last connection to close is the one that may tidy the WAL away.
        reader.raw.close();
        writer.raw.close();
      },
    };
  } catch (error) {
    writer.raw.close();
    throw error;
  }
}

function openConnection(path: string, role: 'writer' | 'reader', isReplaced: () => boolean): SqliteConnection | null {
  const raw = new Database(path, { readonly: role === 'reader', timeout: busyTimeoutMs });
  try {
    const version = raw.prepare<[], { readonly version: string }>('SELECT sqlite_version() AS version').get();
    assertSqliteVersion(version?.version ?? '0');
    if (role === 'writer') {
      const mark = readDatabaseMark(raw);
      // Before a WAL is made, which lies under the path's name and would be taken for that of the new file.
      if (isReplaced()) {
        raw.close();
        return null;
      }
      checkDatabaseMark(mark, path);
    }
    applySettings(raw, role);
    if (role === 'writer') migrateSqlite(raw, path);
  } catch (error) {
    raw.close();
    throw error;
  }
  return { raw, kysely: new Kysely<Tables>({ dialect: new ImmediateSqliteDialect(raw) }) };
}

/** Runs work on the database and says what an error of SQLite means for the person who runs the store. */
export function withSqliteFaults<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw explainSqlite(path, error);
  }
}

/** The fault that an error of SQLite means; any other error as it is. */
export function explainSqlite(path: string, error: unknown): unknown {
  if (isStoreFault(error)) return error;
  if (sqliteCode(error)?.startsWith('SQLITE_CANTOPEN') === true) {
    // The folder is there, so what is missing is the right to write in it, or a file where a folder stands.
    const isFolder = existsSync(path) && statSync(path).isDirectory();
    return storeFault(isFolder ? 'store.not-a-database' : 'store.read-only', { path }, { cause: error });
  }
  return faultOfSqlite(error, path, busyTimeoutMs) ?? error;
}

/**
 * True where the file has fewer pages than its header says. SQLite itself would notice only when it reaches for a
 * missing page. A file with a WAL beside it may rightly be shorter than it will be.
 */
function isCutShort(path: string): boolean {
  if (!existsSync(path) || !statSync(path).isFile()) return false;
  const size = statSync(path).size;
  const wal = `${path}-wal`;
  if (size === 0 || (existsSync(wal) && statSync(wal).size > 0)) return false;
  const header = Buffer.alloc(100);
  const file = openSync(path, 'r');
  try {
    const read = readSync(file, header, 0, header.length, 0);
    if (header.toString('latin1', 0, 16) !== 'SQLite format 3\0') return false;
    if (read < header.length) return true;
  } finally {
    closeSync(file);
  }
  const stated = header.readUInt16BE(16);
  const pageSize = stated === 1 ? 65_536 : stated;
  // The page count is only meaningful where the two change counters agree (SQLite file format, 1.3.7).
  const isCountValid = header.readUInt32BE(24) === header.readUInt32BE(92);
  return isCountValid && size < header.readUInt32BE(28) * pageSize;
}
