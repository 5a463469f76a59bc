import { defineProject } from 'vitest/config';

export default defineProject({
  resolve: { conditions: ['@outreach/source'] },
  ssr: { resolve: { conditions: ['@outreach/source'] } },
  // Tests here are pure: there is nothing to keep apart, and a worker for each file costs more than most files do.
  test: { name: 'domain', isolate: false, include: ['src/**/*.test.{ts,tsx}'] },
});
