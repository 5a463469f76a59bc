import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { contentFingerprint, filesBelow } from './fingerprint.mjs';
import { memory, root } from './place.mjs';
import { whileNobodyElse } from './preparation-lock.mjs';
import { runToEnd } from './running-children.mjs';
import { openToolbox, toolboxEnvironment } from './toolbox.mjs';
import { words } from './words.mjs';

/** Where packages of the workspace lie, as in pnpm-workspace.yaml. */
const WORKSPACES = ['packages', 'apps'];

/** What the built product depends on beside the workspaces' own files. */
const BUILD_SETTINGS = ['turbo.json', 'tsconfig.base.json', 'tsconfig.react.json', 'package.json'];

/**
 * Installs and builds what has changed since the last time, and nothing when nothing has. Speaks on stderr only;
 * output of pnpm and turbo is shown when they fail.
 *
 * @param {{ readonly build: boolean }} [wanted] `build: false` only installs
 * @returns {Promise<void>}
 * @throws Error where a step fails
 */
export async function prepare(wanted = { build: true }) {
  const wait = (/** @type {string} */ holder) => process.stderr.write(`${words.waiting(holder)}\n`);
  await whileNobodyElse(
    memory,
    async () => {
      await oncePer(
        'install',
        await installFingerprint(),
        existsSync(path.join(root, 'node_modules', '.bin')),
        install,
      );
      if (!wanted.build) return;
      const [files, built] = await Promise.all([filesBelow(root, [...WORKSPACES, ...BUILD_SETTINGS]), isBuilt()]);
      await oncePer('build', await contentFingerprint(root, files), built, build);
    },
    wait,
  );
}

/** @returns {Promise<string>} changes when a dependency of any package does */
async function installFingerprint() {
  const manifests = [];
  for (const workspace of WORKSPACES) {
    for (const folder of await readdir(path.join(root, workspace))) {
      const manifest = path.join(workspace, folder, 'package.json');
      if (existsSync(path.join(root, manifest))) manifests.push(manifest);
    }
  }
  const single = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', 'tools/package.json', 'e2e/package.json'];
  const content = await contentFingerprint(root, [...single, ...manifests]);
  return `${content} ${process.platform} ${process.arch}`;
}

/** @returns {Promise<boolean>} whether what a build makes for a running product is there */
async function isBuilt() {
  return ['apps/server/dist/outreach.js', 'apps/admin/dist/index.html', 'apps/kiosk/dist/index.html'].every((file) =>
    existsSync(path.join(root, file)),
  );
}

/**
 * Does the work unless its result is there and was made from the same fingerprint.
 *
 * @param {string} name
 * @param {string} fingerprint
 * @param {boolean} resultThere
 * @param {() => Promise<void>} work
 */
async function oncePer(name, fingerprint, resultThere, work) {
  const stamp = path.join(memory, `${name}.stamp`);
  const known = await readFile(stamp, 'utf8').catch(() => '');
  if (resultThere && known === fingerprint) return;
  await work();
  await mkdir(memory, { recursive: true });
  await writeFile(stamp, fingerprint);
}

async function install() {
  process.stderr.write(`${words.installing}\n`);
  await runTool('pnpm', 'pnpm', ['install', '--frozen-lockfile'], process.platform === 'win32');
}

async function build() {
  process.stderr.write(`${words.building}\n`);
  const turbo = path.join(root, 'node_modules', 'turbo', 'bin', 'turbo');
  await runTool('turbo run build', process.execPath, [turbo, 'run', 'build', '--output-logs=errors-only']);
}

/**
 * @param {string} name how it is called when it fails
 * @param {string} program
 * @param {readonly string[]} args
 * @param {boolean} [shell] needed where the program is a .cmd file
 */
async function runTool(name, program, args, shell = false) {
  const env = toolboxEnvironment(await openToolbox());
  const { code, output } = await runToEnd(program, args, { cwd: root, env, shell, stdio: ['ignore', 'pipe', 'pipe'] });
  if (code === 0) return;
  process.stderr.write(output);
  throw new Error(words.failed(name, code));
}
