import { existsSync } from 'node:fs';
import { readStoreAddress } from '../connection/store-address.ts';
import { storeFault } from '../fault/store-fault.ts';
import { openLedgerStore } from '../store.ts';
import type { VerifyReport } from '../verify/report.ts';
import type { RebuildProgress } from './rebuild-progress.ts';
import { rebuildSqlite } from './rebuild-sqlite.ts';

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
 * Computes the read tables of a store from its log again, beside the live ones, and switches to them in one
 * transaction. Others read and write meanwhile; writers wait only shortly. The log has to be sound as far as a fold can
 * tell, and nothing has changed where it is not.
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
  const events = await rebuildSqlite(database, onProgress, onSwitch);
  return reportOf(database, events, await verifyAll(database, onProgress));
}

function reportOf(database: string, events: number, ledgers: readonly VerifyReport[]): RebuildReport {
  return { ok: ledgers.every(({ ok }) => ok), database, events, ledgers };
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
