import { spawnSync } from 'node:child_process';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { root } from '../launcher/place.mjs';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'outreach-ci-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/**
 * Runs `.ci/run` with an npm of ours.
 *
 * @param {string} test what `npm test` does, in sh
 * @param {string} check what `npm run check` does
 */
async function ciRun(test, check) {
  const npm = path.join(folder, 'npm');
  await writeFile(npm, `#!/bin/sh\nif [ "$1" = test ]; then ${test}; else ${check}; fi\n`);
  await chmod(npm, 0o755);
  const env = { ...process.env, PATH: `${folder}${path.delimiter}${process.env.PATH ?? ''}` };
  const { status, stdout } = spawnSync('bash', [path.join(root, '.ci', 'run')], { env, encoding: 'utf8' });
  return { status, last: stdout.trimEnd().split('\n').at(-1) };
}

test('tests and checks are counted together', async () => {
  expect(await ciRun('echo 10 passed, 0 failed', 'echo 5 passed, 0 failed')).toEqual({
    status: 0,
    last: '15 passed, 0 failed',
  });
});

test('a failed check fails the whole run', async () => {
  expect(await ciRun('echo 10 passed, 0 failed', 'echo 4 passed, 1 failed; exit 1')).toEqual({
    status: 1,
    last: '14 passed, 1 failed',
  });
});

test('a command that ends badly without naming a failure is one failure', async () => {
  expect(await ciRun('echo 10 passed, 0 failed; exit 3', 'echo 5 passed, 0 failed')).toEqual({
    status: 1,
    last: '15 passed, 1 failed',
  });
});

test('a command that counts nothing is one failure', async () => {
  expect(await ciRun('echo all fine', 'echo 5 passed, 0 failed')).toEqual({ status: 1, last: '5 passed, 1 failed' });
});
