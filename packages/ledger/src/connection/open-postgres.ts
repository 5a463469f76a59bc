import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { explainPostgres } from '../fault/postgres-fault.ts';
import { storeFault } from '../fault/store-fault.ts';
import { migratePostgres } from '../schema/migrate-postgres.ts';
import type { Tables } from '../schema/tables.ts';
import type { PostgresAddress } from './store-address.ts';

/** The database of a store on PostgreSQL, as the driver's pool and as Kysely over the same pool. */
export interface PostgresConnections {
  /** Host, port and database, without user and password: what people and logs are shown. */
  readonly address: string;
  /**
   * At most `maxConnections`. A client of it commits synchronously, looks in the schema `public`, and reads `bigint` as
   * a number. Whoever takes one with `connect` releases it, with the error where it may be broken.
   */
  readonly pool: pg.Pool;
  readonly kysely: Kysely<Tables>;
  /** Waits for what is under way, then ends every connection. */
  close(): Promise<void>;
}

/** Connections of one store; a server of PostgreSQL gives out a hundred unless told otherwise. */
const maxConnections = 8;

/** How long a question waits for a connection before it is answered with a fault. */
export const connectTimeoutMs = 5_000;

/** The first version that the tests have run on. */
const requiredVersion = 18;

/**
 * Connects to a database and brings its schema up to date, where that is needed and the user may.
 *
 * @throws StoreFault `store.unreachable`, `store.sign-in-refused`, `store.database-missing`, `store.rights-missing`,
 * `store.postgres-too-old`, `store.foreign`, `store.newer`
 */
export async function openPostgres(address: PostgresAddress): Promise<PostgresConnections> {
  const pool = new pg.Pool({
    connectionString: address.url,
    max: maxConnections,
    connectionTimeoutMillis: connectTimeoutMs,
    keepAlive: true,
    application_name: 'outreach-ledger',
    // A role or database may have been told to answer before a commit is on the disk, or to look elsewhere first.
    options: '-c synchronous_commit=on -c search_path=public -c jit=off',
    types: { getTypeParser },
  });
  // A connection that breaks while nobody uses it is replaced with the next question; unheard it would end the process.
  pool.on('error', () => undefined);
  try {
    const client = await pool.connect();
    try {
      await assertVersion(client);
      await migratePostgres(client, address.shown);
    } finally {
      client.release();
    }
  } catch (error) {
    await pool.end();
    throw explainPostgres(address, error);
  }
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return { address: address.shown, pool, kysely, close: () => kysely.destroy() };
}

async function assertVersion(client: pg.ClientBase): Promise<void> {
  const answer = await client.query<{ readonly server_version: string }>('SHOW server_version');
  const found = answer.rows[0]?.server_version ?? '0';
  if (Number.parseInt(found, 10) >= requiredVersion) return;
  throw storeFault('store.postgres-too-old', { found, required: requiredVersion });
}

/** Numbers of every size come as numbers: positions and bounds are safe integers, and anything else is a mistake. */
function getTypeParser(oid: number, format?: 'text' | 'binary'): unknown {
  if (oid === pg.types.builtins.INT8 && format !== 'binary') return readBigint;
  return pg.types.getTypeParser(oid, format);
}

/** @throws RangeError beyond the largest safe integer */
function readBigint(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is no safe integer`);
  return value;
}
