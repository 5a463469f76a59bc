import type { DisplayCounter } from '@outreach/api';
import type { Total } from '@outreach/domain';
import { describe, expect, it } from 'vitest';
import { sampleMeasure, sampleTotal } from '../testing/sample-frame.ts';
import { counterViews, heldView } from './counter-view.ts';
import { lineupOf } from './lineup.ts';

function counter(id: string, lower: number, changes: Partial<Total> = {}): DisplayCounter {
  return {
    measure: sampleMeasure(id),
    total: sampleTotal(id, lower, changes),
    lastYear: null,
    notComparable: null,
    phrase: null,
  };
}

const five = counterViews([counter('a', 5), counter('b', 4), counter('c', 3), counter('d', 2), counter('e', 1)]);
const shown = (round: number) => {
  const lineup = lineupOf(five, null, round, 3);
  return lineup === null ? null : [lineup.lead, ...lineup.others].map((view) => view.figure.lower);
};

describe('the counters of a round', () => {
  it('are one lead and the three that follow', () => {
    expect(shown(0)).toEqual([5, 4, 3, 2]);
  });

  it('have another lead each round, until each has had its turn', () => {
    expect([0, 1, 2, 3, 4, 5].map((round) => shown(round)?.[0])).toEqual([5, 4, 3, 2, 1, 5]);
    expect(shown(3)).toEqual([2, 1, 5, 4]);
  });

  it('are of one scope as long as it has enough of them', () => {
    const rich = [...five, ...counterViews([counter('f', 900, { scope: 'joint' })])];
    expect(lineupOf(rich, null, 0, 3)).toMatchObject({ scopes: ['own'] });
    expect(lineupOf(rich, null, 4, 3)?.others.map((view) => view.scope)).toEqual(['own', 'own', 'own']);
  });

  it('are filled up from other scopes where the bureau has few, and never with the same measure twice', () => {
    const few = counterViews([
      counter('a', 5),
      counter('a', 900, { scope: 'joint' }),
      counter('b', 20_000, { scope: 'joint' }),
      counter('c', 43, { scope: 'district' }),
    ]);
    const first = lineupOf(few, null, 0, 3);
    expect(first?.others.map((view) => view.key)).toEqual(['b joint', 'c district']);
    expect(first?.scopes).toEqual(['own', 'joint', 'district']);
    expect(lineupOf(few, null, 1, 3)?.others.map((view) => view.key)).toEqual(['b joint', 'c district']);
    const held = heldView(4, { zh: '举办活动', en: 'Activities held' }, { zh: '场', en: '' });
    expect(lineupOf(few, held, 0, 2)?.others.map((view) => view.key)).toEqual(['b joint', 'held']);
  });

  it('are none in an empty year', () => {
    expect(lineupOf([], null, 7, 3)).toBe(null);
  });
});

describe('a counter that may stand on a wall', () => {
  const standing = (lower: number, changes: Partial<Total>) => counterViews([counter('a', lower, changes)]).length;

  it('is exact, at least, about, zero, or partly undecided', () => {
    expect(standing(5, {})).toBe(1);
    expect(standing(5, { upper: null })).toBe(1);
    expect(standing(300, { about: 1 })).toBe(1);
    expect(standing(0, {})).toBe(1);
    expect(standing(89_000, { upper: 134_000, undecided: 1, undecidedUpper: 45_000 })).toBe(1);
  });

  it('says more than its digits where its settled part is open itself', () => {
    const open = { upper: null, undecided: 1, undecidedUpper: null };
    expect(counterViews([{ ...counter('a', 35_000, open), settledOpen: true }])[0]?.figure.settledOpen).toBe(true);
    expect(counterViews([counter('a', 35_000, open)])[0]?.figure.settledOpen).toBeUndefined();
  });

  it('is not an upper bound, a range, or a total of which nothing is settled', () => {
    expect(standing(0, { upper: 4 })).toBe(0);
    expect(standing(11, { upper: 19 })).toBe(0);
    expect(standing(0, { upper: 45_000, counted: 0, undecided: 1, undecidedUpper: 45_000 })).toBe(0);
    expect(standing(0, { upper: null, counted: 1, unknown: 1 })).toBe(0);
  });
});

describe('how many activities were held', () => {
  const held = heldView(12, { zh: '举办活动', en: 'Activities held' }, { zh: '场', en: '' });

  it('leads in a year without figures, and says nothing of last year', () => {
    expect(lineupOf([], held, 3, 3)).toEqual({ scopes: [], lead: held, others: [] });
    expect(held).toMatchObject({ figure: { state: 'exact', lower: 12 }, lastYear: 'not-asked' });
  });

  it('stands last where there are few counters, and gives way where there are enough', () => {
    expect(lineupOf(five.slice(0, 2), held, 0, 3)?.others.map((view) => view.key)).toEqual(['b own', 'held']);
    expect(lineupOf(five, held, 0, 3)?.others.map((view) => view.key)).toEqual(['b own', 'c own', 'd own']);
  });
});

describe('last year beside a counter', () => {
  it('is not reported where there is no such total, which is not zero', () => {
    expect(five[0]?.lastYear).toBe('not-reported');
  });

  it('is its settled part, said to be at least, where some of it is undecided', () => {
    const before = sampleTotal('a', 35_000, { upper: 40_000, undecided: 1, undecidedUpper: 5_000 });
    expect(counterViews([{ ...counter('a', 5), lastYear: before }])[0]?.lastYear).toMatchObject({
      state: 'at-least',
      lower: 35_000,
    });
  });
});
