/**
 * @typedef {object} VitestReport the parts read here of vitest's JSON reporter
 * @property {readonly { readonly status: string, readonly assertionResults: readonly { readonly status: string }[] }[]} testResults
 */

/**
 * Counts tests of a vitest run. A file that could not even be loaded is one failure; a skipped test is a failure
 * too, because nothing in this house is skipped for good.
 *
 * @param {VitestReport} report
 * @returns {import('./tally.mjs').Tally}
 */
export function countVitest(report) {
  let passed = 0;
  let failed = 0;
  for (const file of report.testResults) {
    for (const { status } of file.assertionResults) {
      if (status === 'passed') passed += 1;
      else failed += 1;
    }
    if (file.status === 'failed' && file.assertionResults.length === 0) failed += 1;
  }
  return { passed, failed };
}
