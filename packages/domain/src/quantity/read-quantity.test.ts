import { describe, expect, test } from 'vitest';
import { readQuantity } from './read-quantity.ts';

describe('a percentage', () => {
  test.each([
    ['93.3%', 93.3, '%'],
    ['85 %', 85, '%'],
    ['５‰', 5, '‰'],
    [' 0.123456% ', 0.123456, '%'],
    ['123456789%', 123_456_789, '%'],
  ])('%s is a number where rates are wanted', (text, value, unit) => {
    const raw = text.trim();
    const start = text.indexOf(raw);
    expect(readQuantity(text, { rates: true })).toEqual({
      ok: true,
      quantity: { lower: value, upper: value, mark: 'exact', raw },
      unit,
      start,
      end: start + raw.length,
    });
  });

  test.each(['增长93.3%', '93.3%以上', '93.3', '1234567890%', '0.1234567%', '93.3  %', '.5%', '9a3%'])(
    '%s is not one, even then',
    (text) => {
      expect(readQuantity(text, { rates: true })).toEqual(readQuantity(text));
    },
  );

  test('counts nothing where rates are not wanted', () => {
    expect(readQuantity('93.3%')).toMatchObject({ ok: false, code: 'quantity.not-a-count' });
    expect(readQuantity('93.3%', { rates: false })).toMatchObject({ ok: false, code: 'quantity.not-a-count' });
  });
});

describe('units of a ledger', () => {
  test('are read beside the known ones', () => {
    expect(readQuantity('共放映12巡映次', { units: ['巡映次'] })).toMatchObject({
      ok: true,
      unit: '巡映次',
      quantity: { lower: 12 },
    });
    expect(readQuantity('共放映12巡映次')).toMatchObject({ ok: false, code: 'quantity.unknown-unit' });
  });

  test('never change what a known one is', () => {
    expect(readQuantity('2个月半', { units: ['个月'] })).toMatchObject({ ok: true, quantity: { lower: 2.5 } });
  });
});

describe('a blank', () => {
  test.each(['', '  ', '\u3000'])('%j is no answer', (text) => {
    expect(readQuantity(text)).toEqual({
      ok: false,
      code: 'quantity.blank',
      params: { found: '' },
      start: 0,
      end: text.length,
    });
  });
});

test.each([
  ['  约300人  ', '约300人', 2, 7],
  ['　３００人', '３００人', 1, 5],
  ['共约300人次。', '共约300人次。', 1, 7],
])('the phrase of %j is kept as %s', (text, raw, start, end) => {
  const reading = readQuantity(text);
  expect(reading).toMatchObject({ ok: true, start, end, quantity: { raw } });
});

describe('quotation marks', () => {
  test.each([
    ['“300人”', 300],
    ['"300人"', 300],
    ["'300人'", 300],
    ['‘300人’', 300],
    ['「300人」', 300],
    [' “300人” ', 300],
  ])('around the whole phrase %s mean nothing', (text, lower) => {
    expect(readQuantity(text)).toMatchObject({ ok: true, quantity: { lower }, unit: '人' });
  });

  test.each(['“300”和“五百”', '“300”与“500”', '"300" "500"'])('around two numbers stay: %s', (text) => {
    expect(readQuantity(text).ok).toBe(false);
  });

  test('around nothing leave a blank', () => {
    expect(readQuantity('“”')).toMatchObject({ ok: false, code: 'quantity.blank' });
  });

  test.each(['“', '"'])('that are alone hold no number: %s', (text) => {
    expect(readQuantity(text)).toMatchObject({ ok: false, code: 'quantity.none' });
  });
});

describe('a refusal says what was found', () => {
  test('two quantities, each in its words', () => {
    expect(readQuantity('发放 约300份、培训50人次 等')).toEqual({
      ok: false,
      code: 'quantity.several',
      params: { found: '约300份、培训50人次', count: 2, first: '约300份', second: '50人次' },
      start: 3,
      end: 15,
    });
  });

  test('a range turned round, by its ends', () => {
    expect(readQuantity('30-20人')).toMatchObject({
      code: 'quantity.backwards-range',
      params: { found: '30-20', from: '30', to: '20' },
    });
    expect(readQuantity('8-1万')).toEqual({
      ok: false,
      code: 'quantity.ambiguous',
      params: { found: '8-1万' },
      start: 0,
      end: 4,
    });
  });

  test('a word that is no unit', () => {
    expect(readQuantity('来电12396热心市民们都来信')).toMatchObject({
      code: 'quantity.unknown-unit',
      params: { found: '12396热心市民们都', unit: '热心市民们都' },
    });
  });

  test('a number beyond those that are kept, with the limit', () => {
    const tooLarge = { code: 'quantity.too-large', params: { max: Number.MAX_SAFE_INTEGER } };
    expect(readQuantity('9007199254740992份')).toMatchObject(tooLarge);
    expect(readQuantity('5至9007199254740992份')).toMatchObject(tooLarge);
    expect(readQuantity('9007199254740992份以上')).toMatchObject(tooLarge);
    expect(readQuantity('0.1234567890123456亩')).toMatchObject({ code: 'quantity.too-precise', params: { max: 15 } });
  });

  test('a long run of words, cut to forty characters', () => {
    const forty = `5人${'、5人'.repeat(12)}、五`;
    expect(readQuantity(`${forty}人`)).toMatchObject({ params: { found: `${forty}人`.slice(0, 39).concat('…') } });
    const short = `5人${'、5人'.repeat(12)}`;
    expect(readQuantity(short)).toMatchObject({ params: { found: short } });
  });

  test('a unit that the reader does not know, behind a number that it does', () => {
    expect(readQuantity('3小时20窗')).toMatchObject({
      ok: false,
      code: 'quantity.ambiguous',
      params: { found: '3小时20' },
    });
    expect(readQuantity('3小时，编入20窗')).toMatchObject({ ok: true, quantity: { lower: 3 } });
  });
});

describe('of several numbers', () => {
  test.each([
    ['2013 发放资料25000份', 25_000],
    ['发放资料25000份 2013', 25_000],
    ['第三届活动，共300人', 300],
    ['第三届活动 5', 5],
    ['第三届活动，若干人', 3],
  ])('%s says one', (text, lower) => {
    expect(readQuantity(text)).toMatchObject({ ok: true, quantity: { lower } });
  });

  test.each(['25000份 20135', '25000份 201', '20,13 25000份', '若干人、多场'])('%s says more', (text) => {
    expect(readQuantity(text).ok).toBe(false);
  });
});

describe('what is no number', () => {
  test.each([
    ['（无）', 0, 0, 'exact', undefined],
    ['无', 0, 0, 'exact', undefined],
    ['-', null, null, 'unknown', 'not-reported'],
    ['（-）', null, null, 'unknown', 'not-reported'],
    ['/', null, null, 'unknown', 'not-applicable'],
    ['字迹不清', null, null, 'unknown', 'illegible'],
    ['尚未统计', null, null, 'unknown', 'not-reported'],
    ['no data', null, null, 'unknown', 'not-reported'],
  ] as const)('%s is from %s to %s, %s', (text, lower, upper, mark, why) => {
    expect(readQuantity(text)).toEqual({
      ok: true,
      quantity: { lower, upper, mark, raw: text, ...(why === undefined ? {} : { why }) },
      unit: '',
      start: 0,
      end: text.length,
    });
  });

  test.each([`${'-'.repeat(25)}`, '注（无）', '（无）数', '（无'])('%s is words', (text) => {
    expect(readQuantity(text).ok).toBe(false);
  });

  test('twenty-four dashes are still a dash', () => {
    expect(readQuantity('-'.repeat(24))).toMatchObject({ ok: true, quantity: { mark: 'unknown' } });
  });
});
