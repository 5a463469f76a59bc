import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readQuantity } from './read-quantity.ts';

/** Rows of a CSV file whose cells may be quoted. */
function rowsOf(file: string): readonly (readonly string[])[] {
  const text = readFileSync(new URL(`../../seed/${file}`, import.meta.url), 'utf8');
  return text
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) =>
      [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) =>
        cell.replace(/^"(.*)"$/s, '$1').replaceAll('""', '"'),
      ),
    );
}

const [header = [], ...rows] = rowsOf('figures.csv');
const cell = (row: readonly string[], name: string) => row[header.indexOf(name)] ?? '';
const bound = (written: string) => (written === '' ? null : Number(written));

/** F062 names three award grades, and no number of anything. */
const figures = rows.filter((row) => cell(row, 'id') !== 'F062');

test.each(figures.map((row) => [cell(row, 'id'), cell(row, 'phrase'), row] as const))(
  '%s: %s reads as the bureau meant it',
  (_, phrase, row) => {
    const reading = readQuantity(phrase);
    expect(reading).toMatchObject({
      ok: true,
      unit: cell(row, 'unit'),
      quantity: {
        lower: bound(cell(row, 'lower')),
        upper: bound(cell(row, 'upper')),
        mark: cell(row, 'qualifier').replace('_', '-'),
      },
    });
  },
);

test('ninety-nine phrases were read', () => {
  expect(figures).toHaveLength(99);
});

test.each(['一、二、三等奖', '二、三等奖', '一、二等功'])('%s names grades and counts nothing', (phrase) => {
  expect(readQuantity(phrase).ok).toBe(false);
});
