import fc from 'fast-check';
import { expect, test } from 'vitest';
import { builtinCatalogue } from '../../measure/builtin-catalogue.ts';
import { arbitraryNumeralText, arbitraryPhrase } from '../../testing/quantity-arbitraries.ts';
import { readFigures } from './read-figures.ts';

const options = { catalogue: builtinCatalogue };

test('no text makes the reader throw; spans are in order, apart, and quote the text', () => {
  fc.assert(
    fc.property(fc.array(arbitraryNumeralText, { maxLength: 4 }), (texts) => {
      const text = texts.join('。');
      let before = { start: -1, end: 0 };
      readFigures(text, options).forEach(({ start, end, raw, within, candidates }, index) => {
        expect(raw).toBe(text.slice(start, end));
        expect(end).toBeGreaterThan(start);
        // A list that 各 multiplies gives one span to several nouns.
        expect(start >= before.end || start === before.start).toBe(true);
        if (within !== null) expect(within).toBeLessThan(index);
        for (const { score } of candidates) expect(score > 0 && score <= 1).toBe(true);
        before = { start, end };
      });
    }),
    { numRuns: 3_000 },
  );
}, 60_000);

test('a phrase in a sentence is found with the bounds it was written with', () => {
  fc.assert(
    fc.property(
      arbitraryPhrase,
      fc.constantFrom('发放资料', '共收到', '其中'),
      ({ phrase, lower, upper, mark, unit }, lead) => {
        const read = readFigures(`${lead}${phrase}，得到好评。`, options);
        expect(read).toHaveLength(1);
        expect(read[0]?.quantity).toMatchObject({ lower, upper, mark });
        expect(read[0]?.unit).toBe(unit);
      },
    ),
    { numRuns: 1_000 },
  );
}, 60_000);
