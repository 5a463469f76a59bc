import type { PostgresAddress } from '../connection/store-address.ts';
import { guardSqlState } from '../schema/postgres-guards.ts';
import { isStoreFault, type StoreFault, storeFault } from './store-fault.ts';

/** The code of an error of PostgreSQL (five characters) or of the network (`ECONNREFUSED`); undefined for others. */
export function postgresCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  return error.code;
}

/** What the driver says, without a code, where a connection ended under it. */
const lost = /^Connection terminated|^Query read timeout$|^Client has encountered a connection error|client was closed/;

/** What the driver says, without a code, where no connection came about in time. */
const slow = /^timeout exceeded when trying to connect|due to connection timeout$/;

/**
 * True where the connection ended under a statement: what a COMMIT did then, nobody knows until it is looked up.
 */
export function isConnectionLost(error: unknown): boolean {
  const code = postgresCode(error);
  if (code === undefined) return error instanceof Error && lost.test(error.message);
  return /^08|^57P0[123]$|^ECONNRESET$|^EPIPE$|^ETIMEDOUT$/.test(code);
}

/** The code of an error that means the database itself is damaged; undefined for any other error. */
export function postgresDamage(error: unknown): string | undefined {
  const code = postgresCode(error);
  return code !== undefined && /^(XX00[12]|58030)$/.test(code) ? code : undefined;
}

/** The fault that an error of PostgreSQL means for the person who runs the store; any other error as it is. */
export function explainPostgres(
  { shown, user }: Pick<PostgresAddress, 'shown' | 'user'>,
  error: unknown,
): StoreFault | unknown {
  if (isStoreFault(error) || !(error instanceof Error)) return error;
  const options = { cause: error };
  const detail = error.message;
  const fault = (code: StoreFault['code'], params: StoreFault['problem']['params']) =>
    storeFault(code, params, options);
  if (slow.test(detail)) return fault('store.unreachable', { address: shown, detail });
  if (lost.test(detail)) return fault('store.connection-lost', { address: shown, detail });
  const code = postgresCode(error) ?? '';
  switch (code) {
    case guardSqlState:
      return fault('log.broken', { rule: detail });
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'ENOENT':
    // Starting, stopping, or with no connection left to give.
    case '57P03':
    case '53300':
      return fault('store.unreachable', { address: shown, detail: detail === '' ? code : detail });
    case '28P01':
    case '28000':
      return fault('store.sign-in-refused', { address: shown, user });
    case '3D000':
      return fault('store.database-missing', { address: shown });
    case '42501':
      return fault('store.rights-missing', { address: shown, user, detail });
    case '53100':
      return fault('store.disk-full', { path: shown });
    case '25006':
      return fault('store.read-only', { path: shown });
    case 'XX001':
    case 'XX002':
      return fault('store.corrupt', { path: shown, detail });
    // Somebody held a lock for longer than a statement may wait; deadlocks are broken the same way.
    case '55P03':
    case '57014':
    case '40P01':
      return fault('store.busy', { address: shown, detail });
    default:
      return isConnectionLost(error) ? fault('store.connection-lost', { address: shown, detail }) : error;
  }
}
