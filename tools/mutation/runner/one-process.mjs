/**
 * A test runner for Stryker in which one process runs the tests of mutant after mutant. Mutants are switched on at run
 * time, by a number in a global object, so nothing has to be loaded again (docs/decisions/0063-mutation-testing.md).
 */
import { glob } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { collectedTests, collectFrom } from './collected-tests.mjs';
import { standInForVitest } from './stand-in.mjs';
import { countNothingForMutants } from './uncounted.mjs';

/**
 * @typedef {import('./collected-tests.mjs').CollectedTest} CollectedTest
 * @typedef {import('./collected-tests.mjs').Group} Group
 *
 * @typedef {object} Switchboard what instrumented code looks at
 * @property {string | undefined} activeMutant
 * @property {string | undefined} currentTestId
 * @property {number | undefined} hitCount
 * @property {number | undefined} hitLimit
 * @property {{ perTest?: Record<string, Record<string, number>> } | undefined} mutantCoverage
 *
 * @typedef {object} Choice what the package's `mutation/tests.ts` exports
 * @property {(all: readonly string[]) => readonly string[]} testFiles
 * @property {() => void} prepare
 * @property {(test: string, changed: string) => boolean} [mayNotice] files relative to the package; all, where not given
 *
 * @typedef {object} MutantRun
 * @property {{ readonly id: string }} activeMutant
 * @property {readonly string[]} [testFilter] ids of the tests that reach the mutant
 * @property {number} [hitLimit]
 * @property {'runtime' | 'static'} mutantActivation
 * @property {string} sandboxFileName the file of the mutant
 */

/** Every field from the beginning, and none taken away again: an object that changes its shape is slow to look at. */
/** @type {Switchboard} */
const switchboard = {
  activeMutant: undefined,
  currentTestId: undefined,
  hitCount: undefined,
  hitLimit: undefined,
  mutantCoverage: undefined,
};
Object.assign(globalThis, { __stryker__: switchboard });

/** Tests that take longer are tried after all that do not, in these steps. */
const COSTS_MS = [2, 30];

/** How many mutants ago a test may have noticed one to be tried first. */
const LATELY = 50;

/** How many times as often as in sound code a test may come by a mutant before that is taken for an endless loop. */
const LOOPS = 200;

/** The tests of the package in the working directory, as its `mutation/tests.ts` names them. */
class OneProcess {
  #round = 0;
  /** @type {Map<string, number>} milliseconds that each test took while the code was sound */
  #durations = new Map();
  /** @type {Map<string, number>} the round in which each test last noticed a mutant */
  #noticed = new Map();
  /** @type {Record<string, Record<string, number>>} how often each test reaches the place of each mutant */
  #reached = {};
  /** @type {(test: string, changed: string) => boolean} */
  #mayNotice = () => true;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    standInForVitest();
    countNothingForMutants();
    /** @type {Choice} */
    const tests = await import(pathToFileURL(path.resolve('mutation', 'tests.ts')).href);
    tests.prepare();
    if (tests.mayNotice !== undefined) this.#mayNotice = tests.mayNotice;
    const all = [];
    for await (const file of glob('src/**/*.test.ts')) all.push(file.split(path.sep).join('/'));
    for (const file of tests.testFiles(all.sort())) await collectFrom(pathToFileURL(path.resolve(file)).href);
    // What the code remembers between calls has to be learnt while it is sound.
    await this.dryRun();
    this.#reached = structuredClone(switchboard.mutantCoverage?.perTest ?? {});
  }

  /** Runs every test with no mutant switched on; instrumented code notes which test reaches which mutant. */
  async dryRun() {
    this.#round += 1;
    const tests = [];
    for (const test of collectedTests()) {
      const started = process.threadCpuUsage();
      const failure = await this.#failureOf(test);
      const { id, name, file: fileName } = test;
      // What other programs of the machine take meanwhile is no cost of the test.
      const timeSpentMs = process.threadCpuUsage(started).user / 1_000;
      this.#durations.set(id, timeSpentMs);
      const result = { id, name, fileName, timeSpentMs };
      tests.push(failure === null ? { ...result, status: 0 } : { ...result, status: 1, failureMessage: failure });
    }
    return { status: 'complete', tests, mutantCoverage: switchboard.mutantCoverage };
  }

  /** @param {MutantRun} run */
  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation, sandboxFileName }) {
    if (mutantActivation === 'static') return { status: 'error', errorMessage: 'mutants of loading are left out' };
    this.#round += 1;
    switchboard.activeMutant = activeMutant.id;
    const wanted = new Set(testFilter);
    let nrOfTests = 0;
    try {
      for (const test of this.#likeliestFirst(wanted, sandboxFileName)) {
        nrOfTests += 1;
        // Each test by itself: a limit for all of them together would let an endless loop run for minutes.
        const limit = LOOPS * (1 + (this.#reached[test.id]?.[activeMutant.id] ?? 0));
        Object.assign(switchboard, { hitCount: 0, hitLimit: hitLimit === undefined ? undefined : limit });
        const failure = await this.#failureOf(test);
        if (hitLimit !== undefined && (switchboard.hitCount ?? 0) > limit) return { status: 'timeout' };
        if (failure === null) continue;
        this.#noticed.set(test.id, this.#round);
        return { status: 'killed', killedBy: [test.id], failureMessage: failure, nrOfTests };
      }
      return { status: 'survived', nrOfTests };
    } finally {
      switchboard.activeMutant = undefined;
    }
  }

  /**
   * One that fails is enough: first the tests that noticed the mutants just before, whose neighbour this one is, then quick
   * ones before slow ones, and of these the ones that stand nearest to the changed file.
   *
   * @param {ReadonlySet<string>} wanted
   * @param {string} changed
   */
  #likeliestFirst(wanted, changed) {
    const within = (/** @type {string} */ file) => path.relative('', file).split(path.sep).join('/');
    const place = within(changed);
    return collectedTests()
      .filter(({ id, file }) => wanted.has(id) && this.#mayNotice(within(file), place))
      .map((test) => {
        const duration = this.#durations.get(test.id) ?? 0;
        const cost = COSTS_MS.filter((step) => duration > step).length;
        const noticed = this.#noticed.get(test.id) ?? 0;
        const lately = cost < COSTS_MS.length && noticed > this.#round - LATELY ? noticed : 0;
        return { test, cost, lately, near: foldersInCommon(test.file, changed) };
      })
      .sort((a, b) => b.lately - a.lately || a.cost - b.cost || b.near - a.near)
      .map(({ test }) => test);
  }

  /**
   * @param {CollectedTest} test
   * @returns {Promise<string | null>} what it complains of, null where it passes
   */
  async #failureOf(test) {
    try {
      for (const group of outermostFirst(test.group)) await this.#prepare(group);
      switchboard.currentTestId = test.id;
      await test.work();
      return null;
    } catch (error) {
      return error instanceof Error ? error.message.slice(0, 500) : String(error);
    } finally {
      switchboard.currentTestId = undefined;
    }
  }

  /** @param {Group} group */
  async #prepare(group) {
    if (group.preparedFor === this.#round) return;
    for (const work of group.before) await work();
    group.preparedFor = this.#round;
  }
}

/**
 * @param {Group} group
 * @returns {readonly Group[]}
 */
function outermostFirst(group) {
  return group.within === null ? [group] : [...outermostFirst(group.within), group];
}

/**
 * @param {string} one
 * @param {string} other
 * @returns {number}
 */
function foldersInCommon(one, other) {
  const [a, b] = [one.split(path.sep), other.split(path.sep)];
  const apart = a.findIndex((folder, index) => folder !== b[index]);
  return apart < 0 ? a.length : apart;
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'one-process', factory: () => new OneProcess() }];
