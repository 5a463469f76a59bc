import { closeSync, openSync, rmSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { explainSqlite } from '../connection/open-sqlite.ts';
import { sqliteCode } from '../fault/sqlite-fault.ts';
import { storeFault } from '../fault/store-fault.ts';

/** The right to rebuild a file, of one process at a time, until `release` or until the process ends. */
export interface RebuildClaim {
  release(): void;
}

/**
 * Claims the rebuild of a database: two at once would fill the same tables. The claim is SQLite's own lock on an empty file
 * beside the database, which the system takes back when a process is killed.
 *
 * @throws StoreFault `rebuild.under-way` where another has it, `store.read-only`
 */
export function claimRebuild(path: string): RebuildClaim {
  const file = `${path}.rebuilding`;
  try {
    for (;;) {
      const claim = tryClaim(file, path);
      if (claim !== null) return claim;
    }
  } catch (error) {
    throw explainSqlite(path, error);
  }
}

/** null where the file was removed before its lock was had: a lock on a file that nobody finds keeps nobody out. */
function tryClaim(file: string, path: string): RebuildClaim | null {
  try {
    closeSync(openSync(file, 'a'));
  } catch (cause) {
    throw storeFault('store.read-only', { path }, { cause });
  }
  const made = fileNumber(file);
  const lock = new Database(file, { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (!/^SQLITE_(BUSY|LOCKED)/.test(sqliteCode(error) ?? '')) throw error;
    throw storeFault('rebuild.under-way', { path }, { cause: error });
  }
  if (made === null || made !== fileNumber(file)) {
    lock.close();
    return null;
  }
  const remove = () => rmSync(file, { force: true });
  const isWindows = process.platform === 'win32';
  return {
    release: () => {
      // While it is still locked, so that nobody gets the lock of a file that is about to go. Windows can only do it after.
      if (!isWindows) remove();
      lock.close();
      if (isWindows) remove();
    },
  };
}

function fileNumber(file: string): bigint | null {
  return statSync(file, { bigint: true, throwIfNoEntry: false })?.ino ?? null;
}
