import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Benchmark, BenchRow, BenchSize } from '../bench-row.ts';
import { type LongLog, plantLongLog } from './long-log.ts';
import type { HeldMemory, MemoryJob } from './memory-process.ts';

/** How a store grows. The job on the small one is done several times first, so that as much work lies before as behind. */
interface Growth {
  readonly by: string;
  readonly small: LongLog;
  readonly times: number;
  readonly large: LongLog;
}

/** More and more ledgers of one length, and one ledger that is longer and longer. */
const growths: Readonly<Record<BenchSize, readonly Growth[]>> = {
  small: [byLedgers(500, 4, 2_000, 250), byLength(500, 4, 2_000)],
  standard: [byLedgers(3_000, 8, 12_000, 250), byLength(3_000, 8, 12_000)],
  full: [byLedgers(100_000, 2, 10_000_000, 2_500), byLength(100_000, 2, 1_000_000)],
};

function byLedgers(small: number, times: number, large: number, length: number): Growth {
  const log = (events: number) => ({ events, ledgers: events / length });
  return { by: `ledgers of ${length}`, small: log(small), times, large: log(large) };
}

function byLength(small: number, times: number, large: number): Growth {
  return { by: 'one ledger', small: { events: small, ledgers: 1 }, times, large: { events: large, ledgers: 1 } };
}

/**
 * The heap that the job has to do with, in MB. V8 takes more the longer a process runs, however little it needs, as long as
 * there is memory; a job that needs more than this ends without a result.
 */
const heapLimits = ['--max-old-space-size=64', '--max-semi-space-size=8'] as const;

/** Tens of gigabytes in full size, so not in the system's folder for temporary files. */
const workFolder = fileURLToPath(new URL('../../.cache/memory/', import.meta.url));

/** The most memory that a process holds, which must not depend on how much there is to read. */
export const memoryRows: Benchmark = {
  name: 'memory',
  settings: async () => [`memory: ${heapLimits.join(' ')}`],
  measure: async (size) => {
    const rows: BenchRow[] = [];
    for (const growth of growths[size]) rows.push(...(await rowsOf(growth)));
    return rows;
  },
};

async function rowsOf(growth: Growth): Promise<readonly BenchRow[]> {
  rmSync(workFolder, { recursive: true, force: true });
  mkdirSync(workFolder, { recursive: true });
  try {
    for (const which of ['small', 'large'] as const) {
      plantLongLog(pathOf(which), growth[which]);
      process.stderr.write(`a store of ${growth[which].events} events has been written\n`);
    }
    // The rebuild first: it makes the tables that verify looks at.
    return [
      memoryRow('rebuild and its verify', growth, await heldBy('rebuild', growth.times)),
      memoryRow('verify', growth, await heldBy('verify', growth.times)),
    ];
  } finally {
    rmSync(workFolder, { recursive: true, force: true });
  }
}

function pathOf(which: 'small' | 'large'): string {
  return join(workFolder, `${which}.sqlite`);
}

function memoryRow(job: string, { by, small, times, large }: Growth, held: HeldMemory): BenchRow {
  return {
    job: `most memory of ${job}, ${large.events} events, ${by}`,
    peer: `${times} × ${small.events} events before`,
    oursMs: Number.NaN,
    peerMs: Number.NaN,
    ratio: held.large / held.small,
    promise: { ratio: 1.25, is: 'at-most' },
    note: `${held.before.toFixed(0)} MB at the start, ${held.small.toFixed(0)}, ${held.large.toFixed(0)}`,
  };
}

async function heldBy(job: MemoryJob, times: number): Promise<HeldMemory> {
  const program = new URL('memory-process.ts', import.meta.url);
  const child = fork(program, [job, pathOf('small'), String(times), pathOf('large')], {
    execArgv: [...process.execArgv, ...heapLimits],
  });
  let held: HeldMemory | undefined;
  // Only memory-process.ts speaks on this channel.
  child.on('message', (message) => {
    held = message as HeldMemory;
  });
  const [code] = await once(child, 'exit');
  if (held === undefined) throw new Error(`${job} ended with code ${code} and without a result`);
  return held;
}
