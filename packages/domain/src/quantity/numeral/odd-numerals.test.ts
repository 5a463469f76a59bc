import { describe, expect, test } from 'vitest';
import { readQuantity } from '../read-quantity.ts';
import { add, compare, decimalOf, shift, toExactNumber, wholeDecimal } from './decimal.ts';

/** Lower and upper bound, or the code of the refusal. */
function bounds(phrase: string): string {
  const reading = readQuantity(phrase);
  return reading.ok ? `${reading.quantity.lower} ${reading.quantity.upper}` : reading.code;
}

const malformed = 'quantity.malformed';
/** A numeral that is none, without a unit: it counts nothing. */
const none = 'quantity.not-a-count';

describe('numerals with a vague digit behind a known place', () => {
  test.each([
    ['三万几千人', '31000 39999'],
    ['三万数千', '31000 39999'],
    ['3万几千人', '31000 39999'],
    ['十万数千', '101000 109999'],
    ['三万零几百', '30100 30999'],
    ['三万五千几百人', '35100 35999'],
    ['三百数十人', '310 399'],
    ['三百几十人', '310 399'],
    ['两千几百', '2100 2999'],
    ['三百几十万', '3100000 3999999'],
    ['三亿几千万元', '320000000 399999999'],
    ['十数人', '11 19'],
    ['三十数名', '31 39'],
    ['一百零几人', '101 109'],
    ['20几', '21 29'],
    ['20几万', '210000 299999'],
    ['二十几万', '210000 299999'],
    ['十几万', '110000 199999'],
    ['数千万', '20000000 99999999'],
  ])('%s is between %s', (phrase, expected) => {
    expect(bounds(phrase)).toBe(expected);
  });

  test.each([
    ['三万几人', malformed],
    ['3万几人', malformed],
    ['25几万', malformed],
    ['1,250几万', malformed],
    ['三几万', none],
    ['2.5万几千', malformed],
    ['几万几千人', malformed],
    ['数万数千', none],
    ['数百数十', none],
    ['三数十', none],
    ['几十几', none],
    ['十几几', none],
    ['一百几', none],
    ['三万几', none],
  ])('%s is no number, and no part of it is read alone', (phrase, code) => {
    expect(bounds(phrase)).toBe(code);
  });
});

describe('what stands behind 万 and 亿', () => {
  test.each([
    ['三万五', '35000 35000'],
    ['三万5', '35000 35000'],
    ['3万5', '35000 35000'],
    ['3万25', '30025 30025'],
    ['三万9999', '39999 39999'],
    ['三万零五', '30005 30005'],
    ['三万五千', '35000 35000'],
    ['三万一十五', '30015 30015'],
    ['三万五十', '30050 30050'],
    ['两万五千三', '25300 25300'],
    ['三万五六', '35000 36000'],
    ['三万五六千', '35000 36000'],
    ['三万零五六人', '30005 30006'],
    ['三万十五六人', '30015 30016'],
    ['三万二三百人', '30200 30300'],
    ['三万五六十人', '30050 30060'],
    ['1亿2000', '100002000 100002000'],
    ['1亿2000万', '120000000 120000000'],
    ['一亿二千万零三', '120000003 120000003'],
    ['9万9千9百9十9', '99999 99999'],
    ['三万五农户', '35000 35000'],
    ['三点五万', '35000 35000'],
    ['十点五万', '105000 105000'],
    ['百十万', '1000000 1000000'],
    ['126   万元', '1260000 1260000'],
    ['126（万元）', '1260000 1260000'],
    ['3场万人大会', '3 3'],
  ])('%s is %s', (phrase, expected) => {
    expect(bounds(phrase)).toBe(expected);
  });

  test.each([
    ['三万五亿', none],
    ['三万十万', none],
    ['三万五万', none],
    ['3万3万', malformed],
    ['1亿2亿', malformed],
    ['1亿20000万', malformed],
    ['一亿亿元', malformed],
    ['万万人', malformed],
    ['三万12345', none],
    ['三万10000', none],
    ['3万1,000元', malformed],
    ['3万05', malformed],
    ['三万百人', malformed],
    ['二三万五千', none],
    ['20几万五千', malformed],
    ['数万五千', none],
    ['2.5万5000', malformed],
    ['1.5亿5', malformed],
    ['三点五万五千', none],
    ['2.5万三农读本', none],
    ['三万二十百', none],
  ])('%s is no number: %s', (phrase, code) => {
    expect(bounds(phrase)).toBe(code);
  });
});

describe('a section of up to four places', () => {
  test.each([
    ['三百15', '315 315'],
    ['二百12', '212 212'],
    ['三百5', '350 350'],
    ['3百50', '350 350'],
    ['3千5', '3500 3500'],
    ['3千500', '3500 3500'],
    ['一百二三', '120 130'],
    ['一百二三十', '120 130'],
    ['二十有三', '23 23'],
    ['三点零五', '3.05 3.05'],
    ['二点二五', '2.25 2.25'],
    ['三二〇', '320 320'],
    ['二〇一三', '2013 2013'],
    ['一九九八', '1998 1998'],
    ['二三', '2 3'],
    ['百十人', '100 100'],
    ['十分钟', '10 10'],
    ['20千克', '20 20'],
    ['卌五', '45 45'],
    ['参拾', '30 30'],
  ])('%s is %s', (phrase, expected) => {
    expect(bounds(phrase)).toBe(expected);
  });

  test.each([
    '三百十百',
    '一百二十百',
    '一百3百',
    '百五',
    '一百120',
    '一百25.5',
    '三百零',
    '零零五',
    '〇一五',
    '一二三',
    '三二',
    '两两',
    '十五百',
    '五十廿',
    '廿廿',
    '三百有五',
    '五点一刻',
    '三点两',
    '二〇一三〇五〇七八九一二三四五六七',
  ])('%s is no number', (phrase) => {
    expect(bounds(phrase)).toBe(none);
  });

  test.each(['百八十', '千八百', '千百', '百百'])('%s says many, and how many is unknown', (phrase) => {
    expect(bounds(phrase)).toBe('null null');
  });
});

describe('Arabic digits', () => {
  test.each([
    ['1,234.50', '1234.5 1234.5'],
    ['1234.567', '1234.567 1234.567'],
    ['0.125', '0.125 0.125'],
    ['0.5万', '5000 5000'],
    ['12.000万', '120000 120000'],
    ['____', 'null null'],
    ['1_2份', 'null null'],
    ['1X×5', 'null null'],
    ['12,345,6', malformed],
    ['12 345 6', malformed],
    ['1,2345,67', malformed],
    ['0,123', malformed],
    ['01,234', malformed],
    ['00.5', malformed],
    ['.5万', malformed],
    ['12.000', 'quantity.ambiguous'],
    ['25.5.6', none],
    ['box5', none],
    ['5xl', none],
    ['3×5', none],
    [`${'1'.repeat(31)}份`, 'quantity.too-large'],
    [`123${',456'.repeat(10)}份`, 'quantity.too-large'],
    [`1${',234'.repeat(9)}.123456份`, malformed],
    [`0.${'1'.repeat(30)}份`, malformed],
  ])('%s is %s', (phrase, expected) => {
    expect(bounds(phrase)).toBe(expected);
  });
});

describe('exact decimals', () => {
  test('are what a number is written as, with an exponent too', () => {
    expect(decimalOf(0.1)).toEqual({ coefficient: 1n, scale: 1 });
    expect(decimalOf(1.5e21)).toEqual({ coefficient: 1_500_000_000_000_000_000_000n, scale: 0 });
    expect(decimalOf(1e-7)).toEqual({ coefficient: 1n, scale: 7 });
  });

  test('shift, add and compare without rounding', () => {
    const tenth = decimalOf(0.1);
    expect(add(tenth, decimalOf(0.25))).toEqual({ coefficient: 35n, scale: 2 });
    expect([shift(tenth, 1), shift(tenth, 3)]).toEqual([wholeDecimal(1), wholeDecimal(100)]);
    expect([compare(tenth, decimalOf(0.25)), compare(decimalOf(0.25), tenth), compare(tenth, tenth)]).toEqual([
      -1, 1, 0,
    ]);
  });

  test('become numbers only where these carry them exactly', () => {
    expect(toExactNumber({ coefficient: BigInt(Number.MAX_SAFE_INTEGER), scale: 0 })).toEqual({
      ok: true,
      value: Number.MAX_SAFE_INTEGER,
    });
    expect(toExactNumber({ coefficient: BigInt(Number.MAX_SAFE_INTEGER) + 1n, scale: 0 })).toEqual({
      ok: false,
      why: 'too-large',
    });
    expect(toExactNumber({ coefficient: 250n, scale: 2 })).toEqual({ ok: true, value: 2.5 });
    expect(toExactNumber({ coefficient: 123_456_789_012_345n, scale: 3 })).toMatchObject({ ok: true });
    expect(toExactNumber({ coefficient: 1_234_567_890_123_456n, scale: 3 })).toEqual({ ok: false, why: 'too-precise' });
  });
});
