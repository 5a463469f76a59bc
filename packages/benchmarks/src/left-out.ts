import type { BenchRow } from './bench-row.ts';

/** The row of a comparison that cannot be made here, with the reason; its numbers are none. */
export function leftOut(job: string, peer: string, reason: string): BenchRow {
  return {
    job,
    peer,
    oursMs: Number.NaN,
    peerMs: Number.NaN,
    ratio: Number.NaN,
    promise: null,
    note: `left out: ${reason}`,
  };
}
