import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, expect } from '../src/index.ts';
import { npm, repository } from '../src/npm/machine-npm.ts';
import { somebodyListens } from '../src/server/somebody-listens.ts';

const test = base.extend<{ folder: string }>({
  // Playwright reads the first parameter's names; this fixture needs none.
  // biome-ignore lint/correctness/noEmptyPattern: an empty pattern is how Playwright wants that said
  folder: async ({}, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'outreach-npm-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
});

for (const signal of ['SIGTERM', 'SIGINT', 'SIGKILL'] as const) {
  test(`${signal} to npm start leaves no server behind`, async ({ folder, page }) => {
    const started = npm(['start', '--', '--empty'], { PORT: '0', OUTREACH_DB: path.join(folder, 'outreach.sqlite') });
    try {
      const address = await addressPrintedBy(started);
      await page.goto(`${address}/kiosk/`);
      const ended = new Promise((resolve) => started.once('exit', resolve));

      started.kill(signal);
      await ended;

      await expect.poll(() => somebodyListens(address)).toBe(false);
    } finally {
      endGroup(started);
    }
  });
}

test('Ctrl-C, which reaches every process of the terminal, ends the server in peace', async ({ folder, page }) => {
  const started = npm(['start', '--', '--empty'], { PORT: '0', OUTREACH_DB: path.join(folder, 'outreach.sqlite') });
  try {
    const address = await addressPrintedBy(started);
    await page.goto(`${address}/kiosk/`);
    const ended = new Promise((resolve) => started.once('exit', resolve));

    process.kill(-(started.pid ?? 0), 'SIGINT');

    expect(await ended).toBe(0);
    expect(await somebodyListens(address)).toBe(false);
  } finally {
    endGroup(started);
  }
});

test('a command of npm run outreach prints one JSON document and nothing else', async ({ serverProcess: server }) => {
  const command = ['run', '--silent', 'outreach', '--', 'totals', '--year', '2026', '--json'];

  const { code, stdout } = await outcomeOf(npm(command, { OUTREACH_DB: server.database }));

  expect(JSON.parse(stdout)).toMatchObject({ year: 2026, totals: [] });
  expect(code).toBe(0);
});

test('a database is looked for where the command was typed', async ({ folder }) => {
  const command = ['--prefix', repository, 'run', '--silent', 'outreach', '--', 'demo', '--last-year', '2014'];

  const { code } = await outcomeOf(npm(command, { OUTREACH_DB: 'bureau.sqlite' }, folder));

  expect(code).toBe(0);
  expect(existsSync(path.join(folder, 'bureau.sqlite'))).toBe(true);
});

function addressPrintedBy(started: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    started.stderr?.on('data', (chunk: Buffer) => {
      printed += chunk.toString('utf8');
    });
    started.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString('utf8');
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0];
      if (address !== undefined) resolve(address);
    });
    started.once('exit', () => reject(new Error(`npm ended before it printed an address:\n${printed}`)));
  });
}

async function outcomeOf(started: ChildProcess): Promise<{ readonly code: number; readonly stdout: string }> {
  let stdout = '';
  started.stdout?.on('data', (chunk: Buffer) => {
    stdout += chunk.toString('utf8');
  });
  const [code] = await once(started, 'close');
  return { code, stdout };
}

/** Whatever a failed test left running below its npm. */
function endGroup(started: ChildProcess): void {
  try {
    process.kill(-(started.pid ?? 0), 'SIGKILL');
  } catch (error) {
    // ESRCH: nobody is left in the group, as it should be.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
