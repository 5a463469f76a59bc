import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { memory, root } from '../launcher/place.mjs';
import { prepare } from '../launcher/prepare.mjs';
import { runToEnd } from '../launcher/running-children.mjs';
import { closeScratch, openScratch } from '../launcher/scratch.mjs';
import { openToolbox, toolboxEnvironment } from '../launcher/toolbox.mjs';
import { countPlaywright } from '../tally/playwright-report.mjs';
import { add, closingLine, exitCodeOf, nothing, withExitCode } from '../tally/tally.mjs';
import { countVitest } from '../tally/vitest-report.mjs';

/**
 * `npm test`: every vitest project, then real Chromium, and one last line that counts both.
 *
 * @param {readonly string[]} args `unit` or `browser` for one half; what follows it goes to that runner
 * @returns {Promise<number>} exit code
 */
export async function run(args) {
  const [half, ...rest] = args;
  const unit = half === undefined || half === 'unit';
  const browser = half === undefined || half === 'browser';
  await prepare({ build: false });
  // Only the browser needs what is built; vitest reads the sources and need not wait for it.
  const built = browser ? settled(prepare()) : null;
  const scratch = await openScratch();
  try {
    let tally = nothing;
    if (unit) tally = add(tally, await runVitest(scratch, rest));
    const failure = await built;
    if (failure) throw failure;
    if (browser) tally = add(tally, await runPlaywright(scratch, rest));
    process.stdout.write(`\n${closingLine(tally)}\n`);
    return exitCodeOf(tally);
  } finally {
    await closeScratch(scratch);
  }
}

/**
 * A failure as a value, for work that is only looked at later.
 *
 * @param {Promise<void>} work
 * @returns {Promise<unknown>} null where it went well
 */
function settled(work) {
  return work.then(
    () => null,
    (error) => error,
  );
}

/**
 * @param {string} scratch
 * @param {readonly string[]} args
 */
async function runVitest(scratch, args) {
  const report = path.join(scratch, 'vitest.json');
  const program = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runNode([program, 'run', ...reporters, ...args], { TMPDIR: scratch });
  return withExitCode(await read(report, countVitest), code);
}

/**
 * @param {string} scratch
 * @param {readonly string[]} args
 */
async function runPlaywright(scratch, args) {
  const report = path.join(scratch, 'playwright.json');
  const program = path.join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  const code = await runNode([program, 'test', '--reporter=list,json', ...args], {
    TMPDIR: scratch,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  return withExitCode(await read(report, countPlaywright), code);
}

/**
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Promise<number>} exit code
 */
async function runNode(args, environment) {
  // Tests start many processes of the same program: what one of them compiled the next one need not compile again.
  const compiled = { NODE_COMPILE_CACHE: path.join(memory, 'compiled') };
  const env = { ...toolboxEnvironment(await openToolbox()), ...compiled, ...environment };
  return (await runToEnd(process.execPath, args, { cwd: root, env, stdio: 'inherit' })).code;
}

/**
 * @template T
 * @param {string} report
 * @param {(report: T) => import('../tally/tally.mjs').Tally} count
 */
async function read(report, count) {
  const text = await readFile(report, 'utf8').catch(() => null);
  return text === null ? nothing : count(JSON.parse(text));
}
