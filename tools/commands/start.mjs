import { prepare } from '../launcher/prepare.mjs';
import { runProduct } from '../launcher/product.mjs';

/**
 * `npm start`: installs, builds and opens the ledger.
 *
 * @param {readonly string[]} args flags of `outreach serve`, such as `--empty`
 * @returns {Promise<number>} exit code, once the server has ended
 */
export async function run(args) {
  await prepare();
  return runProduct(['serve', ...args]);
}
