import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';
import { fontSlices } from './font-slices.ts';

const wordsId = 'virtual:fixed-words-font.css';
/** Vite knows a style sheet by the end of its name; the zero byte keeps other plugins away from it. */
const resolvedId = `\0${wordsId}`;

/** Where the words stand that a display shows whatever the ledger holds. */
const sources = [
  '../../../packages/messages/src/kiosk',
  '../../../packages/messages/src/age',
  '../../../packages/messages/src/date',
  '../../../packages/messages/src/figure',
  '../../../packages/messages/src/scope',
  '../../../packages/domain/src/measure',
].map((folder) => fileURLToPath(new URL(folder, import.meta.url)));

/** Han, and the punctuation and full-width forms that stand between. */
const hanLetter = /[\u3001-\u303f\u4e00-\u9fff\uff01-\uff5e]/g;

/**
 * Gives `virtual:fixed-words-font.css`: the face `Fixed Words SC`, Noto Sans SC with only the letters of the display's
 * own words, inside the style sheet. The first picture needs no further file and does not jump; all other letters come
 * from the slices, which are loaded afterwards.
 */
export function fixedWordsFont(): Plugin {
  return {
    name: 'fixed-words-font',
    resolveId: (id) => (id === wordsId ? resolvedId : null),
    async load(id) {
      if (id !== resolvedId) return null;
      return facesOf(await fixedLetters());
    },
  };
}

async function fixedLetters(): Promise<string> {
  const texts = await Promise.all(sources.map(readFolder));
  const letters = [...new Set(texts.join('').match(hanLetter) ?? [])].sort().join('');
  if (letters.length < 100) throw new Error('The words of the display were not found: their folder has moved.');
  return letters;
}

async function readFolder(folder: string): Promise<string> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const texts = await Promise.all(files.map((name) => readFile(path.join(folder, name), 'utf8')));
  return texts.join('');
}

async function facesOf(letters: string): Promise<string> {
  const sheet = createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans-sc/index.css');
  const slices = fontSlices(await readFile(sheet, 'utf8'));
  const faces = await Promise.all(
    slices.map(async (slice) => {
      const held = [...letters].filter((letter) => slice.holds(letter.codePointAt(0) ?? 0));
      if (held.length === 0) return '';
      const whole = await readFile(path.join(path.dirname(sheet), slice.file));
      return faceOf(await subsetFont(whole, held.join(''), subset), held);
    }),
  );
  return faces.join('\n');
}

/** The display sets text in 400, labels in 500, the product's name in 600. */
const weights = { min: 400, max: 600 };
const subset = { targetFormat: 'woff2', variationAxes: { wght: weights } } as const;

function faceOf(font: Buffer, letters: readonly string[]): string {
  const range = letters.map((letter) => `U+${letter.codePointAt(0)?.toString(16)}`).join(',');
  return `@font-face {
  font-family: 'Fixed Words SC';
  font-style: normal;
  font-display: block;
  font-weight: ${weights.min} ${weights.max};
  src: url(data:font/woff2;base64,${font.toString('base64')}) format('woff2');
  unicode-range: ${range};
}`;
}
