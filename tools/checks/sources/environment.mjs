import { placeOf } from './source-file.mjs';

/** The product reads its environment through one schema, in one file of the server. */
const READERS = /^(?:apps|packages)\/.*\.(?:ts|tsx)$/;
const TOUCH = /\bprocess\.env\b|\bimport\s*\{[^}]*\benv\b[^}]*\}\s*from\s*['"](?:node:)?process['"]/;

/** @type {import('./source-file.mjs').SourceRule} */
export const environment = {
  name: 'environment',
  complaints(files) {
    const touching = files
      .filter((file) => READERS.test(file.path) && !/\.(test|e2e|config)\.tsx?$/.test(file.path))
      .map((file) => ({ file, at: file.text.search(TOUCH) }))
      .filter(({ at }) => at !== -1);
    if (touching.length <= 1) return [];
    return touching.map(
      ({ file, at }) =>
        `${placeOf(file, at)} touches the environment; so do ${touching.length - 1} other files, and one may`,
    );
  },
};
