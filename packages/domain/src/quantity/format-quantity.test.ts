import { describe, expect, test } from 'vitest';
import { type FormatQuantityOptions, type Formattable, formatQuantity } from './format-quantity.ts';

const atLeast = (lower: number): Formattable => ({ lower, upper: null, mark: 'at-least' });
const atMost = (upper: number): Formattable => ({ lower: null, upper, mark: 'at-most' });
const exact = (value: number): Formattable => ({ lower: value, upper: value, mark: 'exact' });
const about = (value: number): Formattable => ({ lower: value, upper: value, mark: 'about' });
const range = (lower: number, upper: number): Formattable => ({ lower, upper, mark: 'range' });

function text(
  quantity: Formattable,
  style: FormatQuantityOptions['style'],
  language: 'zh' | 'en',
  unit = '',
  short = false,
) {
  return formatQuantity(quantity, { style, language, unit, short }).text;
}

describe('tables', () => {
  test.each([
    [exact(25800), '25,800'],
    [atLeast(25120), '≥25,120'],
    [atMost(4), '≤4'],
    [about(300), '约300'],
    [range(11, 19), '11–19'],
    [exact(0), '0'],
    [exact(87584800.5), '87,584,800.5'],
  ])('%j stands as %s', (quantity, shown) => {
    expect(text(quantity, 'table', 'zh')).toBe(shown);
  });

  test('an about is ≈ in English', () => {
    expect(text(about(1300), 'table', 'en')).toBe('≈1,300');
  });
});

test('no decimal is lost: an upper bound cut short would be false', () => {
  expect(text(atMost(3.129), 'table', 'zh')).toBe('≤3.129');
  expect(text(exact(0.0000001), 'table', 'zh')).toBe('0.0000001');
  expect(text(exact(12345.678), 'sentence', 'zh', '元', true)).toBe('1.2万余元');
  expect(text(exact(1234.5678), 'display', 'en')).toBe('1,234.5678');
});

test('an estimate whose bottom is open is an upper bound', () => {
  expect(text({ lower: null, upper: 300, about: true }, 'table', 'zh')).toBe('≤300');
});

describe('sentences', () => {
  test.each([
    [exact(25800), '人次', '25800人次'],
    [atLeast(25120), '人次', '25120人次以上'],
    [atMost(4), '月', '4个月以内'],
    [about(300), '人', '约300人'],
    [range(11, 19), '个', '11至19个'],
  ])('%j with %s reads %s', (quantity, unit, written) => {
    expect(text(quantity, 'sentence', 'zh', unit)).toBe(written);
  });

  test.each([
    [atLeast(25120), '2.5万余人次'],
    [exact(25999), '2.5万余人次'],
    [exact(20000), '2万人次'],
    [atLeast(20000), '2万余人次'],
    [exact(123456789), '1.2亿余人次'],
    [exact(9999), '9999人次'],
    [atLeast(350), '350余人次'],
  ])('%j may be shortened to %s, and never upwards', (quantity, written) => {
    expect(text(quantity, 'sentence', 'zh', '人次', true)).toBe(written);
  });

  test('an upper bound is never shortened: cut short it would be false', () => {
    expect(text(atMost(25999), 'sentence', 'zh', '份', true)).toBe('25999份以内');
    expect(text(range(20000, 25999), 'sentence', 'zh', '份', true)).toBe('20000至25999份');
  });

  test.each([
    [atLeast(25120), 'at least 25,120 leaflets'],
    [atMost(25120), 'at most 25,120 leaflets'],
    [about(300), 'about 300 leaflets'],
    [range(11, 19), '11 to 19 leaflets'],
  ])('%j reads %s in English', (quantity, written) => {
    expect(text(quantity, 'sentence', 'en', 'leaflets')).toBe(written);
  });
});

describe('displays', () => {
  test.each([
    [exact(25800), '2.5万余', '25,800'],
    [atLeast(25000), '2.5万余', '25,000+'],
    [exact(25000), '2.5万', '25,000'],
    [exact(89000), '8.9万', '89,000'],
    [exact(10000), '1万', '10,000'],
    [exact(9999), '9,999', '9,999'],
    [atLeast(300), '300余', '300+'],
    [exact(100000000), '1亿', '100,000,000'],
    [about(300), '约300', '≈300'],
    [exact(0), '0', '0'],
  ])('%j is %s and %s', (quantity, zh, en) => {
    expect(text(quantity, 'display', 'zh')).toBe(zh);
    expect(text(quantity, 'display', 'en')).toBe(en);
  });

  test('a range shows what is settled with an open end, and says that it is not all', () => {
    const shown = formatQuantity(range(89000, 134000), { style: 'display', language: 'zh' });
    expect(shown.text).toBe('8.9万余');
    expect(shown.complete).toBe(false);
  });
});

describe('words for screen readers', () => {
  test.each([
    [atLeast(25800), '不少于25800人次', 'at least 25,800 attendances'],
    [atMost(4), '不超过4人次', 'at most 4 attendances'],
    [range(11, 19), '11到19人次', '11 to 19 attendances'],
    [about(300), '约300人次', 'about 300 attendances'],
  ])('%j is said as %s and %s', (quantity, zh, en) => {
    expect(text(quantity, 'spoken', 'zh', '人次')).toBe(zh);
    expect(text(quantity, 'spoken', 'en', 'attendances')).toBe(en);
  });
});

test('parts tell digits, magnitude, 余 and unit apart', () => {
  const { parts } = formatQuantity(atLeast(25000), { style: 'display', language: 'zh', unit: '份' });
  expect(parts).toEqual([
    { kind: 'digits', text: '2.5' },
    { kind: 'magnitude', text: '万' },
    { kind: 'more', text: '余' },
    { kind: 'unit', text: '份' },
  ]);
});

test('what is not known has no parts and says why', () => {
  const unknown: Formattable = { lower: null, upper: null, mark: 'unknown', why: 'illegible' };
  expect(formatQuantity(unknown, { style: 'table', language: 'zh' })).toEqual({
    parts: [],
    text: '',
    absent: 'illegible',
    complete: true,
  });
});

test('the bounds of a total need no mark', () => {
  expect(text({ lower: 89000, upper: 134000 }, 'table', 'zh')).toBe('89,000–134,000');
  expect(text({ lower: 25000, upper: null }, 'table', 'zh')).toBe('≥25,000');
  expect(text({ lower: 300, upper: 300, about: true }, 'table', 'zh')).toBe('约300');
});

test('whole numbers near the largest safe one are cut, not rounded', () => {
  expect(text(exact(9_007_198_999_999_999), 'display', 'zh')).toBe('90071989.9亿余');
});
