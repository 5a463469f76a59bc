/** How much of each fault is tried. */
export interface FaultSizes {
  /** Times that a process with concurrent writers is killed. */
  readonly kills: number;
  /** Commands that each of two racing processes gives. */
  readonly racingCommands: number;
  /** Where the kills fall. Printed, so that a failure can be had again. */
  readonly seed: number;
}

const small: Omit<FaultSizes, 'seed'> = { kills: 3, racingCommands: 60 };
const full: Omit<FaultSizes, 'seed'> = { kills: 500, racingCommands: 2000 };

/**
 * Small in the suite, full by `pnpm faults`. The only place that reads the two variables: `OUTREACH_FAULTS` (`full`) and
 * `OUTREACH_FAULTS_SEED` (a number).
 */
export function faultSizes(): FaultSizes {
  const { OUTREACH_FAULTS: size, OUTREACH_FAULTS_SEED: seed } = process.env;
  return { ...(size === 'full' ? full : small), seed: seed === undefined ? Date.now() % 1_000_000 : Number(seed) };
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
