import { describe, expect, test } from 'vitest';
import type { Column } from './columns.ts';
import { rowWith } from './long-rows.testing.ts';
import { quantityOfRow } from './row-quantity.ts';

function read(cells: Partial<Record<Column, string>>) {
  const { quantity, problems, warnings } = quantityOfRow(rowWith(cells));
  return {
    bounds: quantity === null ? null : [quantity.lower, quantity.upper, quantity.mark],
    raw: quantity?.raw,
    codes: [...problems, ...warnings].map(({ code }) => code),
  };
}

describe('what is stated beats the phrase', () => {
  test.each([
    ['exact', { value: '7', lower: '7', upper: '7', qualifier: 'exact', phrase: '为期7天' }, [7, 7, 'exact']],
    [
      'at least',
      { value: '25000', lower: '25000', qualifier: 'at_least', phrase: '25000余份' },
      [25000, null, 'at-least'],
    ],
    ['at most', { value: '4', upper: '4', qualifier: 'at_most', phrase: '近4个月' }, [null, 4, 'at-most']],
    ['range', { lower: '11', upper: '19', qualifier: 'range', phrase: '十几个' }, [11, 19, 'range']],
    ['about', { value: '300', qualifier: 'about', phrase: '约300人' }, [300, 300, 'about']],
    ['unknown', { qualifier: 'unknown', phrase: '1XX份' }, [null, null, 'unknown']],
    [
      'words without a number',
      { value: '3', lower: '3', upper: '3', qualifier: 'exact', phrase: '若干奖项' },
      [3, 3, 'exact'],
    ],
  ])('%s', (_name, cells, bounds) => {
    expect(read(cells)).toEqual({ bounds, raw: cells.phrase, codes: [] });
  });

  test('bounds alone say how well the number is known', () => {
    expect(read({ lower: '20', upper: '30' }).bounds).toEqual([20, 30, 'range']);
    expect(read({ lower: '20' }).bounds).toEqual([20, null, 'at-least']);
    expect(read({ upper: '30' }).bounds).toEqual([null, 30, 'at-most']);
  });

  test('a phrase that reads differently is told of, and what is stated is kept', () => {
    expect(read({ lower: '2500', upper: '2500', qualifier: 'exact', phrase: '25000余份' })).toMatchObject({
      bounds: [2500, 2500, 'exact'],
      codes: ['import.phrase-differs'],
    });
  });

  test.each([
    ['exact with two bounds', { lower: '3', upper: '5', qualifier: 'exact' }],
    ['at least with an upper bound', { lower: '3', upper: '5', qualifier: 'at_least' }],
    ['a range without its end', { lower: '3', qualifier: 'range' }],
    ['a range that goes backwards', { lower: '9', upper: '5', qualifier: 'range' }],
    ['unknown with a bound', { lower: '9', qualifier: 'unknown' }],
  ])('%s contradicts itself', (_name, cells) => {
    expect(read(cells)).toMatchObject({ bounds: null, codes: ['import.bounds-contradict'] });
  });
});

describe('the 万 of a unit belongs to the numbers of its row', () => {
  test.each([
    [{ value: '8758.48', unit: '万元' }, [87584800, 87584800, 'exact'], '元'],
    [{ value: '8758.48', unit: '万元', qualifier: 'exact' }, [87584800, 87584800, 'exact'], '元'],
    [{ lower: '2', upper: '3.5', unit: '万份' }, [20000, 35000, 'range'], '份'],
    [{ value: '3', unit: '亿元', qualifier: 'at_least' }, [300000000, null, 'at-least'], '元'],
    [{ value: '5', unit: '千瓦时' }, [5, 5, 'exact'], '千瓦时'],
  ] as const)('%j', (cells, bounds, unit) => {
    const { quantity, unit: written, warnings } = quantityOfRow(rowWith(cells));
    expect([[quantity?.lower, quantity?.upper, quantity?.mark], written, warnings]).toEqual([bounds, unit, []]);
  });

  test('unless the measure counts in it', () => {
    const { quantity, unit } = quantityOfRow(rowWith({ value: '12', unit: '万元' }), '万元');
    expect([quantity?.lower, unit]).toEqual([12, '万元']);
  });
});

test.each([
  [{ value: '1,20' }, 'quantity.malformed'],
  [{ value: '12.000', unit: '份' }, 'quantity.ambiguous'],
  [{ lower: '1,20' }, 'cell.not-a-number'],
  [{ upper: '1e3' }, 'cell.not-a-number'],
])('%j is no number in a cell either', (cells, code) => {
  expect(read(cells)).toMatchObject({ bounds: null, codes: [code] });
});

describe('without a statement the phrase is read, and without a phrase the value', () => {
  test.each([
    [{ value: '25000', phrase: '25000余份' }, [25000, null, 'at-least']],
    [{ phrase: '十几个' }, [11, 19, 'range']],
    [{ value: '2万多', unit: '份' }, [20000, null, 'at-least']],
    [{ value: '320', unit: '人' }, [320, 320, 'exact']],
    [{ value: '1,200' }, [1200, 1200, 'exact']],
  ])('%j', (cells, bounds) => {
    expect(read(cells)).toMatchObject({ bounds, codes: [] });
  });

  test('a value that the phrase does not hold is told of', () => {
    expect(read({ value: '2500', phrase: '25000余份' })).toMatchObject({
      bounds: [25000, null, 'at-least'],
      codes: ['import.value-differs'],
    });
  });

  test('words that are no number are refused at their cell', () => {
    expect(quantityOfRow(rowWith({ phrase: '很多' })).problems[0]).toMatchObject({ path: 'test.csv:2:phrase' });
    expect(quantityOfRow(rowWith({ lower: 'many' })).problems).toMatchObject([
      { code: 'cell.not-a-number', path: 'test.csv:2:lower' },
    ]);
  });
});
