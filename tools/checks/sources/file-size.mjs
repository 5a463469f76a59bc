/** A file that fits in a head; most are half of this. */
const MOST_LINES = 400;

/** @type {import('./source-file.mjs').SourceRule} */
export const fileSize = {
  name: 'file-size',
  complaints(files) {
    return files
      .map((file) => ({ path: file.path, lines: file.text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > MOST_LINES)
      .map(({ path, lines }) => `${path} has ${lines} lines; ${MOST_LINES} are the most that fit in a head`);
  },
};
