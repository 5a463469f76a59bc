import { defineConfig } from 'vitest/config';
import { postgresOfThisRun } from './vitest.postgres.config.ts';

/** One project for the whole house: what many packages import is read and translated once, not once for each of them. */
export default defineConfig({
  resolve: { conditions: ['@outreach/source'] },
  ssr: { resolve: { conditions: ['@outreach/source'] } },
  test: {
    include: [
      'packages/*/src/**/*.test.{ts,tsx}',
      'apps/*/{src,build}/**/*.test.{ts,tsx}',
      'e2e/src/**/*.test.ts',
      'tools/**/*.test.mjs',
    ],
    // Files share a worker: a test brings its own clock, ids and database, so there is nothing to keep apart, and a
    // worker for each file costs more than most files do.
    isolate: false,
    // Two cores are two workers: vitest would leave one of them idle.
    maxWorkers: '100%',
    // A busy machine needs longer than five seconds for what starts processes; what never comes still ends.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    provide: { faults: 'small', faultSeed: null, postgres: postgresOfThisRun },
  },
});
