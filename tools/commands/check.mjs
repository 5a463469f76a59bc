import { programChecks, runProgram } from '../checks/programs/program-checks.mjs';
import { environment } from '../checks/sources/environment.mjs';
import { fileSize } from '../checks/sources/file-size.mjs';
import { layers } from '../checks/sources/layers.mjs';
import { leftOpen } from '../checks/sources/left-open.mjs';
import { look } from '../checks/sources/look.mjs';
import { names } from '../checks/sources/names.mjs';
import { readSources } from '../checks/sources/source-file.mjs';
import { root } from '../launcher/place.mjs';
import { prepare } from '../launcher/prepare.mjs';
import { words } from '../launcher/words.mjs';
import { add, closingLine, exitCodeOf, nothing } from '../tally/tally.mjs';

const sourceRules = [layers, environment, look, fileSize, names, leftOpen];

/**
 * `npm run check`: every check of the house, or those named, and one last line that counts them.
 *
 * @param {readonly string[]} args names of checks
 * @returns {Promise<number>} exit code
 */
export async function run(args) {
  const known = [...sourceRules, ...programChecks].map(({ name }) => name);
  const strange = args.find((arg) => !known.includes(arg));
  if (strange !== undefined) {
    process.stderr.write(`${words.unknownCheck(strange, known)}\n`);
    return 2;
  }
  await prepare({ build: false });
  const wanted = (/** @type {{ readonly name: string }} */ check) => args.length === 0 || args.includes(check.name);
  let tally = nothing;
  const files = await readSources(root);
  for (const rule of sourceRules.filter(wanted)) {
    const complaints = rule.complaints(files);
    tally = add(tally, report(rule.name, complaints.length === 0, complaints.join('\n')));
  }
  for (const check of programChecks.filter(wanted)) {
    const { passed, output } = await runProgram(check, root, root);
    tally = add(tally, report(check.name, passed, output));
  }
  process.stdout.write(`\n${closingLine(tally)}\n`);
  return exitCodeOf(tally);
}

/**
 * @param {string} name
 * @param {boolean} passed
 * @param {string} output
 * @returns {import('../tally/tally.mjs').Tally}
 */
function report(name, passed, output) {
  process.stdout.write(passed ? `ok      ${name}\n` : `FAILED  ${name}\n${output.trimEnd()}\n`);
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
