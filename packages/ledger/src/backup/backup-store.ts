import { randomBytes } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { explainSqlite } from '../connection/open-sqlite.ts';
import { busyTimeoutMs } from '../connection/settings.ts';
import { readSqlitePath } from '../connection/sqlite-path.ts';
import { storeFault } from '../fault/store-fault.ts';
import type { VerifyProgress } from '../verify/report.ts';
import type { CopyCheck } from './check-copy.ts';
import { assertHoldsStore, checkCopy } from './check-copy.ts';
import { placeNew, removeDatabase, syncFile } from './durable-file.ts';

export interface CopyProgress {
  readonly phase: 'copy' | VerifyProgress['phase'];
  readonly done: number;
  readonly total: number;
}

export interface BackupReport extends CopyCheck {
  readonly database: string;
  readonly file: string;
  readonly bytes: number;
}

export interface BackupOptions {
  readonly onProgress?: (progress: CopyProgress) => void;
}

/** Pages copied before other work of the process gets its turn. */
const pagesAtOnce = 256;

/**
 * Copies a store into a new file while others go on writing, checks the copy completely, and only then gives it its
 * name. The copy is the store as it stood when the copying began. Where the copy does not pass, `ok` is false and no
 * file is left: a backup that stands there has been checked.
 *
 * @throws StoreFault `store.*`, `backup.target-exists`, `backup.folder-missing`
 */
export async function backupStore(
  url: string,
  file: string,
  { onProgress = () => undefined }: BackupOptions = {},
): Promise<BackupReport> {
  const database = readSqlitePath(url);
  if (!existsSync(database)) throw storeFault('store.no-database', { path: database }, { path: 'OUTREACH_DB' });
  if (!existsSync(dirname(file))) throw storeFault('backup.folder-missing', { folder: dirname(file) });
  if (existsSync(file)) throw storeFault('backup.target-exists', { path: file });
  const unfinished = `${file}.unfinished-${randomBytes(4).toString('hex')}`;
  try {
    await copyDatabase(database, { to: unfinished, shownAs: file }, onProgress);
    const check = await checkCopy(unfinished, file, onProgress);
    const { size } = statSync(unfinished);
    const report = { ...check, database, file, bytes: size };
    if (!check.ok) return report;
    syncFile(unfinished);
    if (!placeNew(unfinished, file)) throw storeFault('backup.target-exists', { path: file });
    return report;
  } finally {
    removeDatabase(unfinished);
  }
}

async function copyDatabase(
  database: string,
  copy: { readonly to: string; readonly shownAs: string },
  onProgress: (progress: CopyProgress) => void,
): Promise<void> {
  const source = openSource(database);
  try {
    // A reader keeps what it began with. Without it each write of another process would start the copy over.
    source.exec('BEGIN');
    source.prepare('SELECT count(*) FROM sqlite_schema').get();
    await source.backup(copy.to, {
      progress: ({ totalPages, remainingPages }) => {
        onProgress({ phase: 'copy', done: totalPages - remainingPages, total: totalPages });
        return pagesAtOnce;
      },
    });
    source.exec('COMMIT');
  } catch (error) {
    throw explainSqlite(copy.shownAs, error);
  } finally {
    source.close();
  }
}

function openSource(database: string): Database.Database {
  let source: Database.Database | undefined;
  try {
    // Not `readonly`: such a connection could not tidy its own WAL away where nobody else has the store open.
    source = new Database(database, { fileMustExist: true, timeout: busyTimeoutMs });
    source.pragma('query_only = ON');
    assertHoldsStore(source, database);
    return source;
  } catch (error) {
    source?.close();
    throw explainSqlite(database, error);
  }
}
