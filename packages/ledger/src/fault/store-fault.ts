import type { Problem } from '@outreach/domain';

/**
 * Why a store could not be opened, or stopped working. Each is a stable code of its own, with the words under the
 * same key in the message catalogue.
 */
export type StoreFaultCode =
  /** The address is of no kind that this version can open. Params: `url`. */
  | 'store.address-unreadable'
  /** The server of a PostgreSQL address does not answer, or takes no more connections. Params: `address`, `detail`. */
  | 'store.unreachable'
  /** PostgreSQL knows no such user, or another password. Params: `address`, `user`. */
  | 'store.sign-in-refused'
  /** The server answers and has no such database. Params: `address`. */
  | 'store.database-missing'
  /** The user may not do what is needed, such as create the tables. Params: `address`, `user`, `detail`. */
  | 'store.rights-missing'
  /** The connection ended under a question. Params: `address`, `detail`. */
  | 'store.connection-lost'
  /** The connection ended under a commit, and the receipts could not be asked either. Params: `address`. */
  | 'store.outcome-unknown'
  /** A statement waited too long for a lock of another program. Params: `address`, `detail`. */
  | 'store.busy'
  /** The server is an older version than any this program was tried on. Params: `found`, `required`. */
  | 'store.postgres-too-old'
  /** The folder of the database does not exist. Params: `folder`. */
  | 'store.folder-missing'
  /** The folder, or the file, cannot be written. Params: `path`. */
  | 'store.read-only'
  /** The file is no SQLite database. Params: `path`. */
  | 'store.not-a-database'
  /** The file is a database of another program. Params: `path`, `applicationId`. */
  | 'store.foreign'
  /** The database was written by a newer version. Params: `path`, `found`, `supported`. */
  | 'store.newer'
  /** The file is damaged or cut short. Params: `path`, `detail`. */
  | 'store.corrupt'
  /** The disk is full. Params: `path`. */
  | 'store.disk-full'
  /** Another program kept the database locked for longer than the store waits. Params: `path`, `waitedMs`. */
  | 'store.locked'
  /** The SQLite inside the driver is too old to be trusted with WAL. Params: `found`, `required`. */
  | 'store.sqlite-too-old'
  /** A connection did not keep the setting it was given. Params: `setting`, `wanted`, `found`. */
  | 'store.setting-refused'
  /** The store was closed. */
  | 'store.closed'
  /** There is no database at the path. Params: `path`. */
  | 'store.no-database'
  /** A store on PostgreSQL, whose copies are made by PostgreSQL's own programs. Params: `address`. */
  | 'backup.by-postgres'
  /** A file stands where the backup would go. Params: `path`. */
  | 'backup.target-exists'
  /** The folder for the backup does not exist. Params: `folder`. */
  | 'backup.folder-missing'
  /** There is no backup at the path. Params: `path`. */
  | 'restore.no-backup'
  /** The backup is the database itself. Params: `path`. */
  | 'restore.same-file'
  /** A server or another program has the database open. Params: `path`. */
  | 'restore.database-in-use'
  /** The database is too damaged to tell whether a server has it open, and looks as if one had. Params: `path`. */
  | 'restore.use-unknown'
  /** The log itself is wrong, so nothing can be computed from it. Params: `ledger`, `position`, `rule`. */
  | 'rebuild.log-wrong'
  /** A newer program wrote an event that this one cannot fold. Params: `ledger`, `position`, `type`, `schemaVersion`. */
  | 'rebuild.unknown-event'
  /** Another process is rebuilding the store. Params: `path`. */
  | 'rebuild.under-way'
  /** The ledger id is empty, too long, or holds other characters than letters, digits, dot, dash and underscore. Params: `id`. */
  | 'ledger.id-invalid'
  /** A page cursor that this ledger did not give out. Params: `cursor`. */
  | 'page.cursor-invalid'
  /** A limit outside 1..max. Params: `limit`, `max`. */
  | 'page.limit-invalid'
  /** A position beyond the head, or no position at all. Params: `asOf`, `head`. */
  | 'as-of.invalid'
  /** Positions of a roll-up that name a ledger which the store does not have. Params: `ledger`. */
  | 'roll-up.ledger-unknown'
  /** No ledger of the store is under the asked id. Params: `under`. */
  | 'roll-up.nothing-under'
  /** A measure that the ledger's catalogue lacks. Params: `measure`. */
  | 'measure.unknown'
  /** A day that does not exist. Params: `day`. */
  | 'day.invalid'
  /** An anchor that is not `POSITION:HASH`. Params: `anchor`. */
  | 'anchor.invalid'
  /** A write would have broken a rule of the log, and was refused by the database. Params: `rule`. */
  | 'log.broken';

/** An error that carries its code and values, so that both languages can be written from it. */
export interface StoreFault extends Error {
  readonly name: 'StoreFault';
  readonly code: StoreFaultCode;
  readonly problem: Problem;
}

/** Makes a fault. `path` of the problem names the setting or argument that was wrong. */
export function storeFault(
  code: StoreFaultCode,
  params: Problem['params'],
  options: { readonly path?: string; readonly cause?: unknown } = {},
): StoreFault {
  const error = new Error(`${code} ${JSON.stringify(params)}`, { cause: options.cause });
  const problem: Problem = { code, path: options.path ?? '', params };
  return Object.assign(error, { name: 'StoreFault' as const, code, problem });
}

/** True for a fault of this package, also across copies of it; with `code`, only for that one. */
export function isStoreFault(error: unknown, code?: StoreFaultCode): error is StoreFault {
  if (!(error instanceof Error) || error.name !== 'StoreFault' || !('code' in error)) return false;
  return code === undefined || error.code === code;
}
