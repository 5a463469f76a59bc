import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { storeFault } from '../fault/store-fault.ts';

/** Where a store is kept. PostgreSQL addresses are told apart so that they get an answer of their own. */
export interface StoreAddress {
  readonly engine: 'sqlite';
  /** Absolute path of the database file. */
  readonly path: string;
}

/**
 * Reads `OUTREACH_DB`: a path, `file:` or `sqlite:` URL.
 * @throws StoreFault `store.address-unreadable`, `store.engine-unavailable`
 */
export function readStoreAddress(url: string): StoreAddress {
  if (/^postgres(ql)?:\/\//i.test(url)) {
    throw storeFault('store.engine-unavailable', { url: withoutCredentials(url) }, { path: 'OUTREACH_DB' });
  }
  if (url.startsWith('file://')) return { engine: 'sqlite', path: pathOfFileUrl(url) };
  const path = url.replace(/^(sqlite|file):/i, '');
  const isOtherScheme = /^[a-z][a-z0-9+.-]+:\/\//i.test(path);
  // An empty name and `:memory:` would be databases that are gone when the program ends: never a ledger.
  if (path.trim() === '' || path.startsWith(':') || path.includes('\0') || isOtherScheme) {
    throw storeFault('store.address-unreadable', { url: withoutCredentials(url) }, { path: 'OUTREACH_DB' });
  }
  return { engine: 'sqlite', path: resolve(path) };
}

function pathOfFileUrl(url: string): string {
  try {
    return fileURLToPath(url);
  } catch (cause) {
    throw storeFault('store.address-unreadable', { url }, { path: 'OUTREACH_DB', cause });
  }
}

function withoutCredentials(url: string): string {
  return url.replace(/\/\/[^/@]*@/, '//');
}
