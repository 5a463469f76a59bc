/**
 * @typedef {object} Docstring a docstring in its parts, as Markdown
 * @property {string} text what it says before its first tag
 * @property {readonly { readonly name: string, readonly text: string }[]} parameters
 * @property {string} returns empty where nothing is said
 * @property {string} throws
 */

/**
 * @param {string} comment with its comment signs
 * @returns {Docstring}
 */
export function readDocstring(comment) {
  const lines = comment
    .replace(/^\/\*\*|\*\/$/g, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trimEnd());
  const [text = '', ...tags] = lines
    .join('\n')
    .trim()
    .split(/^(?=@(?:param|returns|throws)\b)/m);
  /** @param {string} tag */
  const partsOf = (tag) => tags.filter((part) => part.startsWith(tag)).map((part) => joined(part.slice(tag.length)));
  return {
    text: text.trim(),
    parameters: partsOf('@param').map((part) => {
      const [, name = '', rest = ''] = /^([\w$.]+)\s+([\s\S]*)$/.exec(part) ?? [];
      return { name, text: rest };
    }),
    returns: partsOf('@returns').join(' '),
    throws: partsOf('@throws').join(' '),
  };
}

/**
 * The first sentence, for lists.
 *
 * @param {string} text
 */
export function firstSentence(text) {
  const flat = joined(text.split(/\n\s*\n|\n- /)[0] ?? '');
  // What stands in backticks may hold full stops of its own.
  return /^(?:`[^`]*`|[^`])*?[.。](?=\s|$)/.exec(flat)?.[0] ?? flat;
}

/** @param {string} text */
function joined(text) {
  return text.trim().replace(/\s*\n\s*/g, ' ');
}
