import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const results = path.join(root, 'node_modules', '.cache', 'mutation', path.basename(process.cwd()));

/** How mutants are made and tried, for whichever package it is started in (docs/decisions/0063-mutation-testing.md). */
export default {
  plugins: [new URL('./runner/one-process.mjs', import.meta.url).href],
  testRunner: 'one-process',
  coverageAnalysis: 'perTest',
  // A mutant that runs while a file loads (a table of words) needs every test again: these are left out of the score.
  ignoreStatic: true,
  // TypeScript 7 has no programming interface: nothing is to be read or rewritten by it.
  tsconfigFile: 'no-such-tsconfig.json',
  disableTypeChecks: false,
  // As deep below the root as the package itself, so that its tsconfig finds what it extends.
  tempDirName: path.join('..', '..', '.cache'),
  cleanTempDir: 'always',
  ignorePatterns: ['dist', 'docs'],
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
  jsonReporter: { fileName: path.join(results, 'report.json') },
  // A slow test on a busy machine is no endless loop; but the time is taken while coverage is counted, which is slower.
  timeoutMS: 10_000,
  timeoutFactor: 1,
  thresholds: { high: 95, low: 90, break: 90 },
};
