import { defineProject } from 'vitest/config';
import { postgresOfThisRun } from '../../vitest.postgres.config.ts';

/** The faults in full size: 500 kills. Put a seed that a failure named into `faultSeed` to have it again. */
export default defineProject({
  resolve: { conditions: ['@outreach/source'] },
  ssr: { resolve: { conditions: ['@outreach/source'] } },
  test: {
    name: 'faults',
    include: ['src/faults/**/*.test.ts'],
    provide: { faults: 'full', faultSeed: null, postgres: postgresOfThisRun },
  },
});
