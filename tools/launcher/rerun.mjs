import { fileURLToPath } from 'node:url';
import { runToEnd } from './running-children.mjs';

const launcher = fileURLToPath(new URL('../run.mjs', import.meta.url));

/**
 * Runs the launcher again in another Node, straight from its binary, and ends as it ends.
 *
 * @param {string} node
 * @param {readonly string[]} args
 * @returns {Promise<number>} its exit code
 */
export async function rerunIn(node, args) {
  const { code } = await runToEnd(node, [launcher, ...args], { stdio: 'inherit' });
  return code;
}
