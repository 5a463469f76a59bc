import path from 'node:path';
import { root } from '../launcher/place.mjs';
import { prepare } from '../launcher/prepare.mjs';
import { runToEnd } from '../launcher/running-children.mjs';
import { openToolbox, toolboxEnvironment } from '../launcher/toolbox.mjs';

/**
 * `npm run faults`: the faults that `npm test` tries a few times, in full size (docs/decisions/0044-faults-and-copies.md).
 *
 * @param {readonly string[]} args parts of names of the tests, such as `killed-writers`; none: every fault
 * @returns {Promise<number>} exit code
 */
export async function run(args) {
  await prepare({ build: false });
  const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const { code } = await runToEnd(
    process.execPath,
    [vitest, 'run', '--config', 'vitest.faults.config.ts', '--no-isolate', ...args],
    { cwd: path.join(root, 'packages', 'ledger'), env: toolboxEnvironment(await openToolbox()), stdio: 'inherit' },
  );
  return code;
}
