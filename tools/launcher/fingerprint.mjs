import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

/** Folders that hold results, never sources. */
const RESULTS = new Set(['node_modules', 'dist', '.turbo', '.cache', 'test-results', 'playwright-report']);

/**
 * Every file below the given files and folders, without results of builds and tests.
 *
 * @param {string} root
 * @param {readonly string[]} starts relative to root; what does not exist is left out
 * @returns {Promise<readonly string[]>} sorted paths relative to root
 */
export async function filesBelow(root, starts) {
  /** @type {string[]} */
  const found = [];
  for (const start of starts) await collect(root, start, found);
  return found.sort();
}

/**
 * @param {string} root
 * @param {string} place
 * @param {string[]} found
 */
async function collect(root, place, found) {
  const state = await stat(path.join(root, place)).catch(() => null);
  if (state === null) return;
  if (!state.isDirectory()) {
    found.push(place);
    return;
  }
  for (const entry of await readdir(path.join(root, place), { withFileTypes: true })) {
    if (!RESULTS.has(entry.name)) await collect(root, path.join(place, entry.name), found);
  }
}

/**
 * A fingerprint of what the files say: changed by an edit, not by a checkout that restores the same text.
 *
 * @param {string} root
 * @param {readonly string[]} files relative to root
 * @returns {Promise<string>}
 */
export async function contentFingerprint(root, files) {
  const hash = createHash('sha256');
  for (const file of files) {
    hash.update(`${file}\0`);
    hash.update(await readFile(path.join(root, file)));
    hash.update('\0');
  }
  return hash.digest('hex');
}
