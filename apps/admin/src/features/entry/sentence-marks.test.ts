import { builtinCatalogue } from '@outreach/domain';
import { expect, test } from 'vitest';
import { figuresFromText } from './read-sentence.ts';
import { markedSentences } from './sentence-marks.ts';

const rows = figuresFromText('共发放资料13类25000余份，图书2500册', builtinCatalogue, 'zh');

test('the numbers of a sentence are marked where they stand', () => {
  expect(markedSentences(rows)[0]?.pieces).toEqual([
    { text: '共发放资料', row: null },
    { text: '13类', row: 0 },
    { text: '25000余份', row: 1 },
    { text: '，图书', row: null },
    { text: '2500册', row: 2 },
  ]);
});

test('a removed row leaves its words unmarked', () => {
  expect(markedSentences(rows.slice(2))[0]?.pieces).toEqual([
    { text: '共发放资料13类25000余份，图书', row: null },
    { text: '2500册', row: 0 },
  ]);
});

test('a sentence pasted twice is shown once', () => {
  expect(markedSentences([...rows, ...rows])).toHaveLength(1);
});
