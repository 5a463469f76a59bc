import { inject } from 'vitest';

/** How much of each fault is tried. */
export interface FaultSizes {
  /** Times that a process with concurrent writers is killed. */
  readonly kills: number;
  /** Commands that each of two racing processes gives. */
  readonly racingCommands: number;
  /** Times that a PostgreSQL server is stopped under load. */
  readonly restarts: number;
  /** Times that the power is cut, in files put together as a disk could hold them. */
  readonly powerLosses: number;
  /** Where the kills fall. Printed, so that a failure can be had again. */
  readonly seed: number;
}

const small: Omit<FaultSizes, 'seed'> = { kills: 3, powerLosses: 24, racingCommands: 60, restarts: 2 };
const full: Omit<FaultSizes, 'seed'> = { kills: 500, powerLosses: 5000, racingCommands: 2000, restarts: 50 };

declare module 'vitest' {
  interface ProvidedContext {
    /** `full` by `npm run faults`, which has a configuration of its own. */
    readonly faults: 'small' | 'full';
    /** Where the kills fall; null draws anew. A failure names its seed: put it into the configuration to have it again. */
    readonly faultSeed: number | null;
  }
}

/** Small in the suite, full by `npm run faults`. */
export function faultSizes(): FaultSizes {
  const sizes = inject('faults') === 'full' ? full : small;
  return { ...sizes, seed: inject('faultSeed') ?? Date.now() % 1_000_000 };
}

/** Numbers from 0 up to `below`, the same for the same seed (mulberry32). */
export function seededNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
