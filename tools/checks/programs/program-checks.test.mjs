import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { root } from '../../launcher/place.mjs';
import { programChecks, runProgram } from './program-checks.mjs';

/** Each program starts from nothing here, and other tests run beside it. */
const TIMEOUT_MS = 60_000;

/** A small house with the settings of the real one. */
let house = '';

beforeEach(async () => {
  house = await mkdtemp(path.join(tmpdir(), 'outreach-house-'));
  for (const file of ['biome.json', '.oxlintrc.json', 'tsconfig.base.json', 'turbo.json']) {
    await cp(path.join(root, file), path.join(house, file));
  }
  await symlink(path.join(root, 'node_modules'), path.join(house, 'node_modules'));
  await write('tsconfig.json', '{ "extends": "./tsconfig.base.json", "include": ["*.ts"] }\n');
});

afterEach(() => rm(house, { recursive: true, force: true }));

/**
 * @param {string} name
 * @param {string} text
 */
async function write(name, text) {
  await mkdir(path.dirname(path.join(house, name)), { recursive: true });
  await writeFile(path.join(house, name), text);
}

/** @param {string} name */
async function look(name) {
  const check = programChecks.find((candidate) => candidate.name === name);
  if (check === undefined) throw new Error(`no check is called ${name}`);
  return runProgram(check, root, house);
}

test('biome refuses a type thrown away', { timeout: TIMEOUT_MS }, async () => {
  await write('careless.ts', 'export const careless: any = 1;\n');

  const { passed, output } = await look('biome');

  expect(passed).toBe(false);
  expect(output).toContain('noExplicitAny');
});

test('biome refuses a file that is not formatted', { timeout: TIMEOUT_MS }, async () => {
  await write('untidy.ts', 'export const untidy = "double"\n');

  const { passed, output } = await look('biome');

  expect(passed).toBe(false);
  expect(output).toContain('untidy.ts');
});

test('a promise that nobody waits for is refused', { timeout: TIMEOUT_MS }, async () => {
  await write(
    'floating.ts',
    'const save = async (): Promise<void> => {};\nexport function close(): void {\n  save();\n}\n',
  );

  const { passed, output } = await look('promises');

  expect(passed).toBe(false);
  expect(output).toContain('no-floating-promises');
});

test('an export that nobody imports is refused', { timeout: TIMEOUT_MS }, async () => {
  await write('package.json', '{ "name": "house", "type": "module", "main": "index.ts" }\n');
  await write('index.ts', "import { used } from './parts.ts';\nused();\n");
  await write('parts.ts', 'export const used = (): number => 1;\nexport const forgotten = 2;\n');

  const { passed, output } = await look('unused');

  expect(passed).toBe(false);
  expect(output).toContain('forgotten');
});

test('a wrong type in any package is refused', { timeout: TIMEOUT_MS }, async () => {
  await write('pnpm-workspace.yaml', 'packages:\n  - one\npmOnFail: ignore\nverifyDepsBeforeRun: false\n');
  await write('package.json', '{ "name": "house", "packageManager": "pnpm@12.21.0", "workspaces": ["one"] }\n');
  await write('pnpm-lock.yaml', "lockfileVersion: '9.0'\nimporters:\n  .: {}\n  one: {}\n");
  await write(
    'one/package.json',
    '{ "name": "one", "scripts": { "typecheck": "../node_modules/.bin/tsc -p tsconfig.json" } }\n',
  );
  await write('one/tsconfig.json', '{ "extends": "../tsconfig.base.json", "include": ["*.ts"] }\n');
  await write('one/wrong.ts', "export const wrong: number = 'one';\n");

  const { passed, output } = await look('types');

  expect(passed).toBe(false);
  expect(output).toContain('TS2322');
});
