/**
 * @typedef {object} Tally how many tests passed and failed
 * @property {number} passed
 * @property {number} failed
 */

/** @type {Tally} */
export const nothing = { passed: 0, failed: 0 };

/**
 * @param {Tally} one
 * @param {Tally} other
 * @returns {Tally}
 */
export function add(one, other) {
  return { passed: one.passed + other.passed, failed: one.failed + other.failed };
}

/**
 * The line that ends every test command, for people and for machines.
 *
 * @param {Tally} tally
 */
export function closingLine(tally) {
  return `${tally.passed} passed, ${tally.failed} failed`;
}

/**
 * A run in which no test ran proves nothing, and so has failed.
 *
 * @param {Tally} tally
 * @returns {number} exit code
 */
export function exitCodeOf(tally) {
  return tally.failed === 0 && tally.passed > 0 ? 0 : 1;
}

/**
 * What a runner's own exit code adds to its report: a runner that failed without naming a failed test (a broken
 * configuration, an error outside any test, no report at all) counts as one failure.
 *
 * @param {Tally} reported
 * @param {number} exitCode
 * @returns {Tally}
 */
export function withExitCode(reported, exitCode) {
  return exitCode !== 0 && reported.failed === 0 ? { ...reported, failed: 1 } : reported;
}
