import { withoutComments } from './without-comments.mjs';

/**
 * @typedef {object} Import
 * @property {string} from the module named
 * @property {boolean} typeOnly whether nothing of it is left when the program runs
 * @property {number} index where it stands in the text
 */

const STATEMENT = /^[ \t]*(?:import|export)\b(?<clause>[^;'"`=()]*?)\bfrom\s*['"](?<from>[^'"]+)['"]/gm;
const BARE = /^[ \t]*import\s*['"](?<from>[^'"]+)['"]/gm;
const CALL = /\b(?:import|require|import\.meta\.resolve)\(\s*['"](?<from>[^'"]+)['"]/g;

/**
 * What a module imports or re-exports. It reads text, not a syntax tree (TypeScript 7 has no compiler API): the
 * formatter's one way of writing an import is what makes that sound, and the layers' test holds it.
 *
 * @param {string} text
 * @returns {readonly Import[]}
 */
export function importsOf(text) {
  const code = withoutComments(text);
  return [STATEMENT, BARE, CALL].flatMap((pattern) =>
    [...code.matchAll(pattern)].map((match) => ({
      from: match.groups?.['from'] ?? '',
      typeOnly: isTypeOnly(match.groups?.['clause'] ?? ''),
      index: match.index,
    })),
  );
}

/** @param {string} clause what stands between `import` and `from` */
function isTypeOnly(clause) {
  const words = clause.trim();
  if (/^type\b/.test(words)) return true;
  if (!words.startsWith('{')) return false;
  const names = words.slice(1, words.lastIndexOf('}')).split(',');
  return names.filter((name) => name.trim() !== '').every((name) => /^type\s/.test(name.trim()));
}
