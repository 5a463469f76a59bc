import type { Surroundings } from './supervisor/display-line.ts';

/** The browser's clock, chance and timers. */
export const browserSurroundings: Surroundings = {
  now_ms: () => performance.now(),
  chance: () => Math.random(),
  every(interval_ms, run) {
    const timer = setInterval(run, interval_ms);
    return () => clearInterval(timer);
  },
};
