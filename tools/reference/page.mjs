import { firstSentence, readDocstring } from './docstring.mjs';

/**
 * @typedef {object} Entry an export with its place in the reference
 * @property {import('./exports-of.mjs').Exported} exported
 * @property {string} subPath as it is imported: `@outreach/domain/schema`
 * @property {string} file of its page, relative to the reference: `schema/values/event-schema.md`
 */

/**
 * @typedef {object} Chapter a heading of the README whose examples are run
 * @property {string} title
 * @property {string} code
 */

/**
 * The page of one export.
 *
 * @param {Entry} entry
 * @param {readonly Entry[]} all every page, to link to
 * @param {readonly Chapter[]} chapters
 * @returns {string} Markdown
 */
export function pageOf(entry, all, chapters) {
  const { exported, subPath } = entry;
  const { text, parameters, returns, throws } = readDocstring(exported.doc ?? '');
  const typeOnly = exported.kind === 'type' ? 'type ' : '';
  const examples = chapters.filter(({ code }) => imports(code, exported.name, subPath));
  const parts = [
    `# ${exported.name}`,
    text,
    fenced(`import ${typeOnly}{ ${exported.name} } from '${subPath}';\n\n${exported.text}`),
    section(
      'Parameters',
      parameters.map(({ name, text: said }) => `- \`${name}\`: ${said}`),
    ),
    section('Returns', [returns]),
    section('Throws', [throws]),
    section(
      'Examples that are run',
      examples.map(({ title }) => `- [${title}](${upFrom(entry.file)}../../README.md#${anchorOf(title)})`),
    ),
    section('Built of', mentions(entry, namedBy(entry, all))),
    section(
      'Used by',
      mentions(
        entry,
        all.filter((other) => namedBy(other, all).includes(entry)),
      ),
    ),
    `Declared in \`src/${exported.module}.ts\`. [All exports](${upFrom(entry.file)}README.md)`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/**
 * One line about an export, linked from a page.
 *
 * @param {string} from the page's file
 * @param {Entry} entry
 */
export function lineAbout(from, { exported, file }) {
  const said = firstSentence(readDocstring(exported.doc ?? '').text);
  return `- [\`${exported.name}\`](${upFrom(from)}${file})${said === '' ? '' : `: ${said}`}`;
}

/**
 * Exports whose names stand in the declaration, of its own sub-path where two have the same name.
 *
 * @param {Entry} entry
 * @param {readonly Entry[]} all
 */
function namedBy({ exported, subPath }, all) {
  const code = exported.text.replace(/\/\*[\s\S]*?\*\/|'[^'\n]*'/g, '').replace(/^\w+ [\w$]+/, '');
  const found = all.filter(
    (other) =>
      other.exported.kind === 'type' && other.exported.name !== exported.name && names(code, other.exported.name),
  );
  return found.filter(
    (other) =>
      other.subPath === subPath ||
      !found.some((same) => same.subPath === subPath && same.exported.name === other.exported.name),
  );
}

/**
 * @param {Entry} entry
 * @param {readonly Entry[]} others
 */
function mentions(entry, others) {
  return others.map((other) => lineAbout(entry.file, other));
}

/**
 * @param {string} title
 * @param {readonly string[]} lines
 */
function section(title, lines) {
  const said = lines.filter((line) => line !== '');
  return said.length === 0 ? '' : `## ${title}\n\n${said.join('\n')}`;
}

/** @param {string} code */
function fenced(code) {
  return `\`\`\`ts\n${code}\n\`\`\``;
}

/**
 * @param {string} code
 * @param {string} name
 */
function names(code, name) {
  return new RegExp(`(?<![\\w$.'])${name.replaceAll('$', '\\$')}(?![\\w$'])`).test(code);
}

/**
 * @param {string} code
 * @param {string} name
 * @param {string} subPath
 */
function imports(code, name, subPath) {
  const clauses = code.matchAll(/^import (?:type )?\{([^}]*)\} from '([^']+)';$/gm);
  return [...clauses].some(([, list = '', from]) => from === subPath && names(list, name));
}

/** @param {string} file */
function upFrom(file) {
  return '../'.repeat(file.split('/').length - 1);
}

/** @param {string} title the heading's, as GitHub makes its anchor */
function anchorOf(title) {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
}
