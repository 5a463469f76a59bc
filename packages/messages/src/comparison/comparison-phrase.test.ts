import { describe, expect, test } from 'vitest';
import { comparisonPhrase } from './comparison-phrase.ts';
import { notComparable } from './comparison-words.ts';

describe('this year beside the last', () => {
  test.each([
    [-6_380, -6_380, '比上年少 6,380', '6,380 fewer than last year'],
    [62, 70, '比上年多 62 至 70', '62 to 70 more than last year'],
    [-70, -62, '比上年少 62 至 70', '62 to 70 fewer than last year'],
    [3_500, null, '至少多 3,500', 'at least 3,500 more'],
    [null, -3_500, '至少少 3,500', 'at least 3,500 fewer'],
    [0, 0, '与上年一样', 'the same as last year'],
    [0, 23, '与上年一样，或最多多 23', 'the same as last year, or up to 23 more'],
    [-23, 0, '与上年一样，或最多少 23', 'the same as last year, or up to 23 fewer'],
    [-5, 8, '少 5 到多 8，还说不准', 'between 5 fewer and 8 more'],
    [null, 8, '多了还是少了，还说不准', 'more or fewer cannot be told'],
    [null, null, '多了还是少了，还说不准', 'more or fewer cannot be told'],
  ] as const)('%s to %s', (lower, upper, zh, en) => {
    expect(comparisonPhrase('zh', { comparable: true, lower, upper })).toBe(zh);
    expect(comparisonPhrase('en', { comparable: true, lower, upper })).toBe(en);
  });

  test('unequal spans say which year stops short, and where', () => {
    const spans = (now: string | null, before: string | null) =>
      comparisonPhrase('zh', { comparable: false, reason: 'spans-differ', now, before });
    expect(spans(null, '10-31')).toBe('上年只到 10 月，不能比');
    expect(spans('06-06', null)).toBe('今年只到6月6日，不能比');
    expect(spans(null, 'open')).toBe('上年只写到“目前”，时段不齐');
    expect(spans('06-30', '10-31')).toBe('两年的时段不一样，不能比');
  });

  test('no growth is shown from zero, nor from nothing', () => {
    expect(comparisonPhrase('zh', { comparable: false, reason: 'zero-before' })).toBe('上年为 0');
    expect(comparisonPhrase('en', { comparable: false, reason: 'not-reported' })).toBe(
      'Not reported last year; not comparable',
    );
  });

  test('a reason nobody has words for is said honestly, with its code', () => {
    expect(notComparable('zh', 'moon-phase')).toBe('不能比（moon-phase）');
  });
});
