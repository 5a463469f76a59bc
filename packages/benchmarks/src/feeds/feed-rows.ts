import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Ledger } from '@outreach/ledger';
import type { Benchmark, BenchRow, BenchSize } from '../bench-row.ts';
import { limitNote } from '../limit-note.ts';
import { activityCommands } from '../store/activity-commands.ts';
import { fill, openFilled } from '../store/filled-store.ts';
import { inTemporaryFolder } from '../store/temporary-folder.ts';
import { median } from '../timing/median.ts';
import { percentile } from '../timing/percentile.ts';
import { type FeedClients, startFeedClients } from './feed-clients.ts';
import { type FeedServer, startFeedServer } from './feed-server.ts';
import { frameMemory } from './frame-memory.ts';
import { monotonicMs } from './monotonic-ms.ts';

const [intervalMs, activities] = [50, 400] as const;

const sizes = {
  small: { frames: 5, rounds: 1, longRun: 500 },
  standard: { frames: 20, rounds: 3, longRun: 10_000 },
  full: { frames: 50, rounds: 5, longRun: 50_000 },
} as const satisfies Record<BenchSize, object>;

/** From the answer to an append until every display has the frame, through tRPC and beside a plain route. */
export const feedRows: Benchmark = {
  name: 'feeds',
  measure: (size) =>
    inTemporaryFolder(async (folder) => {
      const { frames, rounds, longRun } = sizes[size];
      const store = await openFilled(join(folder, 'feeds.db'), activityCommands(activities, thisYear()));
      const ledger = store.ledger('main');
      // A frame of few activities is made quickly, so that thousands of them can be followed.
      await fill(store, 'quiet', activityCommands(20, thisYear()));
      const server = await startFeedServer(ledger, intervalMs);
      const clients = startFeedClients();
      try {
        const bench = createFeedBench(ledger, server, clients, { frames, rounds });
        const [hundred, thousand] = [await bench(100), await bench(1000)];
        return [
          feedRow(100, hundred, null, limitNote('p99', percentile(hundred.each, 0.99), 50, 'ms')),
          feedRow(1000, thousand, { ratio: 0.4, is: 'at-least' }, 'at most 2.5 times the plain route is 0.40'),
          await frameMemory(store.ledger('quiet'), longRun),
        ];
      } finally {
        await clients.end();
        await server.close();
        await store.close();
      }
    }),
};

interface FeedTimes {
  /** From the answer until the last display has the frame. */
  readonly ours: readonly number[];
  readonly plain: readonly number[];
  /** From the answer until each single display has it, through tRPC. */
  readonly each: readonly number[];
}

function createFeedBench(
  ledger: Ledger,
  server: FeedServer,
  clients: FeedClients,
  { frames, rounds }: { readonly frames: number; readonly rounds: number },
) {
  let recorded = activities;
  const run = async (url: string, count: number): Promise<readonly (readonly number[])[]> => {
    clients.open(url, count);
    await clients.reached((await ledger.head()).position);
    const times: number[][] = [];
    // The first two warm up.
    for (let frame = -2; frame < frames; frame += 1) {
      await setTimeout(intervalMs * 1.5);
      const [command] = activityCommands(1, thisYear(), recorded);
      recorded += 1;
      const outcome = command === undefined ? undefined : await ledger.execute(command);
      const answered = monotonicMs();
      if (outcome?.status !== 'accepted') throw new Error(JSON.stringify(outcome));
      const arrivals = await clients.reached(outcome.lastPosition);
      if (frame >= 0) times.push(arrivals.times.map((time) => time - answered));
    }
    clients.leave();
    return times;
  };
  return async (count: number): Promise<FeedTimes> => {
    const ours: (readonly number[])[] = [];
    const plain: (readonly number[])[] = [];
    for (let round = 0; round < rounds; round += 1) {
      ours.push(...(await run(server.feedUrl, count)));
      plain.push(...(await run(server.plainUrl, count)));
    }
    const last = (times: readonly (readonly number[])[]) => times.map((each) => Math.max(...each));
    return { ours: last(ours), plain: last(plain), each: ours.flat() };
  };
}

function feedRow(count: number, { ours, plain }: FeedTimes, promise: BenchRow['promise'], note: string): BenchRow {
  const [oursMs, peerMs] = [median(ours), median(plain)];
  const job = `append answered → frame at the last of ${count} feeds`;
  return { job, peer: 'plain SSE, written once', oursMs, peerMs, ratio: peerMs / oursMs, promise, note };
}

function thisYear(): number {
  return new Date().getFullYear();
}
