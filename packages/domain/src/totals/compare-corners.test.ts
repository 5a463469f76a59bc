import { describe, expect, it } from 'vitest';
import { compareTotals } from './compare-totals.ts';
import type { ContributionState, Total } from './total.ts';

const none: Total = {
  measure: 'patents_filed',
  scope: 'district',
  adds: 'sum',
  lower: 0,
  upper: 0,
  counted: 0,
  undecided: 0,
  unknown: 0,
  about: 0,
  missing: 0,
  undecidedUpper: 0,
  figures: [],
};
const counted = (lower: number, changes: Partial<Total> = {}): Total => ({
  ...none,
  lower,
  upper: lower,
  counted: 1,
  ...changes,
});

function row(through: string | null, state: ContributionState = 'counted') {
  return {
    figure: 'f',
    activity: 'a',
    year: 2013,
    measure: 'patents_filed',
    breakdown: null,
    scope: 'district',
    state,
    reason: 'result' as const,
    because: null,
    lower: 1,
    upper: 1,
    about: false,
    unknown: false,
    through,
    members: [],
  };
}

describe('comparing totals', () => {
  const plain = { total: counted(5), rows: [row(null)] };

  it('takes a year in which everything is undecided as reported', () => {
    const before = { total: { ...none, upper: 8, undecided: 1 }, rows: [row(null, 'undecided')] };
    expect(compareTotals(plain, before)).toEqual({ comparable: true, lower: -3, upper: 5 });
  });

  it('takes a total without a living figure as not reported', () => {
    expect(compareTotals(plain, { total: none, rows: [] })).toEqual({ comparable: false, reason: 'not-reported' });
    expect(compareTotals({ total: null, rows: [] }, plain)).toEqual({ comparable: false, reason: 'not-reported' });
  });

  it('takes a total of something counted and something in question as reported', () => {
    const before = { total: counted(3, { undecided: 1, upper: 5 }), rows: [row(null)] };
    expect(compareTotals(plain, before)).toEqual({ comparable: true, lower: 0, upper: 2 });
  });

  it('takes an unreadable whole with readable parts as a lower bound', () => {
    const before = { total: counted(3, { unknown: 1, upper: null }), rows: [row(null)] };
    expect(compareTotals(plain, before)).toEqual({ comparable: true, lower: null, upper: 2 });
  });

  it('takes an unreadable number beside a readable one as a lower bound', () => {
    const before = { total: counted(3, { counted: 2, unknown: 1, upper: null }), rows: [row(null)] };
    expect(compareTotals(plain, before)).toEqual({ comparable: true, lower: null, upper: 2 });
  });

  it('is refused where the number of this year cannot be read', () => {
    const now = { total: counted(0, { unknown: 1, upper: null }), rows: [row(null)] };
    expect(compareTotals(now, plain)).toEqual({ comparable: false, reason: 'unknown-before' });
  });

  it('takes a snapshot through 31 December as the whole year', () => {
    expect(compareTotals({ total: counted(5), rows: [row('2013-12-31')] }, plain)).toMatchObject({ comparable: true });
  });

  it('looks at the span of what counts, not of what was replaced or lies inside', () => {
    const now = { total: counted(5), rows: [row('2013-09-30', 'replaced'), row('2013-06-30', 'inside'), row(null)] };
    expect(compareTotals(now, plain)).toMatchObject({ comparable: true });
  });

  it('looks at the span of what is undecided as well', () => {
    const now = { total: counted(5, { undecided: 1 }), rows: [row(null), row('2013-09-30', 'undecided')] };
    expect(compareTotals(now, plain)).toMatchObject({ comparable: false, now: '09-30', before: null });
  });

  it('is refused between two definitions of a measure, and not where nobody knows one of them', () => {
    const by = (version?: number) => ({ total: counted(5), rows: [row(null)], ...(version && { version }) });
    expect(compareTotals(by(2), by(1))).toEqual({ comparable: false, reason: 'measure-version', now: 2, before: 1 });
    for (const [now, before] of [
      [by(2), by(2)],
      [by(2), by()],
      [by(), by(1)],
    ] as const) {
      expect(compareTotals(now, before)).toMatchObject({ comparable: true });
    }
  });

  it('names the earliest of several days', () => {
    const now = { total: counted(5), rows: [row('2013-10-31'), row('2013-09-30')] };
    expect(compareTotals(now, plain)).toMatchObject({ comparable: false, now: '09-30' });
  });

  it('is refused where both years only say 目前', () => {
    const open = { total: counted(5), rows: [row('open')] };
    expect(compareTotals(open, open)).toEqual({
      comparable: false,
      reason: 'spans-differ',
      now: 'open',
      before: 'open',
    });
  });
});
