import { listenToAppends } from './append/postgres/append-listener.ts';
import { previewOnPostgres } from './append/postgres/decide-only.ts';
import { createPostgresWriter } from './append/postgres/postgres-writer.ts';
import { createWakeUp } from './append/wake-up.ts';
import { openPostgres, type PostgresConnections } from './connection/open-postgres.ts';
import { readPostgresSettings } from './connection/postgres-settings.ts';
import type { PostgresAddress } from './connection/store-address.ts';
import { madeAnewWith, postgresTableGeneration } from './connection/table-generation.ts';
import { explainPostgres, postgresDamage } from './fault/postgres-fault.ts';
import { storeFault } from './fault/store-fault.ts';
import type { LedgerStore } from './ledger.ts';
import { createKnownLedgers } from './loaded/known-ledgers.ts';
import { readLedgerIds } from './read/ledger-ids.ts';
import { createKeptYears } from './read/ledger-year/kept-years.ts';
import { postgresYearRows } from './read/ledger-year/postgres-year-rows.ts';
import { createReadingNames } from './read/reading-names.ts';
import { createKeptLedgerYears } from './read/roll-up/kept-ledger-years.ts';
import { readRollUp } from './read/roll-up/read-roll-up.ts';
import { assertLedgerId, clockOf, defaultPollMs, type StoreOptions } from './store-options.ts';
import { createStoredLedger } from './stored-ledger.ts';
import { checkPostgresGuards } from './verify/postgres-guards.ts';
import type { VerifiedEngine } from './verify/verify-ledger.ts';

/** Opens the store in a database of PostgreSQL. @throws StoreFault `store.*` */
export async function openPostgresStore(address: PostgresAddress, options: StoreOptions): Promise<LedgerStore> {
  const connections = await openPostgres(address);
  const settings = await readPostgresSettings(connections.pool);
  return createPostgresStore(address, connections, settings, options);
}

/** A store over connections that are open; closing it closes them. */
export function createPostgresStore(
  address: PostgresAddress,
  connections: PostgresConnections,
  settings: Readonly<Record<string, string>>,
  options: StoreOptions,
): LedgerStore {
  const { pool, kysely } = connections;
  const explain = (error: unknown) => explainPostgres(address, error);
  const wakeUp = createWakeUp();
  const listening = listenToAppends(address, pool, wakeUp, options.pollMs ?? defaultPollMs);
  const known = createKnownLedgers();
  const clock = clockOf(options);
  const writer = createPostgresWriter({ connections, clock, known, explain, onCommit: wakeUp.announce });
  const names = createReadingNames(kysely);
  const generation = postgresTableGeneration(pool);
  const years = madeAnewWith(generation, () => createKeptYears(postgresYearRows(kysely), names));
  const ledgerYears = madeAnewWith(generation, () => createKeptLedgerYears(kysely, names));
  const engine: VerifiedEngine = {
    withSnapshot: (work) =>
      kysely.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work),
    checkGuards: () => checkPostgresGuards(pool),
    damageOf: postgresDamage,
  };
  let closed = false;

  const read = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (closed) throw storeFault('store.closed', {});
    try {
      return await work();
    } catch (error) {
      throw explain(error);
    }
  };

  return {
    ledger: (id) => {
      assertLedgerId(id);
      return createStoredLedger({
        id,
        reading: {
          db: kysely,
          ledgerId: id,
          names,
          years: {
            at: async (asked) => (await years()).at(asked),
            contributions: async (asked, read) => (await years()).contributions(asked, read),
          },
        },
        wakeUp: listening.wakeUp,
        read,
        engine,
        execute: (envelope) => writer.execute(id, envelope),
        executeBatch: (envelopes, { dryRun = false } = {}) => writer.executeBatch(id, envelopes, dryRun),
        preview: (facts, activityId) => read(() => previewOnPostgres({ pool, known }, id, facts, activityId)),
      });
    },
    ledgerIds: () => read(() => readLedgerIds(kysely)),
    rollUp: (query) => read(async () => readRollUp(kysely, await ledgerYears(), query)),
    settings: () => settings,
    close: async () => {
      if (closed) return;
      closed = true;
      await writer.close();
      await listening.end();
      await connections.close();
    },
  };
}
