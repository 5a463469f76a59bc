import { describe, expect, it } from 'vitest';
import { estimated, exactValue, mayBeEqual, spokenValue, sumOf, surelyAbove, surelyWithin } from './interval.ts';

const interval = (lower: number | null, upper: number | null) => ({ lower, upper });
const five = interval(5, 5);

describe('what is known of a number', () => {
  it('adds up bound by bound, and one open top opens the sum', () => {
    expect(sumOf([five, interval(2, 3)])).toEqual({ lower: 7, upper: 8 });
    expect(sumOf([interval(2, null), five])).toEqual({ lower: 7, upper: null });
    expect(sumOf([five, interval(2, null)])).toEqual({ lower: 7, upper: null });
    expect(sumOf([interval(null, 3), five])).toEqual({ lower: 5, upper: 8 });
    expect(sumOf([interval(0.1, 0.1), interval(0.2, 0.2)])).toEqual({ lower: 0.3, upper: 0.3 });
    expect(sumOf([])).toEqual({ lower: 0, upper: 0 });
  });

  it('is surely above another only where its least is more than the other’s most', () => {
    expect(surelyAbove(interval(6, null), five)).toBe(true);
    expect(surelyAbove(five, five)).toBe(false);
    expect(surelyAbove(interval(null, 9), five)).toBe(false);
    expect(surelyAbove(interval(9, 9), interval(5, null))).toBe(false);
    expect(surelyAbove(interval(null, null), interval(0, 0))).toBe(false);
  });

  it('is surely within another only where its most is no more than the other’s least', () => {
    expect(surelyWithin(five, interval(5, null))).toBe(true);
    expect(surelyWithin(interval(5, 6), five)).toBe(false);
    expect(surelyWithin(interval(0, null), five)).toBe(false);
    expect(surelyWithin(interval(0, 0), interval(null, 9))).toBe(true);
    expect(surelyWithin(interval(0, 1), interval(null, 9))).toBe(false);
  });

  it('may be equal to another where some number is true of both', () => {
    expect(mayBeEqual(interval(1, 5), interval(5, 9))).toBe(true);
    expect(mayBeEqual(interval(1, 4), interval(5, 9))).toBe(false);
    expect(mayBeEqual(interval(5, 9), interval(1, 4))).toBe(false);
  });

  it('is one number where its bounds meet', () => {
    expect(exactValue(five)).toBe(5);
    expect(exactValue(interval(5, 6))).toBeNull();
    expect(exactValue(interval(null, null))).toBeNull();
    expect(exactValue(interval(5, null))).toBeNull();
  });

  it('is spoken of by its lower bound, else its upper', () => {
    expect([interval(0, 6), interval(null, 6), interval(null, null)].map(spokenValue)).toEqual([0, 6, null]);
  });

  it('that was estimated is a fifth wider either way', () => {
    expect(estimated(interval(500, 500))).toEqual({ lower: 400, upper: 600 });
  });
});
