import { performance } from 'node:perf_hooks';
import { median } from './median.ts';

/** One run of a job; it may be asynchronous, and setting up is not timed. */
export interface Job {
  readonly setUp?: () => void | Promise<void>;
  /** Where a job goes on with what is not timed, it calls `done` before; else its end is the end. */
  readonly run: (done: () => void) => void | Promise<void>;
  readonly tearDown?: () => void | Promise<void>;
}

export interface Paired {
  /** Median milliseconds of one run. */
  readonly oursMs: number;
  readonly peerMs: number;
  /** Median over the pairs of peer time / our time: 1 is as fast as the peer, 2 twice as fast. */
  readonly ratio: number;
}

/** Runs two jobs in turn, A B A B …, so that a machine that slows down slows both. The first pair is not counted. */
export async function paired(ours: Job, peer: Job, pairs: number): Promise<Paired> {
  const times: { readonly ours: number; readonly peer: number }[] = [];
  for (let pair = 0; pair <= pairs; pair += 1) {
    const time = { ours: await timed(ours), peer: await timed(peer) };
    if (pair > 0) times.push(time);
  }
  return {
    oursMs: median(times.map((time) => time.ours)),
    peerMs: median(times.map((time) => time.peer)),
    ratio: median(times.map((time) => time.peer / time.ours)),
  };
}

async function timed(job: Job): Promise<number> {
  await job.setUp?.();
  const start = performance.now();
  let end: number | null = null;
  await job.run(() => {
    end = performance.now();
  });
  const elapsed = (end ?? performance.now()) - start;
  await job.tearDown?.();
  return elapsed;
}
