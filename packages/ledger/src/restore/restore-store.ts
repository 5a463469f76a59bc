import { randomBytes } from 'node:crypto';
import { copyFileSync, existsSync, linkSync, realpathSync, renameSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import type { BackupOptions } from '../backup/backup-store.ts';
import type { CopyCheck } from '../backup/check-copy.ts';
import { assertHoldsStore, checkCopy } from '../backup/check-copy.ts';
import { besideDatabase, removeDatabase, syncFile, syncFolderOf } from '../backup/durable-file.ts';
import { explainSqlite } from '../connection/open-sqlite.ts';
import { readSqlitePath } from '../connection/sqlite-path.ts';
import { storeFault } from '../fault/store-fault.ts';
import type { DatabaseClaim } from './claim-database.ts';
import { claimDatabase } from './claim-database.ts';

export interface RestoreReport extends CopyCheck {
  readonly database: string;
  readonly file: string;
  /** Where the replaced database lies now; null where there was none, or nothing was replaced. */
  readonly kept: string | null;
}

export interface RestoreOptions extends BackupOptions {
  /** Names the database that is kept; the machine's clock where missing. */
  readonly nowMs?: () => number;
}

/**
 * Puts a backup in the place of a store. The backup is copied beside the database and the copy is checked completely;
 * what was checked is what then takes the name, in one step. The database that stood there is kept beside it. Where
 * the backup does not pass, `ok` is false and nothing has changed.
 *
 * @throws StoreFault `store.*`, `restore.*`
 */
export async function restoreStore(
  file: string,
  url: string,
  { onProgress = () => undefined, nowMs = Date.now }: RestoreOptions = {},
): Promise<RestoreReport> {
  const database = readSqlitePath(url);
  if (!existsSync(file) || !statSync(file).isFile()) throw storeFault('restore.no-backup', { path: file });
  if (existsSync(database) && realpathSync(file) === realpathSync(database)) {
    throw storeFault('restore.same-file', { path: file });
  }
  const folder = dirname(database);
  if (!existsSync(folder)) throw storeFault('store.folder-missing', { folder }, { path: 'OUTREACH_DB' });
  const unfinished = join(folder, `${basename(database)}.restoring-${randomBytes(4).toString('hex')}`);
  // Claimed first, so that nobody waits for a long check only to hear that a server is running.
  const claim = claimDatabase(database);
  try {
    copyBackup(file, unfinished, database);
    const check = await checkCopy(unfinished, file, onProgress);
    if (!check.ok) return { ...check, database, file, kept: null };
    syncFile(unfinished);
    return { ...check, database, file, kept: replace(database, unfinished, claim, nowMs()) };
  } finally {
    claim?.release();
    removeDatabase(unfinished);
  }
}

/** A WAL beside the backup belongs to it: whoever copied a database by hand copied both. */
function copyBackup(file: string, copy: string, database: string): void {
  try {
    copyFileSync(file, copy);
    if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${copy}-wal`);
  } catch (error) {
    throw explainCopy(error, database);
  }
  let raw: Database.Database | undefined;
  try {
    raw = new Database(copy, { fileMustExist: true });
    assertHoldsStore(raw, file);
  } catch (error) {
    throw explainSqlite(file, error);
  } finally {
    raw?.close();
  }
}

function explainCopy(error: unknown, database: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOSPC') return storeFault('store.disk-full', { path: database }, { cause: error });
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') {
    return storeFault('store.read-only', { path: database }, { cause: error });
  }
  return error;
}

/** The database stands at its path at every moment, the old one or the new one. Answers where the old one is kept. */
function replace(database: string, finished: string, claim: DatabaseClaim | null, nowMs: number): string | null {
  const kept = existsSync(database) ? keptName(database, nowMs) : null;
  if (kept !== null) keepBeside(database, kept);
  // Left behind by a damaged database: SQLite would read an old WAL into the new file.
  for (const suffix of besideDatabase) {
    if (existsSync(`${database}${suffix}`)) {
      renameSync(`${database}${suffix}`, `${kept ?? keptName(database, nowMs)}${suffix}`);
    }
  }
  // Windows renames over no file that is open, and for the same reason over none that someone opens meanwhile.
  if (process.platform === 'win32') claim?.release();
  renameSync(finished, database);
  syncFolderOf(database);
  return kept;
}

function keepBeside(database: string, kept: string): void {
  try {
    linkSync(database, kept);
  } catch {
    // A file system without links. Reading the file gives up the claim's lock on POSIX, a moment before the rename.
    copyFileSync(database, kept);
    syncFile(kept);
  }
}

function keptName(database: string, nowMs: number): string {
  const stamp = new Date(nowMs).toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const name = `${database}.replaced-${stamp}`;
  let free = name;
  for (let turn = 2; existsSync(free) || existsSync(`${free}-wal`); turn += 1) free = `${name}-${turn}`;
  return free;
}
