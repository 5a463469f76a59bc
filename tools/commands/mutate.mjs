import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { root } from '../launcher/place.mjs';
import { prepare } from '../launcher/prepare.mjs';
import { runToEnd } from '../launcher/running-children.mjs';
import { openToolbox, toolboxEnvironment } from '../launcher/toolbox.mjs';
import { words } from '../launcher/words.mjs';
import { targetsOf } from '../mutation/targets.mjs';

/** Mutation testing has a lockfile of its own: whoever only starts or tests the product never fetches it. */
const home = path.join(root, 'tools', 'mutation');

/** What the promise of 90 % was made for. */
const PROMISED = ['quantity', 'inclusion', 'totals', 'findings'].map((folder) => `packages/domain/src/${folder}`);

/**
 * `npm run mutate`: changes the sources in many small ways and counts the changes that no test notices
 * (docs/decisions/0063-mutation-testing.md).
 *
 * @param {readonly string[]} args files or folders of one package; none: those of the domain with a promised score
 * @returns {Promise<number>} exit code: 1 where fewer than 90 % were noticed
 */
export async function run(args) {
  const places = args.length > 0 ? args : PROMISED;
  const missing = places.find((place) => !existsSync(path.join(root, place)));
  const targets = targetsOf(places, (place) => statSync(path.join(root, place)).isDirectory());
  if (missing !== undefined || targets === null || !existsSync(path.join(root, targets.home, 'mutation', 'tests.ts'))) {
    process.stderr.write(`${words.nothingToMutate(missing ?? places.join(' '))}\n`);
    return 2;
  }
  await prepare({ build: false });
  const env = toolboxEnvironment(await openToolbox());
  const installed = await runToEnd('pnpm', ['install', '--frozen-lockfile'], {
    cwd: home,
    env,
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (installed.code !== 0) {
    process.stderr.write(installed.output);
    throw new Error(words.failed('pnpm', installed.code));
  }
  const stryker = path.join(home, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
  const settings = path.join(home, 'stryker.config.mjs');
  const { code } = await runToEnd(process.execPath, [stryker, 'run', settings, '-m', targets.patterns.join(',')], {
    cwd: path.join(root, targets.home),
    env,
    stdio: 'inherit',
  });
  return code;
}
