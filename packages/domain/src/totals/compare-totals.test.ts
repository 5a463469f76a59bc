import { describe, expect, it } from 'vitest';
import type { Figure } from '../activity/activity.ts';
import type { LedgerState } from '../state/ledger-state.ts';
import { atLeast, factsOf, figureOf, illegible, tell } from '../testing/index.ts';
import { compareTotals } from './compare-totals.ts';
import { contributions, totals } from './totals.ts';

function compared(now: Figure | null, before: Figure | null) {
  const { state } = tell([
    ...(now === null
      ? []
      : [{ kind: 'record-activity' as const, activityId: 'now', facts: factsOf('今年', 2013, [now]) }]),
    ...(before === null
      ? []
      : [{ kind: 'record-activity' as const, activityId: 'before', facts: factsOf('上年', 2012, [before]) }]),
  ]);
  return compareTotals(yearOf(state, 2013), yearOf(state, 2012));
}

function yearOf(state: LedgerState, year: number) {
  return { total: totals(state, { year })[0] ?? null, rows: contributions(state, { year }) };
}

const copies = (id: string, value: Parameters<typeof figureOf>[2]) => figureOf(id, 'material_copies', value);
const through = (id: string, value: number, day: string | null) =>
  figureOf(id, 'patents_filed', value, {
    basis: { kind: 'cumulative', from: `${day?.slice(0, 4) ?? '2012'}-01-01`, through: day },
  });

describe('comparing a year with the one before', () => {
  it('gives the difference of exact totals', () => {
    expect(compared(copies('a', 25800), copies('b', 32180))).toEqual({ comparable: true, lower: -6380, upper: -6380 });
  });

  it('keeps open what is open', () => {
    expect(compared(copies('a', atLeast(5300)), copies('b', 1800))).toEqual({
      comparable: true,
      lower: 3500,
      upper: null,
    });
  });

  it('is refused where nothing was reported before', () => {
    expect(compared(copies('a', 5), null)).toEqual({ comparable: false, reason: 'not-reported' });
  });

  it('is refused where the number before cannot be read', () => {
    expect(compared(copies('a', 5), copies('b', illegible))).toEqual({ comparable: false, reason: 'unknown-before' });
  });

  it('is refused from zero', () => {
    expect(compared(copies('a', 5), copies('b', 0))).toEqual({ comparable: false, reason: 'zero-before' });
  });

  it('is refused over unequal spans: ten months against nine', () => {
    expect(compared(through('a', 81, '2013-10-31'), through('b', 50, '2012-09-30'))).toEqual({
      comparable: false,
      reason: 'spans-differ',
      now: '10-31',
      before: '09-30',
    });
  });

  it('is made over equal spans', () => {
    expect(compared(through('a', 81, '2013-09-30'), through('b', 50, '2012-09-30'))).toEqual({
      comparable: true,
      lower: 31,
      upper: 31,
    });
  });

  it('is refused where 目前 does not say through which day', () => {
    expect(compared(figureOf('a', 'patents_filed', 65), through('b', 23, null))).toMatchObject({
      comparable: false,
      reason: 'spans-differ',
      before: 'open',
    });
  });
});
