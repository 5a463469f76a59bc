// The one entry of npm's scripts (start, test, check, bench, faults, pictures, mutate, outreach). Plain JavaScript that any Node
// from 18 on can read: an older Node only fetches a suitable one from npm and runs this file again in it.
// docs/decisions/0002-launcher.md
import { endWithParent } from './launcher/parent-watch.mjs';
import { rerunIn } from './launcher/rerun.mjs';
import { passSignalsOn } from './launcher/running-children.mjs';
import { isSuitable } from './launcher/suitable-node.mjs';
import { openToolbox } from './launcher/toolbox.mjs';
import { words } from './launcher/words.mjs';

/** @type {Record<string, () => Promise<{ run: (args: readonly string[]) => Promise<number> }>>} */
const commands = {
  start: () => import('./commands/start.mjs'),
  test: () => import('./commands/test.mjs'),
  check: () => import('./commands/check.mjs'),
  bench: () => import('./commands/bench.mjs'),
  faults: () => import('./commands/faults.mjs'),
  pictures: () => import('./commands/pictures.mjs'),
  mutate: () => import('./commands/mutate.mjs'),
  outreach: () => import('./commands/outreach.mjs'),
};

/** @param {readonly string[]} args */
async function main(args) {
  const load = commands[args[0] ?? ''];
  if (load === undefined) {
    process.stderr.write(`${words.usage}\n`);
    return 2;
  }
  passSignalsOn();
  endWithParent();
  if (!isSuitable(process.versions)) return rerunIn((await openToolbox()).node, args);
  return (await load()).run(args.slice(1));
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
