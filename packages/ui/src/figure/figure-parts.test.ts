import { describe, expect, test } from 'vitest';
import { describedTotal, exact, quantityFigure } from '../testing/sample-figures.ts';
import { numberParts, shownUnit } from './figure-parts.ts';
import { lessRoom } from './fitting-figure.tsx';

const written = (...asked: Parameters<typeof numberParts>) =>
  numberParts(...asked)
    .map(({ text }) => text)
    .join('');
const undecided = (upper: number) => describedTotal({ lower: 89_000, upper, undecided: 1 });

describe('a number without room', () => {
  test('first drops its unit, then uses 万, then wraps, and then nothing more', () => {
    expect([lessRoom('full'), lessRoom('no-unit'), lessRoom('short'), lessRoom('wrap')]).toEqual([
      'no-unit',
      'short',
      'wrap',
      'wrap',
    ]);
  });

  test('in 万 it is floored and says that something is left', () => {
    expect(written(exact(25_999), 'zh', 'short')).toBe('2.5万余');
    expect(written(exact(25_999), 'zh', 'no-unit')).toBe('25,999');
  });

  test('an upper bound is shortened only where that stays true', () => {
    expect(written(undecided(134_000), 'zh', 'short')).toBe('8.9万–13.4万');
    expect(written(undecided(134_999), 'zh', 'short')).toBe('8.9万–134,999');
  });

  test('English has no 万 and stands in full', () => {
    expect(written(undecided(134_000), 'en', 'short')).toBe('89,000–134,000');
  });
});

test('a range with an about among its parts says 约', () => {
  expect(written(describedTotal({ lower: 300, upper: 400, undecided: 1, about: 1 }), 'zh', 'full')).toBe('约300–400');
  expect(written(describedTotal({ lower: 300, upper: 400, undecided: 1, about: 1 }), 'en', 'full')).toBe('≈300–400');
});

test('an open question that changes nothing is written as one number', () => {
  expect(written(describedTotal({ lower: 300, upper: 300, undecided: 1 }), 'zh', 'full')).toBe('300');
});

test('months take their 个 back at a head: 4月 would be April', () => {
  const months = { ...quantityFigure({ mark: 'at-most', lower: null, upper: 4 }), unit: { zh: '月', en: 'months' } };
  expect(shownUnit(months, 'zh', 'head')).toBe('个月');
  expect(shownUnit(months, 'en', 'head')).toBe('months');
});
