import type { CommandEnvelope } from '@outreach/domain';
import type { LedgerStore } from '@outreach/ledger';
import type { Benchmark, BenchRow, BenchSize } from '../bench-row.ts';
import type { Job } from '../timing/paired.ts';
import { paired } from '../timing/paired.ts';
import { activityCommands } from './activity-commands.ts';
import { assertCommitted, openFilled } from './filled-store.ts';
import type { BenchServer } from './postgres/bench-server.ts';
import { databaseOf, withBenchServer } from './postgres/bench-server.ts';
import type { RawPostgres, WrittenOnPostgres } from './postgres/raw-postgres.ts';
import { emptyOfRecords, openRawPostgres, readWrittenOnPostgres } from './postgres/raw-postgres.ts';

const recorders = 64;

const sizes = {
  small: { singles: 50, perRecorder: 2, imported: 500, pairs: 3 },
  standard: { singles: 300, perRecorder: 8, imported: 5_000, pairs: 7 },
  full: { singles: 1000, perRecorder: 32, imported: 10_000, pairs: 15 },
} as const satisfies Record<BenchSize, object>;

/** Recording on PostgreSQL, durable, everything included, beside pg inserting the same rows in as many round trips. */
export const postgresRows: Benchmark = {
  name: 'postgres',
  settings: () =>
    withBenchServer(async (server) => {
      const store = await openFilled(await server.createDatabase(), []);
      const settings = Object.entries(store.settings()).map(([name, value]) => `${name} ${value}`);
      await store.close();
      return [`PostgreSQL: ${settings.join(', ')}`];
    }),
  measure: (size) =>
    withBenchServer(async (server) => {
      const { singles, perRecorder, imported } = sizes[size];
      const commands = activityCommands(Math.max(singles, recorders * perRecorder, imported), 2026);
      const sample = await server.createDatabase();
      await (await openFilled(sample, commands)).close();
      const written = await readWrittenOnPostgres(sample);
      await emptyOfRecords(sample);
      const bench = createBench({ server, template: databaseOf(sample), commands, written }, sizes[size]);
      return [await bench.single(), ...(await bench.concurrent()), await bench.batch()];
    }),
};

interface Prepared {
  readonly server: BenchServer;
  readonly template: string;
  readonly commands: readonly CommandEnvelope[];
  readonly written: WrittenOnPostgres;
}

function createBench(
  { server, template, commands, written }: Prepared,
  { singles, perRecorder, imported, pairs }: (typeof sizes)[BenchSize],
) {
  const ours = (work: (store: LedgerStore) => Promise<void>): Job => {
    let store: LedgerStore | undefined;
    return {
      setUp: async () => {
        store = await openFilled(await server.createDatabase(), []);
      },
      run: async () => {
        if (store !== undefined) await work(store);
      },
      tearDown: () => store?.close(),
    };
  };
  const raw = (work: (peer: RawPostgres) => Promise<void>): Job => {
    let peer: RawPostgres | undefined;
    return {
      setUp: async () => {
        peer = await openRawPostgres(await server.createDatabase(template), written);
      },
      run: async () => {
        if (peer !== undefined) await work(peer);
      },
      tearDown: () => peer?.close(),
    };
  };
  const rawInGroups = (count: number, size: number) =>
    raw(async (peer) => {
      for (let from = 0; from < count; from += size) await peer.insert(from, Math.min(from + size, count));
    });
  const record = async (store: LedgerStore, from: number, to: number) => {
    const ledger = store.ledger('main');
    for (const command of commands.slice(from, to)) {
      const outcome = await ledger.execute(command);
      if (outcome.status === 'rejected') throw new Error(JSON.stringify(outcome));
    }
  };
  const many = recorders * perRecorder;
  const together = ours(async (store) => {
    await Promise.all(
      Array.from({ length: recorders }, (_, place) => record(store, place * perRecorder, (place + 1) * perRecorder)),
    );
  });
  return {
    single: async (): Promise<BenchRow> => ({
      job: `PostgreSQL: record ${singles} activities one by one`,
      peer: 'pg, the same rows and round trips',
      ...(await paired(
        ours((store) => record(store, 0, singles)),
        rawInGroups(singles, 1),
        pairs,
      )),
      promise: { ratio: 0.5, is: 'at-least' },
      note: '',
    }),
    concurrent: async (): Promise<readonly BenchRow[]> => [
      {
        job: `PostgreSQL: ${recorders} recorders, ${many} activities`,
        peer: 'ours, one by one',
        ...(await paired(
          together,
          ours((store) => record(store, 0, many)),
          pairs,
        )),
        promise: { ratio: 6, is: 'at-least' },
        note: '',
      },
      {
        job: `PostgreSQL: ${recorders} recorders, ${many} activities`,
        peer: `pg in transactions of ${recorders}`,
        ...(await paired(together, rawInGroups(many, recorders), pairs)),
        promise: null,
        note: '',
      },
    ],
    batch: async (): Promise<BenchRow> => ({
      job: `PostgreSQL: import ${imported} activities in one batch`,
      peer: 'pg in transactions of 500',
      ...(await paired(
        ours(async (store) => assertCommitted(await store.ledger('main').executeBatch(commands.slice(0, imported)))),
        rawInGroups(imported, 500),
        Math.ceil(pairs / 2),
      )),
      promise: null,
      note: '',
    }),
  };
}
