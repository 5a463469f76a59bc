import { defineProject } from 'vitest/config';

export default defineProject({
  resolve: { conditions: ['@outreach/source'] },
  ssr: { resolve: { conditions: ['@outreach/source'] } },
  test: {
    name: 'ledger',
    include: ['src/**/*.test.{ts,tsx}'],
    provide: {
      faults: 'small',
      faultSeed: null,
      // All projects of a run are configured in one process, so they share one server.
      postgres: {
        process: process.pid,
        began: Math.floor(performance.timeOrigin),
        server: process.env.OUTREACH_TEST_POSTGRES ?? null,
      },
    },
  },
});
