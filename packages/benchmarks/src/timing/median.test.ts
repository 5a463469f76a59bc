import { expect, it } from 'vitest';
import { median } from './median.ts';

it('the median is the middle value, or the mean of the middle two', () => {
  expect(median([9, 1, 4])).toBe(4);
  expect(median([9, 1, 4, 6])).toBe(5);
});

it('nothing has no median', () => {
  expect(() => median([])).toThrow('the median of nothing');
});
