import { expect, test } from 'vitest';
import { hallAmount } from './hall-amount.ts';

const zh = (value: number, open = false) => {
  const { digits, magnitude, more } = hallAmount('zh', value, open);
  return `${digits}${magnitude}${more}`;
};

test.each([
  [380, '380'],
  [9_999, '9,999'],
  [10_000, '1万'],
  [10_001, '1万余'],
  [25_800, '2.5万余'],
  [25_999, '2.5万余'],
  [89_000, '8.9万'],
  [121_000, '12.1万'],
  [100_000_000, '1亿'],
  [99_999_999, '9999.9万余'],
  [187_584_800, '1.8亿余'],
])('a display floors %i to %s and never rounds up', (value, text) => {
  expect(zh(value)).toBe(text);
});

test('a lower bound says 余 even where nothing is left over', () => {
  expect(zh(20_000, true)).toBe('2万余');
  expect(zh(300, true)).toBe('300余');
});

test('money with cents is floored exactly', () => {
  expect(zh(12_999.99)).toBe('1.2万余');
});

test('English stands in full and says + for a lower bound', () => {
  expect(hallAmount('en', 25_000, true)).toEqual({ digits: '25,000', magnitude: '', more: '+' });
  expect(hallAmount('en', 25_800, false)).toEqual({ digits: '25,800', magnitude: '', more: '' });
});
