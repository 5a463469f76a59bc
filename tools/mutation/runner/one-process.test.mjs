import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** A package as Stryker leaves it in its sandbox: each mutant is a branch that is taken while its number is set. */
const files = {
  'mutation/tests.ts': `
    export const testFiles = (all: readonly string[]) => all.filter((file) => !file.includes('slow'));
    export const prepare = () => {};
    export const mayNotice = (test: string, changed: string) => changed !== 'src/lonely.ts' || test === 'src/lonely.test.ts';`,
  'src/price.ts': `
    const is = (id: string) => {
      const s = (globalThis as any).__stryker__;
      if (s.activeMutant !== id) return false;
      if (s.hitCount !== undefined && ++s.hitCount > s.hitLimit) throw new Error('too often');
      return true;
    };
    export const price = (a: number, b: number): number => (is('1') ? a - b : is('2') ? b + a : a + b);
    export const tickets = (n: number) => { let sold = 0; while (is('3') ? true : sold < n) sold += 1; return sold; };`,
  'src/reached.ts': `function stryNS_9fa48() { return (globalThis as any).__stryker__; }
    const ns = stryNS_9fa48();
    function cover() { ns.mutantCoverage = { times: (ns.mutantCoverage?.times ?? 0) + 1 }; }
    export const reached = (value: number) => { cover(); return value; };`,
  'src/price.test.ts': `
    import { beforeAll, describe, expect, it } from 'vitest';
    import { reached } from './reached.ts';
    import { price, tickets } from './price.ts';
    let prepared = 0;
    describe('a price', () => {
      beforeAll(() => { prepared = price(1, 1); });
      it.each([[2, 3, 5], [1, 1, 2]])('adds up', async (a, b, sum) => expect(price(a, b)).toBe(sum));
      it('is prepared', () => expect(prepared).toBe(2));
    });
    it('sells tickets', () => expect(tickets(reached(3))).toBe(3));`,
  'src/slow.test.ts': `import { it } from 'vitest'; it('is never loaded', () => { throw new Error('slow'); });`,
};

const driver = `
  const { strykerPlugins: [plugin] } = await import(process.argv[1]);
  const runner = plugin.factory();
  await runner.init();
  const dry = await runner.dryRun();
  const ids = dry.tests.map(({ id }) => id);
  const mutant = (id, testFilter, more) =>
    runner.mutantRun({ activeMutant: { id }, testFilter, mutantActivation: 'runtime', sandboxFileName: '/x', ...more });
  process.stdout.write(JSON.stringify({
    dry,
    found: await mutant('1', ids),
    byPreparation: await mutant('1', [ids[2]]),
    survived: await mutant('2', ids),
    outOfReach: await mutant('1', [ids[3]]),
    endless: await mutant('3', ids, { hitLimit: 300 }),
    whileLoading: await mutant('1', undefined, { mutantActivation: 'static' }),
    neighbour: await mutant('1', ids),
    lonely: await mutant('1', ids, { sandboxFileName: process.cwd() + '/src/lonely.ts' }),
    again: await runner.dryRun(),
  }));`;

describe('mutants tried in one process', () => {
  /** @type {Record<string, { status: string, tests: { name: string, status: number }[], nrOfTests?: number, killedBy?: string[], mutantCoverage?: object }>} */
  let said = {};
  const folder = mkdtempSync(path.join(tmpdir(), 'outreach-mutants-'));

  beforeAll(() => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
    const runner = fileURLToPath(new URL('./one-process.mjs', import.meta.url));
    const args = ['--input-type=module', '--eval', driver, runner];
    said = JSON.parse(execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' }));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('every test passes while none is switched on, before and after', () => {
    const names = ['a price adds up [1: 2]', 'a price adds up [2: 1]', 'a price is prepared', 'sells tickets'];
    expect(said['dry']?.tests.map(({ name, status }) => [name, status])).toEqual(names.map((name) => [name, 0]));
    expect(said['again']?.tests.map(({ status }) => status)).toEqual([0, 0, 0, 0]);
  });

  it('one that breaks a test is found by the first test that fails', () => {
    expect(said['found']).toMatchObject({ status: 'killed', nrOfTests: 1 });
  });

  it('one is also switched on in what a group of tests prepares', () => {
    expect(said['byPreparation']?.status).toBe('killed');
  });

  it('what tests reach is counted only while none is switched on', () => {
    expect([said['dry']?.mutantCoverage, said['again']?.mutantCoverage]).toEqual([{ times: 2 }, { times: 3 }]);
  });

  it('one that changes nothing that a test looks at survives', () => {
    expect(said['survived']).toMatchObject({ status: 'survived', nrOfTests: 4 });
    expect(said['outOfReach']).toMatchObject({ status: 'survived', nrOfTests: 1 });
  });

  it('one that never ends is stopped by counting', () => {
    expect(said['endless']?.status).toBe('timeout');
  });

  it('the test that noticed one is the first to be tried against the next', () => {
    expect(said['neighbour']).toMatchObject({
      status: 'killed',
      nrOfTests: 1,
      killedBy: said['byPreparation']?.killedBy,
    });
  });

  it('only the tests that the package chose for a file may notice what is changed there', () => {
    expect(said['lonely']).toMatchObject({ status: 'survived', nrOfTests: 0 });
  });

  it('one of loading is refused: this process has loaded already', () => {
    expect(said['whileLoading']?.status).toBe('error');
  });
});
