import { cp, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../../launcher/place.mjs';
import { runToEnd } from '../../launcher/running-children.mjs';
import { openToolbox, toolboxEnvironment } from '../../launcher/toolbox.mjs';

/** What a package's own build and manifest refer to in the repository around it. */
const AROUND = ['package.json', 'pnpm-workspace.yaml', 'tsconfig.base.json', 'LICENSE'];

/** Results of earlier work; packing makes its own. */
const NOT_COPIED = new Set(['dist', 'node_modules', '.turbo', '.examples']);

/**
 * Packs a package of the workspace as it would be published: built anew, with `publishConfig` applied and versions of
 * the catalog filled in. It is copied first, so that nothing that runs from its `dist` meanwhile sees a half-written file.
 *
 * @param {string} place the package's folder, relative to the repository
 * @param {string} destination an existing folder for the tarball
 * @returns {Promise<string>} path of the tarball
 * @throws Error where building or packing fails
 */
export async function pack(place, destination) {
  const stage = await mkdtemp(path.join(tmpdir(), 'outreach-pack-'));
  try {
    for (const file of AROUND) await cp(path.join(root, file), path.join(stage, file));
    const copy = path.join(stage, place);
    await mkdir(copy, { recursive: true });
    for (const name of await readdir(path.join(root, place))) {
      if (!NOT_COPIED.has(name)) await cp(path.join(root, place, name), path.join(copy, name), { recursive: true });
    }
    await symlink(path.join(root, place, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
    return await packFolder(copy, destination);
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

/**
 * Packs a folder that holds a package, as pnpm publishes it.
 *
 * @param {string} folder
 * @param {string} destination an existing folder for the tarball
 * @returns {Promise<string>} path of the tarball
 * @throws Error where packing fails
 */
export async function packFolder(folder, destination) {
  const { code, output } = await runToEnd('pnpm', ['pack', '--json', '--pack-destination', destination], {
    cwd: folder,
    env: toolboxEnvironment(await openToolbox()),
    // pnpm is a .cmd file there.
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const made = (await readdir(destination)).find((name) => name.endsWith('.tgz'));
  if (code !== 0 || made === undefined) throw new Error(`pnpm could not pack ${folder}:\n${output}`);
  return path.join(destination, made);
}
