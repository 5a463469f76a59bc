import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { removeDatabase } from '../backup/durable-file.ts';
import type { SqliteConnections } from '../connection/open-sqlite.ts';
import { explainSqlite, openSqlite } from '../connection/open-sqlite.ts';
import { readStoreAddress } from '../connection/store-address.ts';
import { storeFault } from '../fault/store-fault.ts';
import { openLedgerStore } from '../store.ts';
import type { VerifyReport } from '../verify/report.ts';
import type { LogFold } from './fold-log.ts';
import { createLogFold } from './fold-log.ts';
import type { RebuildProgress } from './rebuild-progress.ts';
import { checkHeads, switchTables } from './switch-tables.ts';

export interface RebuildReport {
  /** True where every ledger passes verify after the switch. */
  readonly ok: boolean;
  /** Path of the file, or the address without user and password. */
  readonly database: string;
  /** Events folded. */
  readonly events: number;
  readonly ledgers: readonly VerifyReport[];
}

export interface RebuildOptions {
  /** Called after every thousand events or so while the log is folded, and while the tables are checked afterwards. */
  readonly onProgress?: (progress: RebuildProgress) => void;
  /** Called once when the new tables are the live ones; what then remains is to verify them. */
  readonly onSwitch?: () => void;
}

/**
 * Computes the read tables of a store from its log again, in a database of their own beside the live one, and switches
 * to them in one transaction. Others read and write meanwhile; writers wait only for the switch itself. The log has to
 * be sound as far as a fold can tell, and nothing has changed where it is not.
 *
 * @throws StoreFault `store.*`, `rebuild.log-wrong`, `rebuild.unknown-event`
 */
export async function rebuildStore(
  url: string,
  { onProgress = () => undefined, onSwitch = () => undefined }: RebuildOptions = {},
): Promise<RebuildReport> {
  const address = readStoreAddress(url);
  if (address.engine === 'postgres') {
    const { rebuildPostgres } = await import('./postgres/rebuild-postgres.ts');
    const folded = await rebuildPostgres(address, onProgress);
    onSwitch();
    return reportOf(address.shown, folded, await verifyAll(url, onProgress));
  }
  const database = address.path;
  if (!existsSync(database)) throw storeFault('store.no-database', { path: database }, { path: 'OUTREACH_DB' });
  const sidePath = `${database}.rebuilding-${randomBytes(4).toString('hex')}`;
  const live = openSqlite(database);
  let events: number;
  try {
    events = await foldAndSwitch(live, sidePath, onProgress);
  } catch (error) {
    throw explainSqlite(database, error);
  } finally {
    live.close();
    removeDatabase(sidePath);
  }
  onSwitch();
  return reportOf(database, events, await verifyAll(database, onProgress));
}

function reportOf(database: string, events: number, ledgers: readonly VerifyReport[]): RebuildReport {
  return { ok: ledgers.every(({ ok }) => ok), database, events, ledgers };
}

const listIndexes = ['activity_list', 'activity_parent', 'activity_look_alike', 'activity_newest'] as const;

async function foldAndSwitch(
  live: SqliteConnections,
  sidePath: string,
  onProgress: NonNullable<RebuildOptions['onProgress']>,
): Promise<number> {
  const side = openSqlite(sidePath);
  let fold: LogFold;
  const { raw } = live.writer;
  try {
    // Nothing of the side database has to outlive a power cut.
    side.writer.raw.pragma('synchronous = OFF');
    // A fold finds activities by their id; the other ways to them are built where the rows go in the end.
    for (const index of listIndexes) side.writer.raw.exec(`DROP INDEX ${index}`);
    fold = createLogFold(live.reader, side.writer);
    while (fold.step()) {
      onProgress({ phase: 'fold', done: fold.events, total: fold.total() });
      await setImmediate();
    }
    raw.exec('BEGIN IMMEDIATE');
    // From here to the commit nobody else writes, and nothing of this process may wait: it could be a writer itself.
    while (fold.step());
  } catch (error) {
    if (raw.inTransaction) raw.exec('ROLLBACK');
    throw error;
  } finally {
    side.close();
  }
  try {
    checkHeads(live.writer, fold.ends());
    raw.prepare('ATTACH ? AS side').run(sidePath);
    switchTables(live.writer);
    raw.exec('COMMIT');
  } catch (error) {
    if (raw.inTransaction) raw.exec('ROLLBACK');
    throw error;
  }
  return fold.events;
}

async function verifyAll(
  url: string,
  onProgress: NonNullable<RebuildOptions['onProgress']>,
): Promise<readonly VerifyReport[]> {
  const store = await openLedgerStore(url);
  try {
    const reports: VerifyReport[] = [];
    for (const id of await store.ledgerIds()) reports.push(await store.ledger(id).verify({ onProgress }));
    return reports;
  } finally {
    await store.close();
  }
}
