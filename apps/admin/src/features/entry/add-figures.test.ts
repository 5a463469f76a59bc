import { builtinCatalogue } from '@outreach/domain';
import { expect, test } from 'vitest';
import { figuresFromText } from './add-figures.ts';

const measures = [...builtinCatalogue.measures.values()];
const rows = (text: string) => figuresFromText(text, measures).map(({ measure, text: written }) => [measure, written]);

test('a number with its noun becomes a row of its measure', () => {
  expect(rows('展板30余块')).toEqual([['display_boards', '30余块']]);
});

test('a list becomes a row for each number', () => {
  expect(rows('发放资料25000余份，图书2500册、挂图3000幅')).toEqual([
    ['material_copies', '25000余份'],
    ['book_copies', '2500册'],
    ['chart_copies', '3000幅'],
  ]);
});

test('a thousands comma divides nothing', () => {
  expect(rows('资料25,000余份')).toEqual([['material_copies', '25,000余份']]);
});

test('what cannot be placed is kept whole for the person to place', () => {
  expect(rows('来了300人')).toEqual([['', '来了300人']]);
  expect(rows('很多份')).toHaveLength(1);
});
