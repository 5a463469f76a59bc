import { storeFault } from '../fault/store-fault.ts';
import { readStoreAddress } from './store-address.ts';

/**
 * The database file of an address, for work that copies files. PostgreSQL has programs of its own for that, which the
 * fault names.
 *
 * @throws StoreFault `store.address-unreadable`, `backup.by-postgres`
 */
export function readSqlitePath(url: string): string {
  const address = readStoreAddress(url);
  if (address.engine === 'postgres') {
    throw storeFault('backup.by-postgres', { address: address.shown }, { path: 'OUTREACH_DB' });
  }
  return address.path;
}
