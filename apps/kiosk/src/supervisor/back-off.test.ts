import { describe, expect, it } from 'vitest';
import { backOff_ms, backOffLimits } from './back-off.ts';

describe('waiting before the feed is asked for again', () => {
  it('doubles with each failure', () => {
    expect([0, 1, 2, 3].map((attempt) => backOff_ms(attempt, 0))).toEqual([500, 1000, 2000, 4000]);
  });

  it('never waits longer than the cap, however long the server is away', () => {
    expect(backOff_ms(5, 0)).toBe(backOffLimits.longest_ms);
    expect(backOff_ms(1_000_000, 0)).toBe(backOffLimits.longest_ms);
  });

  it('spreads displays over the second half of the wait', () => {
    expect(backOff_ms(3, 0.5)).toBe(3000);
    expect(backOff_ms(3, 0.999)).toBeGreaterThanOrEqual(2000);
  });
});
