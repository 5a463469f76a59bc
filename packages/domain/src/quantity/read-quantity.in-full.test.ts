import { describe, expect, test } from 'vitest';
import { notCounts } from './corpus/not-counts.ts';
import { notCountsInLatin } from './corpus/not-counts-in-latin.ts';
import { numeralsInFull } from './corpus/numerals-in-full.ts';
import { numeralsInFullRefused } from './corpus/numerals-in-full-refused.ts';
import { phrasesInFull } from './corpus/phrases-in-full.ts';
import { phrasesInFullRefused } from './corpus/phrases-in-full-refused.ts';
import { wordsInFull } from './corpus/words-in-full.ts';
import { wordsInFullRefused } from './corpus/words-in-full-refused.ts';
import { readQuantity } from './read-quantity.ts';

function inFull(phrase: string) {
  const reading = readQuantity(phrase);
  const words = phrase.slice(reading.start, reading.end);
  if (!reading.ok) return { code: reading.code, words };
  const { lower, upper, mark, why } = reading.quantity;
  return { lower, upper, mark: why === undefined ? mark : `${mark}, ${why}`, unit: reading.unit, words };
}

test.each([...phrasesInFull, ...numeralsInFull, ...wordsInFull])(
  '%s reads from %s to %s, %s',
  (phrase, lower, upper, mark, unit, words) => {
    expect(inFull(phrase)).toEqual({ lower, upper, mark, unit, words });
  },
);

test.each([...phrasesInFullRefused, ...numeralsInFullRefused, ...wordsInFullRefused])(
  '%s is refused as %s',
  (phrase, code, words) => {
    expect(inFull(phrase)).toEqual({ code, words });
  },
);

const leaflets = { lower: 300, upper: 300, mark: 'exact', unit: '份', words: '300份' };

describe('a number that counts nothing takes nothing away from the count beside it', () => {
  test.each([...notCounts, ...notCountsInLatin])('of %s the words %s are a %s', (phrase, words, kind) => {
    const reading = readQuantity(phrase);
    expect(reading).toMatchObject({ ok: false, code: 'quantity.not-a-count', params: { kind } });
    expect(phrase.slice(reading.start, reading.end)).toBe(words);
    expect(inFull(`${phrase}，发放资料300份`)).toEqual(leaflets);
    expect(inFull(`发放资料300份，${phrase}`)).toEqual(leaflets);
  });
});
