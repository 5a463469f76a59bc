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
  const here = isSuitable(process.versions) ? process.execPath : null;
  const note = path.join(memory, `toolbox-${NODE_VERSION}-${PNPM_VERSION}.txt`);
  const [pnpm = '', node = ''] = existsSync(note) ? (await readFile(note, 'utf8')).split('\n') : [];
  // npm may have thrown its copies away since.
  if (existsSync(pnpm) && (here !== null || existsSync(node))) return { node: here ?? node, pnpm };

  const found = await askNpx(here);
  await mkdir(memory, { recursive: true });
  await writeFile(note, `${found.pnpm}\n${here === null ? found.node : ''}`);
  return found;
}

/**
 * @param {string | null} here a suitable Node that this machine has
 * @returns {Promise<Toolbox>}
 */
async function askNpx(here) {
  const packages = [`pnpm@${PNPM_VERSION}`];
  if (here === null) {
    const fromNpm = nodePackage(process.platform, process.arch);
    if (fromNpm === null) throw new Error(words.noNode(`${process.platform} ${process.arch}`, NODE_VERSION));
    process.stderr.write(`${words.fetchingNode(NODE_VERSION)}\n`);
    packages.push(fromNpm);
  }
  const { program, first, shell } = npxCommand(process.env);
  const printer = path.join('tools', 'launcher', 'print-toolbox.mjs');
  const args = [
    ...first,
    '--loglevel=error',
    '-y',
    ...packages.flatMap((name) => ['-p', name]),
    '-c',
    `node ${printer}`,
  ];
  const { code, output } = await runToEnd(program, shell ? args.map((arg) => `"${arg}"`) : args, {
    cwd: root,
    shell,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, npm_config_update_notifier: 'false' },
  });
  if (code !== 0) throw new Error(words.failed('npx', code));
  const [pnpm = '', node = ''] = output.split('\n');
  return { node: here ?? node, pnpm };
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
