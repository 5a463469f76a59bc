import { defineProject } from 'vitest/config';
import { postgresOfThisRun } from '../../vitest.postgres.config.ts';

export default defineProject({
  resolve: { conditions: ['@outreach/source'] },
  ssr: { resolve: { conditions: ['@outreach/source'] } },
  test: {
    name: 'ledger',
    include: ['src/**/*.test.{ts,tsx}'],
    provide: { faults: 'small', faultSeed: null, postgres: postgresOfThisRun },
  },
});
