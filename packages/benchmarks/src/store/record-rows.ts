import { join } from 'node:path';
import type { CommandEnvelope } from '@outreach/domain';
import type { LedgerStore } from '@outreach/ledger';
import type { Benchmark, BenchRow, BenchSize } from '../bench-row.ts';
import type { Job } from '../timing/paired.ts';
import { paired } from '../timing/paired.ts';
import { activityCommands } from './activity-commands.ts';
import { assertCommitted, openFilled } from './filled-store.ts';
import type { RawPeer, WrittenRows } from './raw-peer.ts';
import { openRawPeer, readWrittenRows } from './raw-peer.ts';
import { inTemporaryFolder } from './temporary-folder.ts';

const recorders = 64;

const sizes = {
  small: { singles: 50, perRecorder: 4, imported: 1000, pairs: 3 },
  standard: { singles: 200, perRecorder: 16, imported: 10_000, pairs: 9 },
  full: { singles: 1000, perRecorder: 64, imported: 10_000, pairs: 15 },
} as const satisfies Record<BenchSize, object>;

/** Recording, durable, everything included, beside better-sqlite3 inserting the same rows and deciding nothing. */
export const recordRows: Benchmark = {
  name: 'record',
  measure: (size) =>
    inTemporaryFolder(async (folder) => {
      const commands = activityCommands(sizes[size].imported, 2026);
      const sample = join(folder, 'sample.db');
      await (await openFilled(sample, commands)).close();
      const bench = createBench(folder, commands, readWrittenRows(sample), sizes[size]);
      return [await bench.single(), ...(await bench.concurrent()), await bench.batch()];
    }),
};

function createBench(
  folder: string,
  commands: readonly CommandEnvelope[],
  written: WrittenRows,
  { singles, perRecorder, imported, pairs }: (typeof sizes)[BenchSize],
) {
  let run = 0;
  const freshPath = () => {
    run += 1;
    return join(folder, `${run}.db`);
  };
  const ours = (work: (store: LedgerStore) => Promise<void>): Job => {
    let store: LedgerStore | undefined;
    return {
      setUp: async () => {
        store = await openFilled(freshPath(), []);
      },
      run: async () => {
        if (store !== undefined) await work(store);
      },
      tearDown: () => store?.close(),
    };
  };
  const raw = (work: (peer: RawPeer) => void): Job => {
    let peer: RawPeer | undefined;
    return {
      setUp: () => {
        peer = openRawPeer(freshPath(), written);
      },
      run: () => {
        if (peer !== undefined) work(peer);
      },
      tearDown: () => peer?.close(),
    };
  };
  const rawInGroups = (count: number, size: number) =>
    raw((peer) => {
      for (let from = 0; from < count; from += size) peer.insert(from, Math.min(from + size, count));
    });
  const record = async (store: LedgerStore, from: number, to: number) => {
    const ledger = store.ledger('main');
    for (const command of commands.slice(from, to)) {
      const outcome = await ledger.execute(command);
      if (outcome.status === 'rejected') throw new Error(JSON.stringify(outcome));
    }
  };
  const together = ours(async (store) => {
    await Promise.all(
      Array.from({ length: recorders }, (_, place) => record(store, place * perRecorder, (place + 1) * perRecorder)),
    );
  });
  const many = recorders * perRecorder;
  return {
    single: async (): Promise<BenchRow> => ({
      job: `record ${singles} activities one by one`,
      peer: 'raw, one transaction each',
      ...(await paired(
        ours((store) => record(store, 0, singles)),
        rawInGroups(singles, 1),
        pairs,
      )),
      promise: { ratio: 0.6, is: 'at-least' },
      note: '',
    }),
    concurrent: async (): Promise<readonly BenchRow[]> => {
      const job = `${recorders} recorders, ${many} activities`;
      return [
        {
          job,
          peer: 'raw, one transaction each',
          ...(await paired(together, rawInGroups(many, 1), pairs)),
          promise: { ratio: 2.5, is: 'at-least' },
          note: '',
        },
        {
          job,
          peer: `raw in transactions of ${recorders}`,
          ...(await paired(together, rawInGroups(many, recorders), pairs)),
          promise: { ratio: 0.4, is: 'at-least' },
          note: '',
        },
      ];
    },
    batch: async (): Promise<BenchRow> => ({
      job: `import ${imported} activities in one batch`,
      peer: 'raw in one transaction',
      ...(await paired(
        ours(async (store) => assertCommitted(await store.ledger('main').executeBatch(commands))),
        rawInGroups(imported, imported),
        Math.ceil(pairs / 2),
      )),
      promise: { ratio: 0.4, is: 'at-least' },
      note: '',
    }),
  };
}
