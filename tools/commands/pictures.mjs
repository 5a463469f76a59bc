import path from 'node:path';
import { root } from '../launcher/place.mjs';
import { prepare } from '../launcher/prepare.mjs';
import { runToEnd } from '../launcher/running-children.mjs';

/**
 * `npm run pictures`: takes the README's pictures anew, from the demo.
 *
 * @returns {Promise<number>} exit code
 */
export async function run() {
  await prepare();
  const script = path.join(root, 'e2e', 'pictures', 'take-pictures.ts');
  return (await runToEnd(process.execPath, [script], { cwd: root, stdio: 'inherit' })).code;
}
