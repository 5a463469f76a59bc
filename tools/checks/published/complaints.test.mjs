import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { complaintsAbout } from './complaints.mjs';
import { packFolder } from './pack.mjs';

/** Packing starts another program, and other tests run beside it. */
const TIMEOUT_MS = 60_000;

const sound = {
  name: 'trees',
  version: '1.0.0',
  type: 'module',
  exports: { '.': { types: './index.d.ts', default: './index.js' } },
  main: './index.js',
  types: './index.d.ts',
};

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'outreach-complaints-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/**
 * @param {object} manifest
 * @param {Record<string, string>} files
 */
async function complaints(manifest, files = {}) {
  const all = {
    'package.json': JSON.stringify(manifest),
    'index.js': 'export const trees = 3;\n',
    'index.d.ts': 'export declare const trees: number;\n',
    ...files,
  };
  for (const [name, text] of Object.entries(all)) {
    await mkdir(path.dirname(path.join(folder, 'package', name)), { recursive: true });
    await writeFile(path.join(folder, 'package', name), text);
  }
  return complaintsAbout(await packFolder(path.join(folder, 'package'), folder));
}

test('a sound package draws no complaint', { timeout: TIMEOUT_MS }, async () => {
  expect(await complaints(sound)).toEqual([]);
});

test('an export that leads nowhere is named', { timeout: TIMEOUT_MS }, async () => {
  const exports = { ...sound.exports, './schema': './schema.js' };

  expect((await complaints({ ...sound, exports })).join('\n')).toContain('publint: pkg.exports["./schema"]');
});

test('types of another module system than the code are named', { timeout: TIMEOUT_MS }, async () => {
  const exports = { '.': { types: './index.d.cts', default: './index.js' } };

  expect((await complaints({ ...sound, exports }, { 'index.d.cts': sound.types })).join('\n')).toContain(
    'are-the-types-wrong: {"kind":"FalseCJS"',
  );
});

test('tests, sources and the condition of the house do not belong into a tarball', {
  timeout: TIMEOUT_MS,
}, async () => {
  const exports = { '.': { '@outreach/source': './src/index.ts', ...sound.exports['.'] } };
  const found = await complaints({ ...sound, exports }, { 'src/index.ts': '', 'index.test.js': '' });

  expect(found).toContain('the tarball holds src/index.ts, which is of no use to anybody else');
  expect(found).toContain('the tarball holds index.test.js, which is of no use to anybody else');
  expect(found).toContain('package.json still exports by @outreach/source');
});
