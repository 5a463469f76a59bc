import { prepare } from '../launcher/prepare.mjs';
import { runProduct } from '../launcher/product.mjs';

/**
 * `npm run --silent outreach -- COMMAND …`: what it prints on stdout is the command's alone.
 *
 * @param {readonly string[]} args
 * @returns {Promise<number>} exit code of the command
 */
export async function run(args) {
  await prepare();
  return runProduct(args);
}
