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
  /**
   * Connections for appends alone, so that questions never keep them waiting. They send without waiting for the answer
   * before, look up by index whatever the tables' statistics say, and give up a lock, a statement or an idle
   * transaction after some seconds, on the server too.
   */
  readonly writers: pg.Pool;
  /** Waits for what is under way, then ends every connection. */
  close(): Promise<void>;
}

/** Connections of one store; a server of PostgreSQL gives out a hundred unless told otherwise. */
const maxConnections = 8;

/** Appends of one store at a time; those of one ledger take turns anyway. */
const maxWriters = 4;

const writerSettings = {
  // As long as another process may take to import a large file into the same ledger.
  lock_timeout: '30s',
  statement_timeout: '60s',
  // A process that hangs in the middle of an append must not keep the ledger for ever; deciding a large import is no hanging.
  idle_in_transaction_session_timeout: '120s',
  // Their statements are prepared once and run for months, often on tables that were empty when they were planned.
  enable_seqscan: 'off',
  plan_cache_mode: 'force_generic_plan',
};

/** Beyond this the connection is taken for lost; longer than any statement may take on the server. */
const writerPatienceMs = 90_000;

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
  const pool = createPool(address, maxConnections, {});
  const writers = createPool(address, maxWriters, {
    pipeline: true,
    query_timeout: writerPatienceMs,
    settings: writerSettings,
  });
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
  const close = async () => {
    await writers.end();
    await kysely.destroy();
  };
  return { address: address.shown, pool, kysely, writers, close };
}

function createPool(
  address: PostgresAddress,
  max: number,
  { settings = {}, ...options }: pg.PoolConfig & { readonly settings?: Readonly<Record<string, string>> },
): pg.Pool {
  const given = Object.entries(settings).map(([name, value]) => ` -c ${name}=${value}`);
  const pool = new pg.Pool({
    ...options,
    connectionString: address.url,
    max,
    connectionTimeoutMillis: connectTimeoutMs,
    keepAlive: true,
    application_name: 'outreach-ledger',
    // A role or database may have been told to answer before a commit is on the disk, or to look elsewhere first.
    options: `-c synchronous_commit=on -c search_path=public -c jit=off${given.join('')}`,
    types: { getTypeParser },
  });
  // A connection that breaks while nobody uses it is replaced with the next question; unheard it would end the process.
  pool.on('error', () => undefined);
  // One that breaks in use says so to its statement, and once more to everybody: unheard, that too would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
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
