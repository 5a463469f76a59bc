import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, type TestInfo } from '@playwright/test';
import { type Server, startServerHere } from './server/server-here.ts';
import { ServerProcess } from './server/server-process.ts';

type Options = {
  /** Flags of `outreach serve`; without `--empty` the demo is loaded into the new database. */
  readonly serve: readonly string[];
};

type Fixtures = {
  /** A server of this test's own, ready, on a database of its own; ended and swept away after the test. */
  readonly server: Server;
  /** The same as a process of its own, for a test that kills it, starts it again or runs commands beside it. */
  readonly serverProcess: ServerProcess;
};

/** Playwright's `test` with the product behind it: `test('…', async ({ page, server }) => { await page.goto(server.url('/')) })`. */
export const test = base.extend<Options & Fixtures>({
  serve: [['--empty'], { option: true }],
  server: async ({ serve }, use, testInfo) => {
    await withFolder(async (folder) => {
      const server = await startServerHere(path.join(folder, 'outreach.sqlite'), serve);
      try {
        await use(server);
      } finally {
        await server.end();
        await attachIfFailed(testInfo, server.output());
      }
    });
  },
  serverProcess: async ({ serve }, use, testInfo) => {
    await withFolder(async (folder) => {
      const server = new ServerProcess(path.join(folder, 'outreach.sqlite'), serve);
      try {
        await server.start();
        await use(server);
      } finally {
        await server.kill('SIGKILL');
        await attachIfFailed(testInfo, server.output);
      }
    });
  },
});

async function withFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'outreach-e2e-'));
  try {
    await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function attachIfFailed(testInfo: TestInfo, output: string): Promise<void> {
  if (testInfo.status === testInfo.expectedStatus) return;
  await testInfo.attach('server output', { body: output, contentType: 'text/plain' });
}
