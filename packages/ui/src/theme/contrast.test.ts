/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast } from './contrast.ts';
import { tokensOf } from './tokens-of.ts';

const css = readFileSync(new URL('../tokens.css', import.meta.url), 'utf8');

const themes = [
  { name: 'light', selector: ':root' },
  { name: 'dark', selector: '[data-mantine-color-scheme="dark"]' },
  { name: 'kiosk', selector: '.ol-kiosk' },
] as const;

describe.each(themes)('in the $name theme', ({ name, selector }) => {
  const tokens = tokensOf(css, selector);
  const token = (key: string) => tokens.get(`--ol-${key}`) ?? '';
  const grounds = name === 'kiosk' ? ['paper', 'surface', 'raise'] : ['paper', 'surface', 'raise', 'sunk'];
  const least = (key: string, on: readonly string[]) =>
    Math.min(...on.map((ground) => contrast(token(key), token(ground))));

  test.each(['ink', 'ink2', 'ink3', 'pine', 'gold-ink', 'red', 'azure'])('%s can be read on every ground', (key) => {
    expect(least(key, grounds)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['pine2', 'azure2', 'line2'])('%s can be seen as a mark or border', (key) => {
    // The input border of a display is only ever drawn on its paper.
    expect(least(key, key === 'line2' ? ['paper'] : grounds)).toBeGreaterThanOrEqual(3);
  });

  test('a button can be read', () => {
    expect(contrast(token('on-pine'), token('pine'))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['gold', 'red'])('ink and the second ink can be read on soft %s', (key) => {
    expect(least('ink', [`${key}-soft`])).toBeGreaterThanOrEqual(4.5);
    expect(least('ink2', [`${key}-soft`])).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['pine', 'azure'])('hints can be read on soft %s', (key) => {
    expect(least('ink3', [`${key}-soft`])).toBeGreaterThanOrEqual(4.5);
  });

  test('the past and the red pen can be read on their own soft grounds', () => {
    expect(contrast(token('azure'), token('azure-soft'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(token('red'), token('red-soft'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(token('gold-ink'), token('gold-soft'))).toBeGreaterThanOrEqual(4.5);
  });
});

test('every theme names the same colours', () => {
  const colours = (selector: string) =>
    [...tokensOf(css, selector)]
      .filter(([, value]) => value.startsWith('#'))
      .map(([name]) => name)
      .sort();
  const [light, dark, kiosk] = themes.map(({ selector }) => colours(selector));
  expect(dark).toEqual(light);
  expect(kiosk).toEqual(light);
});
