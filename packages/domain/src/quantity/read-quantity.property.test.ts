import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryNumeralText, arbitraryPhrase, arbitraryQuantity } from '../testing/quantity-arbitraries.ts';
import { formatQuantity } from './format-quantity.ts';
import { quantityFailureCodes } from './quantity-reading.ts';
import { readQuantity } from './read-quantity.ts';

const runs = { numRuns: 2_000 };

test('a phrase is read as it was meant, however the number is written', () => {
  fc.assert(
    fc.property(arbitraryPhrase, ({ phrase, lower, upper, mark, unit }) => {
      const reading = readQuantity(phrase);
      expect(reading.ok).toBe(true);
      if (!reading.ok) return;
      expect({ ...reading.quantity, unit: reading.unit }).toEqual({ lower, upper, mark, unit, raw: phrase });
    }),
    runs,
  );
}, 60_000);

test('no text makes the reader throw, and every answer is one of the documented ones', () => {
  fc.assert(
    fc.property(arbitraryNumeralText, (text) => {
      const reading = readQuantity(text);
      expect(reading.start).toBeGreaterThanOrEqual(0);
      expect(reading.end).toBeGreaterThanOrEqual(reading.start);
      expect(reading.end).toBeLessThanOrEqual(text.length);
      if (!reading.ok) {
        expect(quantityFailureCodes).toContain(reading.code);
        return;
      }
      const { lower, upper, mark, why } = reading.quantity;
      if (lower !== null) expect(Number.isFinite(lower) && lower >= 0).toBe(true);
      if (lower !== null && upper !== null) expect(lower).toBeLessThanOrEqual(upper);
      expect(why !== undefined).toBe(mark === 'unknown');
    }),
    { numRuns: 6_000 },
  );
}, 60_000);

test('the span that was read gives the same reading again', () => {
  fc.assert(
    fc.property(
      arbitraryPhrase,
      fc.constantFrom('共发放资料', '今年', ''),
      fc.constantFrom('。', '，受到好评', ''),
      ({ phrase }, lead, tail) => {
        const text = `${lead}${phrase}${tail}`;
        const reading = readQuantity(text);
        if (!reading.ok) return;
        const again = readQuantity(text.slice(reading.start, reading.end));
        expect(again.ok && { ...again.quantity, raw: '' }).toEqual({ ...reading.quantity, raw: '' });
      },
    ),
    runs,
  );
}, 60_000);

test('what a sentence says is read back as the same bounds', () => {
  fc.assert(
    fc.property(arbitraryQuantity, fc.constantFrom('份', '人次', '月', '项'), (quantity, unit) => {
      const { text } = formatQuantity(quantity, { style: 'sentence', language: 'zh', unit });
      fc.pre(quantity.mark !== 'unknown');
      const reading = readQuantity(text);
      expect(reading.ok && { ...reading.quantity, raw: quantity.raw }).toEqual(quantity);
    }),
    runs,
  );
}, 60_000);

test('what a display shows was reached: its lower bound is never above the true one', () => {
  fc.assert(
    fc.property(arbitraryQuantity, fc.constantFrom('zh' as const, 'en' as const), (quantity, language) => {
      fc.pre(quantity.lower !== null);
      const { text } = formatQuantity(quantity, { style: 'display', language });
      const reading = readQuantity(text);
      expect(reading.ok).toBe(true);
      if (reading.ok) expect(reading.quantity.lower).toBeLessThanOrEqual(quantity.lower ?? 0);
    }),
    runs,
  );
}, 60_000);

test('a megabyte of digits is refused as too large', () => {
  expect(readQuantity('9'.repeat(1_000_000))).toMatchObject({ ok: false, code: 'quantity.too-large' });
});
