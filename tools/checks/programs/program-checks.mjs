import path from 'node:path';
import { runToEnd } from '../../launcher/running-children.mjs';
import { openToolbox, toolboxEnvironment } from '../../launcher/toolbox.mjs';

/**
 * @typedef {object} ProgramCheck a check that another program does
 * @property {string} name as typed after `npm run check --`
 * @property {string} program its script, relative to the repository
 * @property {readonly string[]} args
 */

/** @type {readonly ProgramCheck[]} */
export const programChecks = [
  {
    name: 'biome',
    program: 'node_modules/@biomejs/biome/bin/biome',
    args: ['ci', '--colors=off', '--error-on-warnings', '--max-diagnostics=200', '.'],
  },
  {
    name: 'promises',
    program: 'node_modules/oxlint/bin/oxlint',
    args: ['--type-aware', '--deny-warnings'],
  },
  {
    name: 'unused',
    program: 'node_modules/knip/bin/knip.js',
    args: ['--no-progress', '--no-config-hints'],
  },
  {
    name: 'types',
    program: 'node_modules/turbo/bin/turbo',
    args: ['run', 'typecheck', '--output-logs=errors-only', '--continue'],
  },
  {
    name: 'reference',
    program: 'tools/reference/write-reference.mjs',
    args: ['--check'],
  },
  {
    name: 'published',
    program: 'tools/checks/published/published.mjs',
    args: [],
  },
];

/**
 * Runs a check's program over a folder that is laid out like the house.
 *
 * @param {ProgramCheck} check
 * @param {string} root where the program lies
 * @param {string} folder what it looks at
 * @returns {Promise<{ readonly passed: boolean, readonly output: string }>}
 */
export async function runProgram(check, root, folder) {
  const { code, output } = await runToEnd(process.execPath, [path.join(root, check.program), ...check.args], {
    cwd: folder,
    env: { ...toolboxEnvironment(await openToolbox()), NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { passed: code === 0, output };
}
