import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import Database from 'better-sqlite3';
import { explainSqlite } from '../connection/open-sqlite.ts';
import { sqliteCode } from '../fault/sqlite-fault.ts';
import { isStoreFault, storeFault } from '../fault/store-fault.ts';
import { checkDatabaseMark, readDatabaseMark } from '../schema/migrate-sqlite.ts';

/** A database that nobody else has open, and nobody can open, until `release`. */
export interface DatabaseClaim {
  release(): void;
}

/**
 * Claims the database at a path. SQLite leaves WAL only for a connection that is the only one of all processes, so
 * that asking for it tells whether anyone has the database open; it also moves what stands in the WAL into the file,
 * which is then complete by itself. An exclusive transaction keeps it so.
 *
 * @returns null where nothing stands at the path, or only something so damaged that SQLite cannot lock it
 * @throws StoreFault `restore.database-in-use`, `store.foreign`, `store.read-only`
 */
export function claimDatabase(path: string): DatabaseClaim | null {
  if (!existsSync(path)) return null;
  // SQLite tidies the WAL of such a file away when it looks at it, and with it what might still be read by hand.
  if (!beginsAsDatabase(path)) return unclaimable(path, undefined);
  let raw: Database.Database | undefined;
  try {
    raw = new Database(path, { fileMustExist: true, timeout: 0 });
    checkKind(raw, path);
    const mode = raw.pragma('journal_mode = DELETE', { simple: true });
    if (mode !== 'delete') throw inUse(path, undefined);
    raw.exec('BEGIN EXCLUSIVE');
    const claimed = raw;
    return { release: () => claimed.close() };
  } catch (error) {
    raw?.close();
    if (/^SQLITE_(BUSY|LOCKED)/.test(sqliteCode(error) ?? '')) throw inUse(path, error);
    const fault = explainSqlite(path, error);
    if (!isStoreFault(fault, 'store.not-a-database') && !isStoreFault(fault, 'store.corrupt')) throw fault;
    return unclaimable(path, error);
  }
}

function beginsAsDatabase(path: string): boolean {
  const start = Buffer.alloc(16);
  const file = openSync(path, 'r');
  try {
    const read = readSync(file, start, 0, start.length, 0);
    // SQLite itself takes an empty file for an empty database.
    return read === 0 || start.toString('latin1') === 'SQLite format 3\0';
  } finally {
    closeSync(file);
  }
}

/** No lock can be asked for. A server keeps a file beside the database for as long as it runs; so does one that was killed. */
function unclaimable(path: string, cause: unknown): null {
  if (!existsSync(`${path}-shm`)) return null;
  throw storeFault('restore.use-unknown', { path }, { path: 'OUTREACH_DB', cause });
}

/** A newer version's database may be replaced by an older backup; another program's may not. */
function checkKind(raw: Database.Database, path: string): void {
  try {
    checkDatabaseMark(readDatabaseMark(raw), path);
  } catch (error) {
    if (!isStoreFault(error, 'store.newer')) throw error;
  }
}

function inUse(path: string, cause: unknown): Error {
  return storeFault('restore.database-in-use', { path }, { path: 'OUTREACH_DB', cause });
}
