import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { npxCommand } from './npx.mjs';
import { memory, root } from './place.mjs';
import { runToEnd } from './running-children.mjs';
import { isSuitable, NODE_VERSION, nodePackage, PNPM_VERSION } from './suitable-node.mjs';
import { words } from './words.mjs';

/**
 * @typedef {object} Toolbox
 * @property {string} node a suitable Node's binary
 * @property {string} pnpm the folder that holds the `pnpm` command
 */

/**
 * Finds a suitable Node and pnpm, from npm where this machine has none. npx is asked only where its packages lie:
 * what runs later is the binary itself, because npx between a signal and a server leaves the server behind.
 *
 * @returns {Promise<Toolbox>}
 * @throws Error where npm carries no Node for this machine, or npx fails
 */
export async function openToolbox() {
  const suitable = isSuitable(process.versions);
  const wanted = suitable ? 'here' : NODE_VERSION;
  const note = path.join(memory, `toolbox-${wanted}-${PNPM_VERSION}.txt`);
  const remembered = await readNote(note);
  if (remembered !== null) return suitable ? { ...remembered, node: process.execPath } : remembered;

  const packages = [`pnpm@${PNPM_VERSION}`];
  if (!suitable) {
    const fromNpm = nodePackage(process.platform, process.arch);
    if (fromNpm === null) throw new Error(words.noNode(`${process.platform} ${process.arch}`, NODE_VERSION));
    process.stderr.write(`${words.fetchingNode(NODE_VERSION)}\n`);
    packages.push(fromNpm);
  }
  const { program, first, shell } = npxCommand(process.env);
  const printer = path.join('tools', 'launcher', 'print-toolbox.mjs');
  const args = [...first, '-y', ...packages.flatMap((name) => ['-p', name]), '-c', `node ${printer}`];
  const { code, output } = await runToEnd(program, shell ? args.map((arg) => `"${arg}"`) : args, {
    cwd: root,
    shell,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, npm_config_update_notifier: 'false' },
  });
  if (code !== 0) throw new Error(words.failed('npx', code));
  /** @type {Toolbox} what print-toolbox.mjs has just written */
  const found = JSON.parse(output);
  await mkdir(memory, { recursive: true });
  await writeFile(note, `${found.node}\n${found.pnpm}`);
  return suitable ? { ...found, node: process.execPath } : found;
}

/**
 * @param {string} note
 * @returns {Promise<Toolbox | null>} null where nothing is remembered, or npm has thrown its copy away since
 */
async function readNote(note) {
  if (!existsSync(note)) return null;
  const [node = '', pnpm = ''] = (await readFile(note, 'utf8')).split('\n');
  return existsSync(node) && existsSync(pnpm) ? { node, pnpm } : null;
}

/**
 * The environment for programs of the toolbox: its Node and pnpm come first on the PATH, and nothing calls home.
 *
 * @param {Toolbox} toolbox
 * @returns {NodeJS.ProcessEnv}
 */
export function toolboxEnvironment(toolbox) {
  return {
    ...process.env,
    PATH: [path.dirname(toolbox.node), toolbox.pnpm, process.env.PATH ?? ''].join(path.delimiter),
    TURBO_TELEMETRY_DISABLED: '1',
    TURBO_NO_UPDATE_NOTIFIER: '1',
    DO_NOT_TRACK: '1',
  };
}
