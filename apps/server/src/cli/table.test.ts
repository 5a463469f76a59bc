import { expect, test } from 'vitest';
import { displayWidth, formatTable } from './table.ts';

test('a Chinese character takes two places, a digit one', () => {
  expect([displayWidth('三下乡'), displayWidth('25,000'), displayWidth('≥4'), displayWidth('（个）')]).toEqual([
    6, 6, 2, 6,
  ]);
});

test('columns stay aligned whatever script their words are in', () => {
  const table = formatTable(
    [
      { heading: '指标', align: 'left' },
      { heading: 'Total', align: 'right' },
    ],
    [
      ['科技资料', '≥25,000'],
      ['Books', '7'],
    ],
  );
  expect(table).toBe('指标        Total\n科技资料  ≥25,000\nBooks           7\n');
});
