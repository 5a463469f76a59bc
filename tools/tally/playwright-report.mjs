/**
 * @typedef {object} PlaywrightReport the parts read here of Playwright's JSON reporter
 * @property {{ readonly expected: number, readonly unexpected: number, readonly flaky: number, readonly skipped: number }} stats
 * @property {readonly unknown[]} errors what went wrong outside any test
 */

/**
 * Counts tests of a Playwright run. Only a test that passed as expected at once has passed.
 *
 * @param {PlaywrightReport} report
 * @returns {import('./tally.mjs').Tally}
 */
export function countPlaywright(report) {
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky + skipped + report.errors.length };
}
