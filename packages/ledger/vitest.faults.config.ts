import { defineProject } from 'vitest/config';

/** The faults in full size: 500 kills. Put a seed that a failure named into `faultSeed` to have it again. */
export default defineProject({
  resolve: { conditions: ['@outreach/source'] },
  ssr: { resolve: { conditions: ['@outreach/source'] } },
  test: {
    name: 'faults',
    include: ['src/faults/**/*.test.ts'],
    provide: {
      faults: 'full',
      faultSeed: null,
      postgres: {
        process: process.pid,
        began: Math.floor(performance.timeOrigin),
        server: process.env.OUTREACH_TEST_POSTGRES ?? null,
      },
    },
  },
});
