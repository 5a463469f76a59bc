import type { StoreFault } from './store-fault.ts';
import { storeFault } from './store-fault.ts';

/** The result code of an error of SQLite, such as `SQLITE_BUSY_SNAPSHOT`; undefined for any other error. */
export function sqliteCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  return error.code.startsWith('SQLITE_') ? error.code : undefined;
}

/** The code of an error that means the file itself is damaged; undefined for any other error. */
export function sqliteDamage(error: unknown): string | undefined {
  const code = sqliteCode(error);
  return code !== undefined && /^SQLITE_(CORRUPT|NOTADB|IOERR)/.test(code) ? code : undefined;
}

/** What an error of SQLite means for the person who runs the store; undefined where it is a mistake of this program. */
export function faultOfSqlite(error: unknown, path: string, waitedMs: number): StoreFault | undefined {
  const code = sqliteCode(error);
  if (code === undefined) return undefined;
  const detail = error instanceof Error ? error.message : '';
  const primary = code.split('_').slice(0, 2).join('_');
  switch (primary) {
    case 'SQLITE_NOTADB':
      return storeFault('store.not-a-database', { path }, { cause: error });
    case 'SQLITE_CORRUPT':
      return storeFault('store.corrupt', { path, detail }, { cause: error });
    case 'SQLITE_READONLY':
    case 'SQLITE_PERM':
      return storeFault('store.read-only', { path }, { cause: error });
    case 'SQLITE_FULL':
      return storeFault('store.disk-full', { path }, { cause: error });
    case 'SQLITE_BUSY':
    case 'SQLITE_LOCKED':
      return storeFault('store.locked', { path, waitedMs }, { cause: error });
    case 'SQLITE_IOERR':
      return storeFault('store.corrupt', { path, detail: `${code}: ${detail}` }, { cause: error });
    case 'SQLITE_CONSTRAINT':
      // What the guards of the log raise begins with the rule that was broken.
      return /^(log|receipt)\./.test(detail) ? storeFault('log.broken', { rule: detail }, { cause: error }) : undefined;
    default:
      return undefined;
  }
}
