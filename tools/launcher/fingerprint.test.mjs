import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentFingerprint, filesBelow } from './fingerprint.mjs';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'outreach-fingerprint-'));
  await write('packages/a/src/index.ts', 'export const a = 1;');
  await write('packages/a/dist/index.js', 'built');
  await write('packages/a/node_modules/x/index.js', 'installed');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/**
 * @param {string} name
 * @param {string} text
 */
async function write(name, text) {
  await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
  await writeFile(path.join(folder, name), text);
}

const fingerprint = async () => contentFingerprint(folder, await filesBelow(folder, ['packages', 'turbo.json']));

test('only sources count, and what does not exist is left out', async () => {
  expect(await filesBelow(folder, ['packages', 'turbo.json'])).toEqual([path.join('packages', 'a', 'src', 'index.ts')]);
});

test('an edit, a new file and a new name each ask for a build', async () => {
  const first = await fingerprint();
  await write('packages/a/src/index.ts', 'export const a = 2;');
  const edited = await fingerprint();
  await write('packages/a/src/b.ts', '');
  const added = await fingerprint();

  expect(new Set([first, edited, added]).size).toBe(3);
});

test('a touched file with the same text asks for nothing', async () => {
  const before = await fingerprint();
  await utimes(path.join(folder, 'packages/a/src/index.ts'), 1, 1);

  expect(await fingerprint()).toBe(before);
});
