import { fileURLToPath } from 'node:url';
import { runToEnd } from './running-children.mjs';

const launcher = fileURLToPath(new URL('../run.mjs', import.meta.url));

/**
 * Runs the launcher again in another Node, straight from its binary, and ends as it ends. The channel between the
 * two lets the second notice when the first is killed outright (`endWithLauncher`).
 *
 * @param {string} node
 * @param {readonly string[]} args
 * @returns {Promise<number>} its exit code
 */
export async function rerunIn(node, args) {
  const { code } = await runToEnd(node, [launcher, ...args], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  return code;
}

/**
 * In the second Node: when the launcher above is gone without a word (SIGKILL), asks this process to end as SIGTERM
 * would, so that no server is left behind. Does nothing where there is no launcher above.
 */
export function endWithLauncher() {
  if (process.channel === undefined) return;
  process.once('disconnect', () => process.emit('SIGTERM'));
  process.channel.unref();
}
