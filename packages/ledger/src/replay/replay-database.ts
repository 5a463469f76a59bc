import Database from 'better-sqlite3';
import { Kysely } from 'kysely';
import { ImmediateSqliteDialect } from '../connection/immediate-sqlite.ts';
import type { SqliteConnection } from '../connection/open-sqlite.ts';
import { sqliteReadTables } from '../schema/sqlite-read-tables.ts';
import { sqliteTables } from '../schema/sqlite-tables.ts';
import type { Tables } from '../schema/tables.ts';

/** Memory that a replay takes for pages before it writes them to its file, in KiB. */
const cacheKib = 16_384;

/**
 * An empty database with the read tables, for a replay. It lies in a file without a name in the system's folder for temporary
 * files (`SQLITE_TMPDIR`, `TMPDIR`), that is gone when the connection is closed or the process ends, however it ends.
 */
export function openReplayDatabase(): SqliteConnection {
  const raw = new Database('');
  // Nothing is ever rolled back: a replay that fails is thrown away.
  raw.pragma('journal_mode = OFF');
  raw.pragma('synchronous = OFF');
  // Its rows name ledgers that have no row here.
  raw.pragma('foreign_keys = OFF');
  raw.pragma(`cache_size = -${cacheKib}`);
  for (const statement of sqliteTables) if (!isForAppends(statement)) raw.exec(statement);
  return { raw, kysely: new Kysely<Tables>({ dialect: new ImmediateSqliteDialect(raw) }) };
}

const forLists = sqliteReadTables.flatMap(({ name, indexes }) =>
  indexes.filter(({ servesFold }) => !servesFold).map((index) => index.create(index.name, name)),
);

/** The log and its receipts are read where they stand, and what serves lists would only be kept up for nobody. */
function isForAppends(statement: string): boolean {
  return /^CREATE TABLE (event|command_receipt) /.test(statement) || forLists.includes(statement);
}
