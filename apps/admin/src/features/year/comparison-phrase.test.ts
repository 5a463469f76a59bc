import { expect, test } from 'vitest';
import { comparisonPhrase } from './comparison-phrase.ts';

const zh = (comparison: Parameters<typeof comparisonPhrase>[2]) => comparisonPhrase('zh', 2025, comparison);

test.each([
  [-6380, -6380, '比上年少 6,380'],
  [62, 70, '比上年多 62 至 70'],
  [-70, -62, '比上年少 62 至 70'],
  [0, 0, '与上年一样'],
  [-5, 8, '少 5 到多 8，还说不准'],
  [3500, null, '至少多 3,500'],
  [null, -20, '至少少 20'],
  [-1, null, '多了还是少了，还说不准'],
])('a difference from %s to %s is said as %s', (lower, upper, expected) => {
  expect(zh({ comparable: true, lower, upper })).toBe(expected);
});

test('what cannot be compared says why', () => {
  expect(zh({ comparable: false, reason: 'not-reported' })).toBe('上年没有上报，不能比');
  expect(zh({ comparable: false, reason: 'zero-before' })).toBe('上年为 0');
  expect(zh({ comparable: false, reason: 'spans-differ', now: null, before: '10-31' })).toBe('上年只到 10月，不能比');
  expect(zh({ comparable: false, reason: 'spans-differ', now: null, before: 'open' })).toBe('上年只到“目前”，时段不齐');
  expect(zh({ comparable: false, reason: 'spans-differ', now: '06-15', before: null })).toBe(
    '今年只到 6月15日，不能比',
  );
});
