/**
 * A test runner for Stryker in which one process runs the tests of mutant after mutant. Mutants are switched on at run
 * time, by a number in a global object, so nothing has to be loaded again (docs/decisions/0063-mutation-testing.md).
 */
import { glob } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { collectedTests, collectFrom } from './collected-tests.mjs';
import { standInForVitest } from './stand-in.mjs';

/**
 * @typedef {import('./collected-tests.mjs').CollectedTest} CollectedTest
 * @typedef {import('./collected-tests.mjs').Group} Group
 *
 * @typedef {object} Switchboard what instrumented code looks at
 * @property {string} [activeMutant]
 * @property {string} [currentTestId]
 * @property {number} [hitCount]
 * @property {number} [hitLimit]
 * @property {object} [mutantCoverage]
 *
 * @typedef {object} MutantRun
 * @property {{ readonly id: string }} activeMutant
 * @property {readonly string[]} [testFilter] ids of the tests that reach the mutant
 * @property {number} [hitLimit]
 * @property {'runtime' | 'static'} mutantActivation
 * @property {string} sandboxFileName the file of the mutant
 */

/** @type {Switchboard} */
const switchboard = {};
Object.assign(globalThis, { __stryker__: switchboard });

/** A test that takes longer is tried after all others. */
const SLOW_MS = 30;

/** The tests of the package in the working directory, as its `mutation/tests.ts` names them. */
class OneProcess {
  #round = 0;
  /** @type {Map<string, number>} milliseconds that each test took while the code was sound */
  #durations = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    standInForVitest();
    /** @type {{ testFiles: (all: readonly string[]) => readonly string[], prepare: () => void }} */
    const tests = await import(pathToFileURL(path.resolve('mutation', 'tests.ts')).href);
    tests.prepare();
    const all = [];
    for await (const file of glob('src/**/*.test.ts')) all.push(file.split(path.sep).join('/'));
    for (const file of tests.testFiles(all.sort())) await collectFrom(pathToFileURL(path.resolve(file)).href);
    // What the code remembers between calls has to be learnt while it is sound.
    await this.dryRun();
  }

  /** Runs every test with no mutant switched on; instrumented code notes which test reaches which mutant. */
  async dryRun() {
    this.#round += 1;
    const tests = [];
    for (const test of collectedTests()) {
      const started = performance.now();
      const failure = await this.#failureOf(test);
      const { id, name, file: fileName } = test;
      const timeSpentMs = performance.now() - started;
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
    Object.assign(switchboard, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const wanted = new Set(testFilter);
    let nrOfTests = 0;
    try {
      for (const test of this.#likeliestFirst(wanted, sandboxFileName)) {
        nrOfTests += 1;
        const failure = await this.#failureOf(test);
        if (hitLimit !== undefined && (switchboard.hitCount ?? 0) > hitLimit) return { status: 'timeout' };
        if (failure !== null) return { status: 'killed', killedBy: [test.id], failureMessage: failure, nrOfTests };
      }
      return { status: 'survived', nrOfTests };
    } finally {
      delete switchboard.activeMutant;
    }
  }

  /**
   * Quick tests before slow ones, and of these the ones that stand nearest to the changed file: one that fails is enough.
   *
   * @param {ReadonlySet<string>} wanted
   * @param {string} changed
   */
  #likeliestFirst(wanted, changed) {
    const slow = (/** @type {CollectedTest} */ { id }) => Number((this.#durations.get(id) ?? 0) > SLOW_MS);
    return collectedTests()
      .filter(({ id }) => wanted.has(id))
      .map((test) => ({ test, slow: slow(test), near: foldersInCommon(test.file, changed) }))
      .sort((a, b) => a.slow - b.slow || b.near - a.near)
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
      delete switchboard.currentTestId;
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
