import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Ledger, LedgerStore } from '@outreach/ledger';
import { openLedgerStore } from '@outreach/ledger';
import type { Benchmark, BenchRow } from '../bench-row.ts';
import { limitNote } from '../limit-note.ts';
import { percentile } from '../timing/percentile.ts';
import { activityCommands } from './activity-commands.ts';
import { fill } from './filled-store.ts';
import { inTemporaryFolder } from './temporary-folder.ts';

const [few, many, perLedger, year, questions] = [1, 300, 100, 2026, 600] as const;

/** Years of the asked ledgers, and the p99 that is promised for each. */
const sizes = [
  { ledger: 'thousand', activities: 1000, promisedMs: 1 },
  { ledger: 'two-thousand', activities: 2000, promisedMs: 2 },
] as const;

/** Totals of one ledger and year, in a store of many ledgers beside a store of few: the number must not matter. */
export const totalsRows: Benchmark = {
  name: 'totals',
  measure: () =>
    inTemporaryFolder(async (folder) => {
      const crowded = await openCrowd(join(folder, 'many.db'), many);
      const quiet = await openCrowd(join(folder, 'few.db'), few);
      try {
        const rows: BenchRow[] = [];
        for (const size of sizes) rows.push(...(await measureSize(crowded, quiet, size)));
        return rows;
      } finally {
        await crowded.close();
        await quiet.close();
      }
    }),
};

async function openCrowd(path: string, ledgers: number): Promise<LedgerStore> {
  const store = await openLedgerStore(path);
  const others = activityCommands(perLedger, year);
  for (let index = 0; index < ledgers; index += 1) await fill(store, `other-${index}`, others);
  for (const { ledger, activities } of sizes) {
    await fill(store, ledger, [...activityCommands(activities, year), ...activityCommands(activities, year - 1)]);
  }
  return store;
}

async function measureSize(
  crowded: LedgerStore,
  quiet: LedgerStore,
  { ledger, activities, promisedMs }: (typeof sizes)[number],
): Promise<readonly BenchRow[]> {
  const [one, other] = [crowded.ledger(ledger), quiet.ledger(ledger)];
  const [{ position }, { position: otherPosition }] = [await one.head(), await other.head()];
  // The position before the head is never kept, so this reads and adds every row.
  const past = await inTurn(
    () => askTotals(one, activities, position - 1),
    () => askTotals(other, activities, otherPosition - 1),
  );
  const again = await inTurn(
    () => askTotals(one, activities),
    () => askTotals(other, activities),
  );
  const newest = await inTurn(
    () => one.newest(year),
    () => one.totals({ year, asOf: position - 1 }),
  );
  const moving = await inTurnAfter(one, other, activities);
  const peer = `the same among ${few * perLedger}`;
  const among = `totals of ${activities} activities among ${many * perLedger}`;
  const promise = { ratio: 0.8, is: 'at-least' } as const;
  return [
    { ...compared(past), job: `${among}, read anew`, peer, promise, note: said(past.ours, promisedMs) },
    { ...compared(moving), job: `${among}, after one more`, peer, promise, note: said(moving.ours, promisedMs) },
    { ...compared(again), job: `${among}, asked again`, peer, promise, note: said(again.ours, promisedMs) },
    {
      ...compared(newest),
      job: `newest activity of ${activities}`,
      peer: 'the totals, read anew',
      promise: null,
      note: said(newest.ours),
    },
  ];
}

/** Asks after each further activity; recording it is not timed. */
async function inTurnAfter(one: Ledger, other: Ledger, activities: number): Promise<Times> {
  const more = activityCommands(questions / 6, year, activities);
  const times = { ours: [] as number[], peers: [] as number[] };
  for (const [index, command] of more.entries()) {
    await one.execute(command);
    await other.execute(command);
    const asked = activities + index + 1;
    times.ours.push(await timed(() => askTotals(one, asked)));
    times.peers.push(await timed(() => askTotals(other, asked)));
  }
  return times;
}

async function askTotals(ledger: Ledger, activities: number, asOf?: number): Promise<void> {
  const { totals } = await ledger.totals(asOf === undefined ? { year } : { year, asOf });
  const counted = totals.reduce((sum, total) => sum + total.counted, 0);
  if (counted !== activities * 2) throw new Error(`${counted} figures counted of ${activities * 2}`);
}

interface Times {
  readonly ours: readonly number[];
  readonly peers: readonly number[];
}

/** Asks both in turn; the first tenth warms up and is not counted. */
async function inTurn(ours: () => Promise<unknown>, peer: () => Promise<unknown>): Promise<Times> {
  const times = { ours: [] as number[], peers: [] as number[] };
  for (let round = 0; round < questions * 1.1; round += 1) {
    const pair = { ours: await timed(ours), peer: await timed(peer) };
    if (round < questions * 0.1) continue;
    times.ours.push(pair.ours);
    times.peers.push(pair.peer);
  }
  return times;
}

async function timed(ask: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await ask();
  return performance.now() - start;
}

function compared({ ours, peers }: Times): Pick<BenchRow, 'oursMs' | 'peerMs' | 'ratio'> {
  const [oursMs, peerMs] = [percentile(ours, 0.5), percentile(peers, 0.5)];
  return { oursMs, peerMs, ratio: peerMs / oursMs };
}

function said(times: readonly number[], promisedMs?: number): string {
  const p99 = percentile(times, 0.99);
  return promisedMs === undefined ? `p99 ${p99.toFixed(2)} ms` : limitNote('p99', p99, promisedMs, 'ms');
}
