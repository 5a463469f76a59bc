const HEAP = /(?:^|\/)(?:utils?|helpers?|common|misc|shared|lib)(?:\/|\.[a-z]+$)|\/(?:types|constants)\.ts$/;

/**
 * A folder tells what the program does before a file is opened; a heap tells nothing.
 *
 * @type {import('./source-file.mjs').SourceRule}
 */
export const names = {
  name: 'names',
  complaints(files) {
    return files
      .filter((file) => HEAP.test(file.path))
      .map((file) => `${file.path} lies in a heap: name the file or folder after what it does`);
  },
};
