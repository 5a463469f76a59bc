/**
 * A text with its whole-line comments as blanks of the same length, so that places stay: an example in a docstring
 * is no import, and a sentence about a mistake is not the mistake.
 *
 * @param {string} text
 */
export function withoutComments(text) {
  return text.replace(/^[ \t]*(?:\/\/.*|\/\*[\s\S]*?\*\/)/gm, (comment) => comment.replace(/[^\n]/g, ' '));
}
