import { randomBytes } from 'node:crypto';
import { createEventIds } from './append/event-id.ts';
import { defaultPollMs, watchForeignWrites } from './append/foreign-writes.ts';
import { inBlocks } from './append/random-blocks.ts';
import { createCommandAppender } from './append/sqlite-appender.ts';
import { createSqliteWriter } from './append/sqlite-writer.ts';
import { createWakeUp } from './append/wake-up.ts';
import { explainSqlite, openSqlite } from './connection/open-sqlite.ts';
import { readSettings } from './connection/settings.ts';
import { readStoreAddress } from './connection/store-address.ts';
import { storeFault } from './fault/store-fault.ts';
import type { Ledger, LedgerStore } from './ledger.ts';
import { prepareProjection } from './project/sqlite-projection.ts';
import { sqliteChangedRows } from './read/changed-rows.ts';
import { createReadingNames } from './read/reading-names.ts';
import { createKeptLedgerYears } from './read/roll-up/kept-ledger-years.ts';
import { readRollUp } from './read/roll-up/read-roll-up.ts';
import { createStandingYears } from './read/standing-years.ts';
import { createSqliteLedger } from './sqlite-ledger.ts';

export interface StoreOptions {
  /** Milliseconds since 1970; the machine's clock where missing. */
  readonly nowMs?: () => number;
  /** Random bytes for event ids; the machine's where missing. */
  readonly randomBytes?: (length: number) => Uint8Array;
  /** How often to look for what other processes wrote, while someone listens. */
  readonly pollMs?: number;
}

const idShape = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** The ledger that `openLedger` opens where no id is given. */
export const defaultLedgerId = 'main';

/**
 * Opens or creates the store at an address: a path, `file:` or `sqlite:` URL.
 * @throws StoreFault `store.*`
 */
export async function openLedgerStore(url: string, options: StoreOptions = {}): Promise<LedgerStore> {
  const address = readStoreAddress(url);
  if (address.engine === 'postgres') {
    throw storeFault('store.engine-unavailable', { url: address.shown }, { path: 'OUTREACH_DB' });
  }
  const connections = openSqlite(address.path);
  const { nowMs = Date.now } = options;
  const nextEventId = createEventIds(nowMs, options.randomBytes ?? inBlocks(randomBytes));
  const appender = createCommandAppender(connections.writer, { nowMs, nextEventId });
  const wakeUp = createWakeUp();
  const writer = createSqliteWriter(connections, appender, wakeUp.announce);
  // For previews: asks what the writer would ask, on the connection that cannot write.
  const projection = prepareProjection(connections.reader, 'reader');
  const names = createReadingNames(connections.reader.kysely);
  const standing = createStandingYears(sqliteChangedRows(connections.reader), names);
  const ledgerYears = createKeptLedgerYears(connections.reader.kysely, names);
  const endWatch = watchForeignWrites(connections.reader, wakeUp, options.pollMs ?? defaultPollMs);
  let closed = false;

  return {
    ledger: (id) => {
      if (!idShape.test(id)) throw storeFault('ledger.id-invalid', { id: id.slice(0, 64) }, { path: 'ledger' });
      return createSqliteLedger({
        id,
        connections,
        writer,
        wakeUp,
        projection,
        reading: { db: connections.reader.kysely, ledgerId: id, names, standing },
        assertOpen: () => {
          if (closed) throw storeFault('store.closed', {});
        },
      });
    },
    ledgerIds: async () => {
      const rows = await connections.reader.kysely
        .selectFrom('ledger')
        .select('ledger_id')
        .orderBy('ledger_id')
        .execute();
      return rows.map(({ ledger_id }) => ledger_id);
    },
    rollUp: async (query) => {
      if (closed) throw storeFault('store.closed', {});
      try {
        return await readRollUp(connections.reader.kysely, ledgerYears, query);
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

function sqliteVersion(raw: { prepare(sql: string): { get(): unknown } }): string {
  const row = raw.prepare('SELECT sqlite_version() AS version').get() as { readonly version: string };
  return row.version;
}
