/**
 * What test files import instead of `vitest` while mutants are tried: the same words, but a test is only noted down.
 * One process loads every file once and then runs any choice of tests for each mutant in turn, in milliseconds, where
 * a new vitest run would load them all again. Only what the tests use is here: another word fails the first run.
 */
import { fileURLToPath } from 'node:url';
import { expect as vitestExpect } from 'vitest';

/**
 * @typedef {() => unknown} Work
 *
 * @typedef {object} Group a file, or a `describe` in it
 * @property {string} name
 * @property {Group | null} within
 * @property {Work[]} before
 * @property {number} preparedFor the round in which its `beforeAll` last ran
 *
 * @typedef {object} CollectedTest
 * @property {string} id
 * @property {string} name
 * @property {string} file
 * @property {Group} group
 * @property {Work} work
 */

/** @type {CollectedTest[]} */
const collected = [];
/** @type {Group | null} */
let current = null;
let file = '';

/**
 * Loads a test file and notes its tests.
 *
 * @param {string} url
 */
export async function collectFrom(url) {
  file = fileURLToPath(url);
  current = { name: '', within: null, before: [], preparedFor: -1 };
  await import(url);
  current = null;
}

/** @returns {readonly CollectedTest[]} in the order of the files and in them */
export function collectedTests() {
  return collected;
}

/** @returns {Group} */
function here() {
  if (current === null) throw new Error('a test may only be stated while its file is loaded');
  return current;
}

/**
 * @param {string} name
 * @param {Work} work
 */
function note(name, work) {
  const group = here();
  // Short, because the tests of every mutant are listed by it: files are loaded in the same order in every process.
  const id = String(collected.length);
  collected.push({ id, name: nameWithin(group, name), file, group, work });
}

/**
 * @param {Group} group
 * @param {string} name
 * @returns {string}
 */
function nameWithin(group, name) {
  const whole = group.name === '' ? name : `${group.name} ${name}`;
  return group.within === null ? whole : nameWithin(group.within, whole);
}

/**
 * @param {string} name
 * @param {Work} state states tests when called
 */
function group(name, state) {
  const outer = here();
  current = { name, within: outer, before: [], preparedFor: -1 };
  state();
  current = outer;
}

/**
 * The form `it.each(cases)(name, work)`: an array as a case is the list of arguments.
 *
 * @param {(name: string, work: Work) => void} one
 */
function eachOf(one) {
  return (/** @type {readonly unknown[]} */ cases) =>
    (/** @type {string} */ name, /** @type {(...args: unknown[]) => unknown} */ work) => {
      cases.forEach((value, index) => {
        const args = Array.isArray(value) ? value : [value];
        one(`${name} [${index + 1}: ${String(args[0]).slice(0, 60)}]`, () => work(...args));
      });
    };
}

export const it = Object.assign(note.bind(null), { each: eachOf(note) });
export const test = Object.assign(note.bind(null), { each: eachOf(note) });
export const describe = Object.assign(group, { each: eachOf(group) });

/** @param {Work} work */
export function beforeAll(work) {
  here().before.push(work);
}

/** Nothing to clean away: the process ends with the last mutant. */
export function afterAll() {}

export const expect = vitestExpect;
