import { readStoreAddress } from './connection/store-address.ts';
import type { Ledger, LedgerStore } from './ledger.ts';
import { openSqliteStore } from './sqlite-store.ts';
import type { StoreOptions } from './store-options.ts';

export type { StoreOptions } from './store-options.ts';

/** The ledger that `openLedger` opens where no id is given. */
export const defaultLedgerId = 'main';

/**
 * Opens the store at an address: a path, a `file:` or `sqlite:` URL, or `postgres://user:password@host/database`. A file
 * is created where there is none; on PostgreSQL the database has to be there, and its tables are made in it.
 *
 * @throws StoreFault `store.*`
 */
export async function openLedgerStore(url: string, options: StoreOptions = {}): Promise<LedgerStore> {
  const address = readStoreAddress(url);
  if (address.engine === 'sqlite') return openSqliteStore(address.path, options);
  // Loaded where it is wanted: the driver takes a part of the time in which a command on a file is done.
  const { openPostgresStore } = await import('./postgres-store.ts');
  return openPostgresStore(address, options);
}

/**
 * Opens one ledger and its store together; closing the ledger closes the store.
 * @throws StoreFault `store.*`, `ledger.id-invalid`
 */
export async function openLedger(
  url: string,
  options: StoreOptions & { readonly ledgerId?: string } = {},
): Promise<Ledger> {
  const { ledgerId = defaultLedgerId, ...storeOptions } = options;
  const store = await openLedgerStore(url, storeOptions);
  try {
    const ledger = store.ledger(ledgerId);
    return { ...ledger, close: () => store.close() };
  } catch (error) {
    await store.close();
    throw error;
  }
}
