import { openPostgres, type PostgresConnections } from '../../connection/open-postgres.ts';
import { type PostgresAddress, readPostgresAddress } from '../../connection/store-address.ts';
import type { LedgerStore } from '../../ledger.ts';
import { createPostgresStore } from '../../postgres-store.ts';
import { guardStatements, postgresGuards } from '../../schema/postgres-guards.ts';
import { readTables } from '../../schema/read-tables.ts';
import type { StoreOptions } from '../../store-options.ts';
import { openTestDatabase } from './describe-postgres.testing.ts';
import type { TemporaryDatabase } from './temporary-database.ts';

interface OpenDatabase {
  readonly database: TemporaryDatabase;
  readonly address: PostgresAddress;
  readonly connections: PostgresConnections;
}

/** Databases of stores that were closed, emptied for the next: making one takes ten times as long. */
const emptied: OpenDatabase[] = [];

/**
 * A store in a database of its own, whose `close` also empties it. Connections are kept for the next store: each is a
 * process of the server, and to start it costs more than most tests.
 */
export async function openTemporaryPostgresStore(options: StoreOptions = {}): Promise<LedgerStore> {
  const opened = emptied.pop() ?? (await openDatabase());
  const { address, connections } = opened;
  const kept: PostgresConnections = { ...connections, close: async () => undefined };
  const store = createPostgresStore(address, kept, {}, options);
  return {
    ...store,
    close: async () => {
      await store.close();
      await connections.pool.query(emptyingStatements.join('; '));
      emptied.push(opened);
    },
  };
}

async function openDatabase(): Promise<OpenDatabase> {
  const database = await openTestDatabase();
  const address = readPostgresAddress(database.address);
  return { database, address, connections: await openPostgres(address) };
}

/** Ends the connections and drops the databases that wait for a next store: a server that was named outlives the run. */
export async function dropEmptiedDatabases(): Promise<void> {
  for (const { database, connections } of emptied.splice(0)) {
    await connections.close();
    await database.drop();
  }
}

/** The ledgers last, because events and receipts name them. */
const filledTables = ['event', 'command_receipt', 'measure', 'scope', ...readTables, 'ledger'];

const deleteGuards = postgresGuards.filter(({ name }) => name.endsWith('_no_delete'));

/**
 * Only the owner of the tables can, and only by taking the guards away meanwhile. DELETE, because TRUNCATE makes a new
 * file for every table and index.
 */
const emptyingStatements: readonly string[] = [
  ...deleteGuards.map(({ name, table }) => `ALTER TABLE ${table} DISABLE TRIGGER ${name}`),
  ...filledTables.map((table) => `DELETE FROM ${table}`),
  ...deleteGuards.map((guard) => guardStatements(guard).at(-1) ?? ''),
];
