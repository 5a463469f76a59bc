import { expect, test } from 'vitest';
import { type FormatQuantityOptions, type Formattable, formatQuantity } from './format-quantity.ts';

/** `hedge:约 digits:300 unit:份`, and whether that is all that is known. */
function written(quantity: Formattable, options: FormatQuantityOptions): readonly [string, boolean] {
  const { parts, text, absent, complete } = formatQuantity(quantity, options);
  expect(absent).toBeNull();
  expect(parts.map((part) => part.text).join('')).toBe(text);
  return [parts.map((part) => `${part.kind}:${part.text}`).join(' '), complete];
}

const atLeast: Formattable = { lower: 25_120, upper: null, mark: 'at-least' };
const atMost: Formattable = { lower: null, upper: 4, mark: 'at-most' };
const exact: Formattable = { lower: 25_800, upper: 25_800, mark: 'exact' };
const about: Formattable = { lower: 300, upper: 300, mark: 'about' };
const range: Formattable = { lower: 11, upper: 19, mark: 'range' };
const small: Formattable = { lower: 350, upper: null, mark: 'at-least' };
const area: Formattable = { lower: 3.25, upper: 3.25, mark: 'exact' };
const cents: Formattable = { lower: 1_000_000.5, upper: 1_000_000.5, mark: 'exact' };

test.each([
  [exact, { style: 'table', language: 'zh' }, 'digits:25,800', true],
  [exact, { style: 'table', language: 'zh', unit: '月' }, 'digits:25,800 unit:月', true],
  [exact, { style: 'sentence', language: 'zh', unit: '月' }, 'digits:25800 unit:个月', true],
  [exact, { style: 'spoken', language: 'zh', unit: '份' }, 'digits:25800 unit:份', true],
  [exact, { style: 'display', language: 'zh' }, 'digits:2.5 magnitude:万 more:余', true],
  [exact, { style: 'display', language: 'en', unit: 'copies' }, 'digits:25,800 separator:  unit:copies', true],
  [atLeast, { style: 'table', language: 'zh' }, 'hedge:≥ digits:25,120', true],
  [atLeast, { style: 'sentence', language: 'zh', unit: '份' }, 'digits:25120 unit:份 hedge:以上', true],
  [
    atLeast,
    { style: 'sentence', language: 'zh', unit: '份', short: true },
    'digits:2.5 magnitude:万 more:余 unit:份',
    true,
  ],
  [atLeast, { style: 'sentence', language: 'en', short: true }, 'hedge:at least  digits:25,120', true],
  [atLeast, { style: 'display', language: 'en' }, 'digits:25,120 more:+', true],
  [atLeast, { style: 'spoken', language: 'zh' }, 'hedge:不少于 digits:25120', true],
  [small, { style: 'display', language: 'zh' }, 'digits:350 more:余', true],
  [small, { style: 'sentence', language: 'zh', short: true }, 'digits:350 more:余', true],
  [atMost, { style: 'table', language: 'en' }, 'hedge:≤ digits:4', true],
  [atMost, { style: 'sentence', language: 'zh', unit: '人' }, 'digits:4 unit:人 hedge:以内', true],
  [atMost, { style: 'display', language: 'zh' }, 'hedge:≤ digits:4', true],
  [about, { style: 'display', language: 'en' }, 'hedge:≈ digits:300', true],
  [
    about,
    { style: 'sentence', language: 'en', unit: 'people' },
    'hedge:about  digits:300 separator:  unit:people',
    true,
  ],
  [range, { style: 'table', language: 'zh' }, 'digits:11 separator:– upper:19', true],
  [range, { style: 'sentence', language: 'zh', unit: '人' }, 'digits:11 separator:至 upper:19 unit:人', true],
  [range, { style: 'display', language: 'zh', unit: '人' }, 'digits:11 more:余 unit:人', false],
  [range, { style: 'display', language: 'en' }, 'digits:11 more:+', false],
  [area, { style: 'table', language: 'zh' }, 'digits:3.25', true],
  [area, { style: 'display', language: 'zh' }, 'digits:3.25', true],
  [area, { style: 'sentence', language: 'zh', short: true }, 'digits:3.25', true],
  [cents, { style: 'display', language: 'zh' }, 'digits:100 magnitude:万 more:余', true],
  [{ lower: 5, upper: 5 }, { style: 'table', language: 'zh' }, 'digits:5', true],
  [{ lower: 5, upper: 5, about: false }, { style: 'table', language: 'zh' }, 'digits:5', true],
  [{ lower: 5, upper: 9, about: true }, { style: 'table', language: 'zh' }, 'hedge:约 digits:5', true],
  [{ lower: null, upper: 9, about: true }, { style: 'table', language: 'zh' }, 'hedge:≤ digits:9', true],
] as const)('%j, written for %j, is %s', (quantity, options, parts, complete) => {
  expect(written(quantity, options)).toEqual([parts, complete]);
});

test.each([
  [{ lower: null, upper: null, mark: 'unknown', why: 'not-applicable' }, 'not-applicable'],
  [{ lower: null, upper: null, mark: 'unknown' }, 'not-reported'],
  [{ lower: null, upper: null }, 'not-reported'],
  [{ lower: null, upper: null, about: true }, 'not-reported'],
] as const)('%j has no number: %s', (quantity, why) => {
  expect(formatQuantity(quantity, { style: 'table', language: 'zh' })).toEqual({
    parts: [],
    text: '',
    absent: why,
    complete: true,
  });
});
