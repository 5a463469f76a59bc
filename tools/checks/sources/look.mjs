import { placeOf } from './source-file.mjs';

const DRESSED_ELSEWHERE = /^(?:apps|packages)\/(?!ui\/).*\.(?:ts|tsx|css)$/;

/** @type {readonly { readonly what: string, readonly pattern: RegExp, readonly only?: RegExp }[]} */
const FORBIDDEN = [
  {
    what: 'a colour of its own',
    pattern: /#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})\b(?=[\s;,)!])/gi,
    only: /\.css$/,
  },
  {
    what: 'a colour of its own',
    pattern: /(?<=['"`])#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})(?=['"`])/gi,
    only: /\.tsx?$/,
  },
  { what: 'a colour of its own', pattern: /\b(?:rgba?|hsla?|hwb|oklch|oklab|lab|lch)\(/g },
  { what: 'numbers in its own way', pattern: /\.toLocaleString\(|\bIntl\.NumberFormat\b/g },
  { what: 'the digits’ font by name', pattern: /\bCommissioner\b/g },
];

/**
 * Colours, digits and their font live in packages/ui (and the words for numbers in packages/messages): a page that
 * dresses itself drifts from the other one.
 *
 * @type {import('./source-file.mjs').SourceRule}
 */
export const look = {
  name: 'look',
  complaints(files) {
    return files
      .filter((file) => DRESSED_ELSEWHERE.test(file.path) && !/\.(test|e2e)\.tsx?$/.test(file.path))
      .flatMap((file) =>
        FORBIDDEN.filter(({ only }) => only === undefined || only.test(file.path)).flatMap(({ what, pattern }) =>
          [...file.text.matchAll(pattern)].map(
            (match) => `${placeOf(file, match.index)} has ${what} (${match[0]}): that belongs to packages/ui`,
          ),
        ),
      );
  },
};
