import path from 'node:path';
import { chdir, env } from 'node:process';
import { pathToFileURL } from 'node:url';
import { endPatiently } from './patient-ending.mjs';
import { root } from './place.mjs';
import { stopPassingSignalsOn } from './running-children.mjs';

/**
 * Runs the built `outreach` program in this very process: a signal reaches the server itself, and nothing stands
 * between them that could die first. Files named by the user are looked for where they typed the command.
 *
 * @param {readonly string[]} args a command of `outreach` and what follows it
 * @returns {Promise<number>} its exit code
 */
export async function runProduct(args) {
  if (env.INIT_CWD !== undefined) chdir(env.INIT_CWD);
  stopPassingSignalsOn();
  endPatiently();
  /** @type {{ main: (argv: readonly string[]) => Promise<number> }} agreed with apps/server/src/outreach.ts */
  const product = await import(pathToFileURL(path.join(root, 'apps', 'server', 'dist', 'outreach.js')).href);
  return product.main([...args]);
}
