import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { storeFault } from '../fault/store-fault.ts';

/** Where a store is kept. */
export type StoreAddress = SqliteAddress | PostgresAddress;

export interface SqliteAddress {
  readonly engine: 'sqlite';
  /** Absolute path of the database file. */
  readonly path: string;
}

export interface PostgresAddress {
  readonly engine: 'postgres';
  /** As it was given, with the password. Goes to the driver and nowhere else. */
  readonly url: string;
  /** Host, port and database without user and password: what people and logs are shown. */
  readonly shown: string;
  /** Empty where the address names none. */
  readonly user: string;
}

/**
 * Reads `OUTREACH_DB`: a path, a `file:` or `sqlite:` URL, or `postgres://user:password@host:port/database`.
 * @throws StoreFault `store.address-unreadable`
 */
export function readStoreAddress(url: string): StoreAddress {
  if (/^postgres(ql)?:\/\//i.test(url)) return readPostgresAddress(url);
  if (url.startsWith('file://')) return { engine: 'sqlite', path: pathOfFileUrl(url) };
  const path = url.replace(/^(sqlite|file):/i, '');
  const isOtherScheme = /^[a-z][a-z0-9+.-]+:\/\//i.test(path);
  // An empty name and `:memory:` would be databases that are gone when the program ends: never a ledger.
  if (path.trim() === '' || path.startsWith(':') || path.includes('\0') || isOtherScheme) throw unreadable(url);
  return { engine: 'sqlite', path: resolve(path) };
}

/** Without a database's name PostgreSQL would take the user's, which is nobody's intention here. */
export function readPostgresAddress(url: string): PostgresAddress {
  const parsed = URL.parse(url);
  if (parsed === null || parsed.pathname.length < 2 || parsed.pathname.slice(1).includes('/')) throw unreadable(url);
  try {
    return { engine: 'postgres', url, shown: withoutSecrets(url), user: decodeURIComponent(parsed.username) };
  } catch {
    // A percent sign that begins no character.
    throw unreadable(url);
  }
}

function pathOfFileUrl(url: string): string {
  try {
    return fileURLToPath(url);
  } catch (cause) {
    throw storeFault('store.address-unreadable', { url }, { path: 'OUTREACH_DB', cause });
  }
}

function unreadable(url: string): Error {
  return storeFault('store.address-unreadable', { url: withoutSecrets(url) }, { path: 'OUTREACH_DB' });
}

/** Scheme, host, port and path: user, password and parameters stay with whoever wrote them. */
function withoutSecrets(url: string): string {
  const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.exec(url)?.[0];
  if (scheme === undefined) return url;
  const parsed = URL.parse(url);
  return parsed === null ? `${scheme}…` : `${parsed.protocol}//${parsed.host}${parsed.pathname}`;
}
