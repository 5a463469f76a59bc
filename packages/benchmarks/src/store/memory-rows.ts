import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Benchmark, BenchRow, BenchSize } from '../bench-row.ts';
import { type LongLog, plantLongLog } from './long-log.ts';
import type { MemoryJob } from './memory-process.ts';

/** How a store grows: the shapes that are compared, the smallest first. */
interface Growth {
  readonly by: string;
  readonly logs: readonly LongLog[];
}

/** Ledgers of one length, more and more of them; and one ledger that is longer and longer. */
const growths: Readonly<Record<BenchSize, readonly Growth[]>> = {
  small: [byLedgers([500, 1_000, 2_000], 250), byLength([500, 1_000, 2_000])],
  standard: [byLedgers([5_000, 10_000, 20_000], 250), byLength([5_000, 10_000, 20_000])],
  full: [byLedgers([100_000, 1_000_000, 10_000_000], 2_500), byLength([100_000, 1_000_000])],
};

function byLedgers(sizes: readonly number[], length: number): Growth {
  return { by: `ledgers of ${length}`, logs: sizes.map((events) => ({ events, ledgers: events / length })) };
}

function byLength(sizes: readonly number[]): Growth {
  return { by: 'one ledger', logs: sizes.map((events) => ({ events, ledgers: 1 })) };
}

/** Tens of gigabytes in full size, so not in the system's folder for temporary files. */
const workFolder = fileURLToPath(new URL('../../.cache/memory/', import.meta.url));

/** The most memory that a process ever held, which must not depend on how much there is to read. */
export const memoryRows: Benchmark = {
  name: 'memory',
  measure: async (size) => {
    const rows: BenchRow[] = [];
    for (const growth of growths[size]) rows.push(...(await rowsOf(growth)));
    return rows;
  },
};

async function rowsOf({ by, logs }: Growth): Promise<readonly BenchRow[]> {
  const rebuilt: number[] = [];
  const verified: number[] = [];
  let opened = 0;
  for (const log of logs) {
    rmSync(workFolder, { recursive: true, force: true });
    mkdirSync(workFolder, { recursive: true });
    const path = join(workFolder, 'log.sqlite');
    try {
      plantLongLog(path, log);
      process.stderr.write(`${log.events} events in ${log.ledgers} ledgers\n`);
      rebuilt.push(await peakMegabytes('rebuild', path));
      verified.push(await peakMegabytes('verify', path));
      if (opened === 0) opened = await peakMegabytes('open', path);
    } finally {
      rmSync(workFolder, { recursive: true, force: true });
    }
  }
  const events = logs.map((log) => log.events);
  return [
    memoryRow('rebuild and its verify', by, events, rebuilt, opened),
    memoryRow('verify', by, events, verified, opened),
  ];
}

function memoryRow(
  job: string,
  by: string,
  events: readonly number[],
  peaks: readonly number[],
  opened: number,
): BenchRow {
  const [first = Number.NaN, last = Number.NaN] = [peaks[0], peaks.at(-1)];
  return {
    job: `most memory of ${job}, ${events.at(-1)} events, ${by}`,
    peer: `the same of ${events[0]}`,
    oursMs: Number.NaN,
    peerMs: Number.NaN,
    ratio: last / first,
    promise: { ratio: 1.25, is: 'at-most' },
    note: `${peaks.map((peak) => peak.toFixed(0)).join(', ')} MB of ${events.join(', ')} events; opening alone ${opened.toFixed(0)} MB`,
  };
}

async function peakMegabytes(job: MemoryJob, path: string): Promise<number> {
  const child = fork(new URL('memory-process.ts', import.meta.url), [job, path]);
  let peak: number | undefined;
  // Only memory-process.ts speaks on this channel.
  child.on('message', (message) => {
    peak = message as number;
  });
  const [code] = await once(child, 'exit');
  if (peak === undefined) throw new Error(`${job} ended with code ${code} and without a result`);
  return peak;
}
