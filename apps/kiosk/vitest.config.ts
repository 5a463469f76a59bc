import { defineProject } from 'vitest/config';

export default defineProject({
  resolve: { conditions: ['@outreach/source'] },
  ssr: { resolve: { conditions: ['@outreach/source'] } },
  test: { name: 'kiosk', include: ['{src,build}/**/*.test.{ts,tsx}'] },
});
