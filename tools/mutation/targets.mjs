import path from 'node:path';

/**
 * @typedef {object} Targets
 * @property {string} home the package, relative to the repository, e.g. `packages/domain`
 * @property {readonly string[]} patterns of files to mutate, relative to the package
 */

/** A test changed by a mutant proves nothing, nor does what only tests are made of. */
const NEVER = [
  '!src/**/*.test.ts',
  '!src/**/*.testing.ts',
  '!src/testing/**',
  '!src/quantity/corpus/**',
  '!src/documentation/**',
];

/**
 * What to mutate, from files or folders as they are typed.
 *
 * @param {readonly string[]} places relative to the repository, all in one package
 * @param {(place: string) => boolean} isFolder
 * @returns {Targets | null} null where they lie in no package, or in several
 */
export function targetsOf(places, isFolder) {
  const parts = places.map((place) => path.posix.normalize(place.split(path.sep).join('/')).split('/'));
  const homes = new Set(parts.map((names) => names.slice(0, 2).join('/')));
  const [home] = homes;
  if (home === undefined || homes.size > 1 || !/^(?:packages|apps)\/[^/]+$/.test(home)) return null;
  const patterns = parts.map((names) => {
    const inside = names
      .slice(2)
      .filter((name) => name !== '')
      .join('/');
    if (inside === '') return 'src/**/*.ts';
    return isFolder(names.join('/')) ? `${inside}/**/*.ts` : inside;
  });
  return { home, patterns: [...patterns, ...NEVER] };
}
