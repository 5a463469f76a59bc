import { defineProject } from 'vitest/config';

export default defineProject({
  resolve: { conditions: ['@outreach/source'] },
  ssr: { resolve: { conditions: ['@outreach/source'] } },
  test: { name: 'ledger', include: ['src/**/*.test.{ts,tsx}'], provide: { faults: 'small', faultSeed: null } },
});
