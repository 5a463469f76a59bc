import { defineConfig } from '@playwright/test';
import { chromiumLaunchOptions } from './e2e/src/chromium/launch-options.ts';

export default defineConfig({
  testDir: '.',
  testMatch: ['apps/*/src/**/*.e2e.ts', 'e2e/scenarios/**/*.e2e.ts'],
  testIgnore: '**/node_modules/**',
  // What is built already is loaded as it is.
  build: { external: ['**/dist/**'] },
  outputDir: 'test-results',
  // Two cores: one for the server, one for the browser. A test that passes at the second try is a failure.
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    headless: true,
    launchOptions: await chromiumLaunchOptions(),
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1280, height: 800 },
    video: 'off',
    trace: 'off',
    screenshot: 'only-on-failure',
  },
});
