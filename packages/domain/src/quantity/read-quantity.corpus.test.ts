import { describe, expect, test } from 'vitest';
import { arabicNumeralCases } from './corpus/arabic-numerals.ts';
import { chineseNumeralCases } from './corpus/chinese-numerals.ts';
import { englishCases } from './corpus/english.ts';
import { hedgeCases } from './corpus/hedges.ts';
import { rangeCases } from './corpus/ranges.ts';
import { refusedCases } from './corpus/refused.ts';
import { unknownCases } from './corpus/unknown.ts';
import { readQuantity } from './read-quantity.ts';

function outcome(phrase: string) {
  const reading = readQuantity(phrase);
  if (!reading.ok) return { refused: reading.code };
  const { lower, upper, mark } = reading.quantity;
  return { lower, upper, mark, unit: reading.unit };
}

describe.each([
  ['Chinese numerals', chineseNumeralCases],
  ['Arabic numerals', arabicNumeralCases],
  ['hedges', hedgeCases],
  ['ranges', rangeCases],
  ['English', englishCases],
] as const)('%s', (_, cases) => {
  test.each(cases)('%s reads from %s to %s, %s', (phrase, lower, upper, mark, unit) => {
    expect(outcome(phrase)).toEqual({ lower, upper, mark, unit });
  });
});

describe('numbers that cannot be known', () => {
  test.each(unknownCases)('%s is unknown: %s', (phrase, why, unit) => {
    expect(outcome(phrase)).toEqual({ lower: null, upper: null, mark: 'unknown', unit });
    const reading = readQuantity(phrase);
    expect(reading.ok && reading.quantity.why).toBe(why);
  });
});

describe('phrases without a quantity', () => {
  test.each(refusedCases)('%s is refused as %s', (phrase, code) => {
    expect(outcome(phrase)).toEqual({ refused: code });
  });
});

test('the corpus holds at least four hundred different phrases', () => {
  const phrases = [
    chineseNumeralCases,
    arabicNumeralCases,
    hedgeCases,
    rangeCases,
    englishCases,
    unknownCases,
    refusedCases,
  ].flatMap((cases) => cases.map(([phrase]) => phrase));
  expect(new Set(phrases).size).toBeGreaterThanOrEqual(400);
});
