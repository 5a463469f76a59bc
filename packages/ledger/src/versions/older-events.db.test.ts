import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { measureIn, project, totals } from '@outreach/domain';
import { readGoldenEvents, storedGoldenEvents } from '@outreach/domain/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPostgres } from '../connection/open-postgres.ts';
import { openSqlite } from '../connection/open-sqlite.ts';
import { readStoreAddress } from '../connection/store-address.ts';
import type { Ledger } from '../ledger.ts';
import { rebuildStore } from '../rebuild/rebuild-store.ts';
import { openLedger } from '../store.ts';
import { accepted, envelope } from '../testing/commands.ts';
import { type PlantedEvent, plantEvents } from '../testing/plant-events.ts';
import { describePostgres, openTestDatabase } from '../testing/postgres/describe-postgres.testing.ts';
import { asOwner } from '../testing/postgres/temporary-database.ts';
import { temporaryFolder } from '../testing/temporary-store.ts';

const years = [2011, 2012, 2013, 2014, 2015];
const files = ['events-v1.jsonl', 'events-v2.jsonl'];

function golden(file: string): string {
  return readFileSync(createRequire(import.meta.url).resolve(`@outreach/domain/golden/${file}`), 'utf8');
}

/** A store of some engine, empty, that is gone after its tests. */
interface OlderStore {
  readonly address: string;
  plant(events: readonly PlantedEvent[]): Promise<void>;
  /** What the log holds of its first events, byte by byte. */
  bytes(through: number): Promise<readonly unknown[]>;
  remove(): Promise<void> | void;
}

const storedColumns = 'SELECT type, schema_version, payload, hash FROM event WHERE position <=';

function sqliteStore(): OlderStore {
  const folder = temporaryFolder();
  return {
    address: folder.database,
    plant: async (events) => {
      const connections = openSqlite(folder.database);
      await plantEvents(connections.writer.kysely, 'main', events, { hasSeq: true });
      connections.close();
    },
    bytes: async (through) => {
      const connections = openSqlite(folder.database);
      const rows = connections.reader.raw.prepare(`${storedColumns} ? ORDER BY position`).all(through);
      connections.close();
      return rows;
    },
    remove: () => folder.remove(),
  };
}

async function postgresStore(): Promise<OlderStore> {
  const database = await openTestDatabase();
  return {
    address: database.address,
    plant: async (events) => {
      const address = readStoreAddress(database.address);
      if (address.engine !== 'postgres') throw new Error('this is no address of PostgreSQL');
      const connections = await openPostgres(address);
      await plantEvents(connections.kysely, 'main', events, { hasSeq: false });
      await connections.close();
    },
    bytes: (through) =>
      asOwner(database.address, async (client) => {
        const { rows } = await client.query<object>(`${storedColumns} $1 ORDER BY position`, [through]);
        return rows;
      }),
    remove: () => database.drop(),
  };
}

describe.each(files)('a log that holds %s as it was written then', (file) => isCounted(file, sqliteStore));

describePostgres('a log of PostgreSQL', () => {
  describe.each(files)('that holds %s as it was written then', (file) => isCounted(file, postgresStore));
});

function isCounted(file: string, open: () => OlderStore | Promise<OlderStore>): void {
  const state = project(readGoldenEvents(golden(file)));
  const planted = storedGoldenEvents(golden(file));
  let older: OlderStore;

  beforeAll(async () => {
    older = await open();
    await older.plant(planted);
    await rebuildStore(older.address);
  });

  afterAll(() => older.remove());

  const withLedger = async <Result>(work: (ledger: Ledger) => Promise<Result>): Promise<Result> => {
    const ledger = await openLedger(older.address);
    try {
      return await work(ledger);
    } finally {
      await ledger.close();
    }
  };

  it('is counted as the domain counts it in memory, and verifies', () =>
    withLedger(async (ledger) => {
      for (const year of years) expect((await ledger.totals({ year })).totals).toEqual(totals(state, { year }));
      expect(await ledger.verify()).toMatchObject({ ok: true, findings: [], unknownTypes: {}, replayed: true });
      expect(await ledger.unknownTypes()).toEqual({});
    }));

  it('goes on with events of today, and not a byte of the old ones changes', async () => {
    const before = await older.bytes(planted.length);
    expect(before).toHaveLength(planted.length);
    await withLedger(async (ledger) => {
      const measure = (await ledger.catalogue()).measures.get('material_copies');
      if (measure === undefined) throw new Error('the catalogue lost a measure');
      const change = {
        kind: 'change-measure',
        measure: { ...measure, units: ['份'], version: 2 },
        from: 2016,
      } as const;
      accepted(await ledger.execute(envelope({ ...change, reason: '只按份计' })));
      const catalogue = await ledger.catalogue();
      expect([2015, 2016].map((year) => measureIn(catalogue, measure.id, year)?.version)).toEqual([1, 2]);
      for (const year of years) expect((await ledger.totals({ year })).totals).toEqual(totals(state, { year }));
    });
    expect(await rebuildStore(older.address)).toMatchObject({ ok: true });
    expect(await older.bytes(planted.length)).toEqual(before);
  });
}
