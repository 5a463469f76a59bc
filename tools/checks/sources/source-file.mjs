import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { filesBelow } from '../../launcher/fingerprint.mjs';

/**
 * @typedef {object} SourceFile
 * @property {string} path relative to the root of the repository, with forward slashes
 * @property {string} text
 */

/**
 * A rule of the house about its sources: a pure function from files to complaints, so that its test can show it a
 * house that breaks it.
 *
 * @typedef {object} SourceRule
 * @property {string} name as typed after `npm run check --`
 * @property {(files: readonly SourceFile[]) => readonly string[]} complaints one sentence each, beginning with the place
 */

const WRITTEN_BY_HAND = /\.(ts|tsx|mjs|css|sql|html)$/;

/**
 * Every source file of the house that a person writes.
 *
 * @param {string} root
 * @returns {Promise<readonly SourceFile[]>}
 */
export async function readSources(root) {
  const places = await filesBelow(root, [
    'apps',
    'packages',
    'e2e',
    'tools',
    'playwright.config.ts',
    'vitest.config.ts',
  ]);
  return Promise.all(
    places
      .filter((place) => WRITTEN_BY_HAND.test(place) && !place.includes('.generated.'))
      .map(async (place) => ({
        path: place.split(path.sep).join('/'),
        text: await readFile(path.join(root, place), 'utf8'),
      })),
  );
}

/**
 * @param {SourceFile} file
 * @param {number} index a place in its text
 * @returns {string} `path:line`, as editors and terminals open it
 */
export function placeOf(file, index) {
  return `${file.path}:${file.text.slice(0, index).split('\n').length}`;
}
