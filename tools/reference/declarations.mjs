/**
 * @typedef {object} Declaration a top-level declaration of a `.d.ts` file
 * @property {string} name
 * @property {'function' | 'value' | 'type'} kind
 * @property {string | null} doc its docstring as written, with comment signs
 * @property {string} text the statement, without its docstring, `export` and `declare`
 */

/**
 * @typedef {object} ReExport
 * @property {string} from the module named
 * @property {readonly { readonly name: string, readonly as: string }[] | null} names null where all are meant
 */

const DECLARATION =
  /^(?<exported>export )?(?:declare )?(?:abstract )?(?<word>function|const|let|interface|type|class|enum) (?<name>[\w$]+)/;
const RE_EXPORT = /^export (?:type )?(?:\*|\{(?<names>[^}]*)\}) from '(?<from>[^']+)'/;

/**
 * What a declaration file declares and passes on. It reads the text that the compiler emits (TypeScript 7 has no
 * compiler API), so that strings, comments and brackets are all it has to know.
 *
 * @param {string} text
 * @returns {{ readonly declarations: readonly Declaration[], readonly reExports: readonly ReExport[] }}
 */
export function declarationsIn(text) {
  const declarations = [];
  const reExports = [];
  for (const { doc, code } of statementsOf(text)) {
    const passedOn = RE_EXPORT.exec(code)?.groups;
    if (passedOn !== undefined) {
      reExports.push({ from: passedOn['from'] ?? '', names: namesIn(passedOn['names']) });
      continue;
    }
    const found = DECLARATION.exec(code)?.groups;
    if (found?.['exported'] === undefined) continue;
    declarations.push({
      name: found['name'] ?? '',
      kind: kindOf(found['word'] ?? ''),
      doc,
      text: code.replace(/^export (?:declare )?/, ''),
    });
  }
  return { declarations, reExports };
}

/**
 * @param {string} word
 * @returns {Declaration['kind']}
 */
function kindOf(word) {
  if (word === 'function') return 'function';
  return word === 'interface' || word === 'type' ? 'type' : 'value';
}

/** @param {string | undefined} list what stands between the braces of an export */
function namesIn(list) {
  if (list === undefined) return null;
  return list
    .split(',')
    .map((part) => part.trim().replace(/^type /, ''))
    .filter((part) => part !== '')
    .map((part) => {
      const [name = '', as = name] = part.split(' as ');
      return { name, as };
    });
}

/**
 * The statements of a file in order, each with the docstring right before it.
 *
 * @param {string} text
 * @returns {readonly { readonly doc: string | null, readonly code: string }[]}
 */
function statementsOf(text) {
  const statements = [];
  let [start, depth] = [0, 0];
  /** @type {string | null} */
  let doc = null;
  for (const { token, index } of tokensOf(text)) {
    const begun = text.slice(start, index).trim() !== '';
    if (token.startsWith('/*') || token.startsWith('//')) {
      // Inside a statement a comment belongs to a member, and stays in its text.
      if (begun) continue;
      if (token.startsWith('/**')) doc = token;
      start = index + token.length;
      continue;
    }
    if ('{(['.includes(token)) depth += 1;
    if ('})]'.includes(token)) depth -= 1;
    const end = index + token.length;
    const ends =
      depth === 0 &&
      (token === ';' ||
        (token === '}' && /^\s*(?:export )?(?:declare )?(?:interface|class|enum)\b/.test(text.slice(start, end))));
    if (!ends) continue;
    statements.push({ doc, code: text.slice(start, end).trim() });
    [start, doc] = [end, null];
  }
  return statements;
}

/**
 * Comments, strings, brackets and semicolons, in order; nothing else shapes a statement.
 *
 * @param {string} text
 */
function tokensOf(text) {
  const found = text.matchAll(
    /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|[{}()[\];]/g,
  );
  return [...found].map((match) => ({ token: match[0], index: match.index }));
}
