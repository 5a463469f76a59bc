import { expect, it } from 'vitest';
import { percentile } from './percentile.ts';

it('ninety-nine in a hundred values are not above the 99th percentile', () => {
  const values = Array.from({ length: 200 }, (_, index) => 200 - index);
  expect(percentile(values, 0.99)).toBe(198);
  expect(percentile(values, 0.5)).toBe(100);
  expect(percentile([7], 0.5)).toBe(7);
});

it('nothing has no percentile', () => {
  expect(() => percentile([], 0.5)).toThrow('a percentile of nothing');
});
