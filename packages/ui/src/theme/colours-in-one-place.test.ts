/// <reference types="node" />
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../', import.meta.url);
const named = ['tokens.css', 'mantine/palette.ts', 'mantine/theme.ts'];

test('only the tokens and the palette that is held to them name a colour', () => {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.(css|tsx?)$/.test(file) && !/\.test\./.test(file) && !named.includes(file),
  );
  expect(files.length).toBeGreaterThan(20);
  const guilty = files.filter((file) =>
    /#[\da-f]{3,8}\b(?!['"\w]*\))/i.test(readFileSync(new URL(file, root), 'utf8').replace(/url\([^)]*\)/g, '')),
  );
  expect(guilty).toEqual([]);
});
