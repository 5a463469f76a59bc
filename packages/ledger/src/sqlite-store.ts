import { watchForeignWrites } from './append/foreign-writes.ts';
import { createCommandAppender } from './append/sqlite-appender.ts';
import { createSqliteWriter } from './append/sqlite-writer.ts';
import { createWakeUp } from './append/wake-up.ts';
import { explainSqlite, openSqlite } from './connection/open-sqlite.ts';
import { readSettings } from './connection/settings.ts';
import { madeAnewWith, tableGeneration } from './connection/table-generation.ts';
import { storeFault } from './fault/store-fault.ts';
import type { LedgerStore } from './ledger.ts';
import { prepareProjection } from './project/sqlite-projection.ts';
import { readLedgerIds } from './read/ledger-ids.ts';
import { createKeptYears } from './read/ledger-year/kept-years.ts';
import { sqliteYearRows } from './read/ledger-year/sqlite-year-rows.ts';
import { sqliteLookups } from './read/reading.ts';
import { createReadingNames } from './read/reading-names.ts';
import { createKeptLedgerYears } from './read/roll-up/kept-ledger-years.ts';
import { readRollUp } from './read/roll-up/read-roll-up.ts';
import { createSqliteLedger } from './sqlite-ledger.ts';
import { assertLedgerId, clockOf, defaultPollMs, type StoreOptions } from './store-options.ts';

/** Opens or creates the store in a file. @throws StoreFault `store.*` */
export function openSqliteStore(path: string, options: StoreOptions): LedgerStore {
  const connections = openSqlite(path);
  const appender = createCommandAppender(connections.writer, clockOf(options));
  const wakeUp = createWakeUp();
  const writer = createSqliteWriter(connections, appender, wakeUp.announce);
  // For previews: asks what the writer would ask, on the connection that cannot write.
  const projection = prepareProjection(connections.reader, 'reader');
  const names = createReadingNames(connections.reader.kysely);
  const lookups = sqliteLookups(connections.reader);
  const generation = tableGeneration(connections.reader);
  const years = madeAnewWith(generation, () => createKeptYears(sqliteYearRows(connections.reader), names));
  const ledgerYears = madeAnewWith(generation, () => createKeptLedgerYears(connections.reader.kysely, names));
  const endWatch = watchForeignWrites(connections.reader, wakeUp, options.pollMs ?? defaultPollMs);
  let closed = false;

  return {
    ledger: (id) => {
      assertLedgerId(id);
      return createSqliteLedger({
        id,
        connections,
        writer,
        wakeUp,
        projection,
        reading: {
          db: connections.reader.kysely,
          ledgerId: id,
          names,
          lookups,
          years: {
            at: async (asked) => (await years()).at(asked),
            contributions: async (asked, read) => (await years()).contributions(asked, read),
          },
        },
        assertOpen: () => {
          if (closed) throw storeFault('store.closed', {});
        },
      });
    },
    ledgerIds: () => readLedgerIds(connections.reader.kysely),
    rollUp: async (query) => {
      if (closed) throw storeFault('store.closed', {});
      try {
        return await readRollUp(connections.reader.kysely, await ledgerYears(), query);
      } catch (error) {
        throw explainSqlite(connections.path, error);
      }
    },
    settings: () => ({
      sqlite: sqliteVersion(connections.writer.raw),
      ...readSettings(connections.writer.raw),
    }),
    close: async () => {
      if (closed) return;
      closed = true;
      endWatch();
      await writer.close();
      connections.close();
    },
  };
}

function sqliteVersion(raw: { prepare(sql: string): { get(): unknown } }): string {
  const row = raw.prepare('SELECT sqlite_version() AS version').get() as { readonly version: string };
  return row.version;
}
