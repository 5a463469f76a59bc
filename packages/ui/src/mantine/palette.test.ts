/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tokensOf } from '../theme/tokens-of.ts';
import { azure, dark, gold, gray, pine, red } from './palette.ts';
import { outreachTheme } from './theme.ts';

const css = readFileSync(new URL('../tokens.css', import.meta.url), 'utf8');
const light = tokensOf(css, ':root');
const night = tokensOf(css, '[data-mantine-color-scheme="dark"]');

test.each([
  ['pine', pine, '--ol-pine'],
  ['gold', gold, '--ol-gold-ink'],
  ['red', red, '--ol-red'],
  ['azure', azure, '--ol-azure'],
] as const)('Mantine paints %s in the colours of the tokens', (_name, steps, token) => {
  expect(steps[6]).toBe(light.get(token));
  expect(steps[3]).toBe(night.get(token));
});

test('the soft grounds are the second step by day and the last by night', () => {
  for (const [steps, token] of [
    [pine, 'pine'],
    [gold, 'gold'],
    [red, 'red'],
    [azure, 'azure'],
  ] as const) {
    expect(steps[1]).toBe(light.get(`--ol-${token}-soft`));
    expect(steps[9]).toBe(night.get(`--ol-${token}-soft`));
  }
});

test('grays run from surface to ink by day and from ink to sunk by night', () => {
  expect([gray[0], gray[1], gray[2], gray[3], gray[6], gray[9]]).toEqual(
    ['surface', 'paper', 'sunk', 'line', 'line2', 'ink'].map((token) => light.get(`--ol-${token}`)),
  );
  expect([dark[0], dark[3], dark[4], dark[6], dark[7], dark[8]]).toEqual(
    ['ink', 'line2', 'line', 'surface', 'paper', 'sunk'].map((token) => night.get(`--ol-${token}`)),
  );
  expect([outreachTheme.white, outreachTheme.black]).toEqual([light.get('--ol-raise'), light.get('--ol-ink')]);
});
