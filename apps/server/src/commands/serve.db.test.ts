import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { DisplayFrame } from '@outreach/api';
import { describe, expect, onTestFinished, test } from 'vitest';
import { runOutreach, temporaryFolder } from '../cli/run-outreach.testing.ts';
import { clientOf, follow, somePages } from '../http/running-server.testing.ts';

interface ServerProcess {
  readonly child: ChildProcess;
  readonly origin: string;
  readonly database: string;
  readonly printed: () => string;
}

/** Starts the server as a process of its own, with the demo in it. */
async function startProcess(): Promise<ServerProcess> {
  const folder = temporaryFolder();
  const database = join(folder, 'ledger.sqlite');
  const { admin, kiosk } = somePages(folder);
  const program = join(import.meta.dirname, 'serve-process.testing.ts');
  const child = spawn(process.execPath, ['--conditions=@outreach/source', program, admin, kiosk], {
    env: { ...process.env, PORT: '0', OUTREACH_DB: database },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let printed = '';
  const origin = await new Promise<string>((resolve, reject) => {
    const take = (chunk: Buffer) => {
      printed += chunk.toString('utf8');
      const found = /http:\/\/127\.0\.0\.1:\d+(?=\/kiosk)/.exec(printed)?.[0];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.once('exit', (code) => reject(new Error(`ended with ${code}: ${printed}`)));
  });
  return { child, origin, database, printed: () => printed };
}

describe('the process', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)('%s ends it with 0 while feeds are open', async (signal) => {
    const { child, origin } = await startProcess();
    const display = follow<{ data: DisplayFrame }>((handlers) => clientOf(origin).display.feed.subscribe({}, handlers));
    expect((await display.next()).data.demo).toBe(true);
    const exited = once(child, 'exit');
    child.kill(signal);
    expect(await exited).toEqual([0, null]);
  });

  test('killed at once, it is found whole by the next one', async () => {
    const { child, database } = await startProcess();
    const exited = once(child, 'exit');
    child.kill('SIGKILL');
    await exited;
    expect(await runOutreach(database, ['verify', '--json'])).toMatchObject({ code: 0 });
  });
});

describe('the first start', () => {
  test('loads the demo, so that there is something to see', async () => {
    const { origin, printed } = await startProcess();
    expect(printed()).toContain('43 项活动');
    expect(await clientOf(origin).ledger.about.query()).toMatchObject({ demo: true, name: '云岭区科技局' });
  });
});
