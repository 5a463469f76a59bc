import { describe, expect, it } from 'vitest';
import { freshnessAt } from './freshness.ts';

const minute = 60_000;

describe('the age of the numbers', () => {
  it('is not mentioned within the first minute', () => {
    expect(freshnessAt(0, 59_999)).toEqual({ kind: 'fresh' });
  });

  it('is a quiet line after a minute, in whole minutes that have passed', () => {
    expect(freshnessAt(0, minute)).toEqual({ kind: 'quiet', age_ms: minute });
    expect(freshnessAt(-minute, 11.9 * minute)).toEqual({ kind: 'quiet', age_ms: 12.9 * minute });
  });

  it('stands at label size after a day', () => {
    expect(freshnessAt(0, 24 * 60 * minute)).toEqual({ kind: 'old' });
  });

  it('counts as old where nobody can tell how old it is', () => {
    expect(freshnessAt(Number.NEGATIVE_INFINITY, 0)).toEqual({ kind: 'old' });
  });

  it('has no age before the first contact', () => {
    expect(freshnessAt(null, 10 * minute)).toEqual({ kind: 'fresh' });
  });
});
