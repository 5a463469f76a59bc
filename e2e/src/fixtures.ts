import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base } from '@playwright/test';
import { RunningServer } from './server/running-server.ts';

type Options = {
  /** Flags of `outreach serve`; without `--empty` the demo is loaded into the new database. */
  readonly serve: readonly string[];
};

type Fixtures = {
  /** A server of this test's own, ready, on a database of its own; ended and swept away after the test. */
  readonly server: RunningServer;
};

/** Playwright's `test` with the product behind it: `test('…', async ({ page, server }) => { await page.goto(server.url('/')) })`. */
export const test = base.extend<Options & Fixtures>({
  serve: [['--empty'], { option: true }],
  server: async ({ serve }, use, testInfo) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'outreach-e2e-'));
    const server = new RunningServer(path.join(folder, 'outreach.sqlite'), serve);
    try {
      await server.start();
      await use(server);
    } finally {
      await server.kill('SIGKILL');
      await rm(folder, { recursive: true, force: true });
      if (testInfo.status !== testInfo.expectedStatus) {
        await testInfo.attach('server output', { body: server.output, contentType: 'text/plain' });
      }
    }
  },
});
