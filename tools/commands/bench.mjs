import path from 'node:path';
import { root } from '../launcher/place.mjs';
import { prepare } from '../launcher/prepare.mjs';
import { runToEnd } from '../launcher/running-children.mjs';

/**
 * `npm run bench`: every speed claim beside its peer, measured here and now, in one table. No test runs it.
 *
 * @param {readonly string[]} args `--small` or `--full`, and names of benchmarks
 * @returns {Promise<number>} exit code
 */
export async function run(args) {
  await prepare({ build: false });
  const cwd = path.join(root, 'packages', 'benchmarks');
  const argv = ['--conditions=@outreach/source', 'src/bench.ts', ...args];
  return (await runToEnd(process.execPath, argv, { cwd, stdio: 'inherit' })).code;
}
