import { placeOf } from './source-file.mjs';
import { withoutComments } from './without-comments.mjs';

/** @type {readonly { readonly what: string, readonly pattern: RegExp, readonly inComments?: true }[]} `inComments`: a comment is looked at too, as work left open or as an explanation */
const LEFT_OPEN = [
  { what: 'work left open', pattern: /\b(?:TODO|FIXME|XXX|HACK)\b(?!\p{Script=Han})/gu, inComments: true },
  { what: 'a type thrown away', pattern: /\bas any\b|:\s*any\b(?=[\s;,)=>])|@ts-(?:ignore|nocheck)\b/g },
  { what: 'a test that does not run', pattern: /\b(?:test|it|describe)\.(?:skip|only|todo|fails|fixme)\b/g },
  { what: 'a wait for nothing', pattern: /\bwaitForTimeout\(/g },
  {
    what: 'an error swallowed',
    pattern: /\bcatch\s*(?:\(\w*\)\s*)?\{\s*\}|\.catch\(\(\)\s*=>\s*(?:\{\s*\}|undefined)\)/g,
    inComments: true,
  },
  { what: 'a conflict ignored', pattern: /\bON CONFLICT DO NOTHING\b|\bINSERT OR (?:IGNORE|REPLACE)\b/gi },
];

/**
 * What a reader would have to finish, or could not trust. Tests may hold such words: some exist to see them refused.
 *
 * @type {import('./source-file.mjs').SourceRule}
 */
export const leftOpen = {
  name: 'left-open',
  complaints(files) {
    return files.filter((file) => /^(?:apps|packages|e2e)\//.test(file.path)).flatMap((file) => complaintsAbout(file));
  },
};

/**
 * @param {import('./source-file.mjs').SourceFile} file
 * @returns {readonly string[]}
 */
function complaintsAbout(file) {
  const isTest = /\.(?:test|e2e)\.tsx?$/.test(file.path);
  const code = withoutComments(file.text);
  return LEFT_OPEN.filter(({ what }) => !isTest || /^a (?:test|wait)/.test(what)).flatMap(
    ({ what, pattern, inComments }) =>
      [...(inComments ? file.text : code).matchAll(pattern)].map(
        (match) => `${placeOf(file, match.index)} holds ${what}: ${match[0]}`,
      ),
  );
}
