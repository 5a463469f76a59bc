import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../launcher/place.mjs';
import { runToEnd } from '../../launcher/running-children.mjs';
import { pack } from './pack.mjs';

/** Building, packing and installing, beside other tests. */
const TIMEOUT_MS = 60_000;

const example = path.join(root, 'examples', 'reuse-domain');

/** A copy of the example in a folder that knows nothing of the workspace, with the packed package installed. */
let program = '';

beforeAll(async () => {
  program = await mkdtemp(path.join(tmpdir(), 'outreach-consumer-'));
  for (const part of ['package.json', 'tsconfig.json', 'src']) {
    await cp(path.join(example, part), path.join(program, part), { recursive: true });
  }
  await pack('packages/domain', program);
  const { code, output } = await run('npm', [
    'install',
    '--offline',
    '--no-audit',
    '--no-fund',
    '--cache',
    '.npm-cache',
  ]);
  if (code !== 0) throw new Error(`npm could not install the packed package:\n${output}`);
}, TIMEOUT_MS);

afterAll(() => rm(program, { recursive: true, force: true }));

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function run(command, args) {
  // An npm around these tests says by variables where it works; the one inside has to find its own folder.
  const own = Object.entries(process.env).filter(([name]) => !/^npm_|^INIT_CWD$|^NODE_OPTIONS$/i.test(name));
  return runToEnd(command, args, {
    cwd: program,
    env: Object.fromEntries(own),
    // npm is a .cmd file there.
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** @param {readonly string[]} args */
const node = (...args) => run(process.execPath, args);

test('the package is installed offline, and brings nothing along', async () => {
  expect(await readdir(path.join(program, 'node_modules'))).toEqual(['.package-lock.json', '@outreach']);
  expect(await readdir(path.join(program, 'node_modules', '@outreach'))).toEqual(['domain']);
});

test('a strict program compiles against its types', { timeout: TIMEOUT_MS }, async () => {
  const tsc = path.join(root, 'tools', 'node_modules', 'typescript', 'bin', 'tsc');
  const typesOfNode = path.join(root, 'tools', 'node_modules', '@types');

  const { code, output } = await node(tsc, '-p', '.', '--typeRoots', typesOfNode);

  expect(output).toBe('');
  expect(code).toBe(0);
});

test('the program prints what its README says', { timeout: TIMEOUT_MS }, async () => {
  const page = await readFile(path.join(example, 'README.md'), 'utf8');
  const promised = /^```\n(89 events[\s\S]*?)^```/m.exec(page)?.[1];

  const { code, output } = await node('src/print-totals.ts');

  expect(output).toBe(promised);
  expect(code).toBe(0);
});

test('a CommonJS program can require the package', { timeout: TIMEOUT_MS }, async () => {
  const asked = "require('@outreach/domain').readQuantity('25000余份').quantity.lower";

  const { output } = await node('--input-type=commonjs', '--print', asked);

  expect(output.trim()).toBe('25000');
});

test('a sub-path whose library is missing says which one', { timeout: TIMEOUT_MS }, async () => {
  for (const [subPath, library] of [
    ['schema', 'zod'],
    ['testing', 'fast-check'],
  ]) {
    const { code, output } = await node('--input-type=module', '--eval', `import '@outreach/domain/${subPath}'`);

    expect(code).toBe(1);
    expect(output).toContain(`Cannot find package '${library}'`);
  }
});
