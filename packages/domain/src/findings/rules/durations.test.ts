import { describe, expect, it } from 'vitest';
import type { ActivityFacts } from '../../activity/activity.ts';
import { atLeast, factsOf, figureOf, illegible } from '../../testing/index.ts';
import { atMost, days, period, record, roughly, seen, seenInForeignLog } from '../seen.testing.ts';

type Stated = Parameters<typeof figureOf>[2];

/** Whether a duration is said to match the dates, to differ from them, or nothing is said. */
function verdict(measure: string, stated: Stated, changes: Partial<ActivityFacts>, figure = {}): string {
  const { findings, verified } = seen([record('活动', [figureOf('A', measure, stated, figure)], changes)]);
  if (findings.some(({ code }) => code === 'duration-differs')) return 'differs';
  return verified.some(({ code }) => code === 'duration-matches') ? 'matches' : 'nothing';
}

const dated = (from: string, to: string, precision: 'day' | 'month' | 'year', raw = '') => ({
  dates: { from, to, precision, raw },
});

describe('days as stated', () => {
  const week = days('2013-01-11', '2013-01-17');

  it('match where both ends are counted', () => {
    expect([6, 7, 8].map((value) => verdict('duration_days', value, week))).toEqual(['differs', 'matches', 'differs']);
  });

  it('that are estimated may be a fifth off', () => {
    const stated = [5, 6, 8, 9].map((value) => verdict('duration_days', roughly(value), week));
    expect(stated).toEqual(['differs', 'matches', 'matches', 'differs']);
  });

  it('近 means at least three quarters and no more; 余 at least', () => {
    expect([6, 7, 9, 10].map((value) => verdict('duration_days', atMost(value), week))).toEqual([
      'differs',
      'matches',
      'matches',
      'differs',
    ]);
    expect([7, 8].map((value) => verdict('duration_days', atLeast(value), week))).toEqual(['matches', 'differs']);
  });

  it('nobody can read, or that are a target, say nothing', () => {
    expect(verdict('duration_days', illegible, week)).toBe('nothing');
    expect(verdict('duration_days', 3, week, { role: 'target' })).toBe('nothing');
    expect(verdict('material_copies', 3, week)).toBe('nothing');
  });

  it('say nothing where there are no dates, or only a year', () => {
    expect(verdict('duration_days', 3, {})).toBe('nothing');
    expect(verdict('duration_days', 3, dated('2013-01-01', '2013-12-31', 'year'))).toBe('nothing');
  });

  it('say nothing of dates that are half there or the wrong way round', () => {
    const figure = figureOf('A', 'duration_days', 3);
    const foreign = (from: string | null, to: string | null) =>
      seenInForeignLog({ a: factsOf('a', 2013, [figure], { dates: { from, to, precision: 'day', raw: '' } }) });
    for (const [from, to] of [
      [null, '2013-01-17'],
      ['2013-01-11', null],
      ['2013-01-17', '2013-01-11'],
    ] as const) {
      const { findings, verified } = foreign(from, to);
      expect([findings.filter(({ code }) => code === 'duration-differs'), verified]).toEqual([[], []]);
    }
  });

  it('of a stretch are held against the stretch, whatever the activity’s dates', () => {
    const stretch = { basis: period('2013-03-01', '2013-03-10') };
    expect(verdict('duration_days', 10, week, stretch)).toBe('matches');
    expect(verdict('duration_days', 7, week, stretch)).toBe('differs');
  });

  it('within months may be two months fewer than all of them, and never none', () => {
    const spring = dated('2013-01-01', '2013-05-31', 'month');
    expect([90, 91, 151, 152].map((value) => verdict('duration_days', value, spring))).toEqual([
      'differs',
      'matches',
      'matches',
      'differs',
    ]);
    const march = dated('2013-03-01', '2013-03-31', 'month');
    expect([0, 1].map((value) => verdict('duration_days', value, march))).toEqual(['differs', 'matches']);
  });
});

describe('months as stated', () => {
  it('may be half a month off either way', () => {
    const from = days('2013-01-01', '2013-03-31');
    expect([2, 3, 4].map((value) => verdict('duration_months', value, from))).toEqual([
      'differs',
      'matches',
      'differs',
    ]);
  });

  it('are told to one decimal', () => {
    const { findings } = seen([
      record('活动', [figureOf('A', 'duration_months', 9)], dated('2013-01-01', '2013-05-31', 'month')),
    ]);
    expect(findings[0]?.params).toMatchObject({ least: 3, most: 5 });
  });
});

describe('a beginning that only a note names', () => {
  const final = (note: string, raw = '') => ({ ...dated('2013-05-18', '2013-05-18', 'day', raw), note });
  const months = (stated: Stated, changes: Partial<ActivityFacts>) => verdict('duration_months', stated, changes);

  it.each(['初赛从1月开始', '初赛自 1 月起', '自1月', '1月份起报名', '1 月 开始', 'Heats from 01', 'heats Since 1'])(
    'is believed: %s',
    (note) => {
      expect(months(4, final(note))).toBe('matches');
      expect(months(4, final('', note))).toBe('matches');
    },
  );

  it.each(['', '1月', '共11场', '从13月开始', '从0月开始', 'from 13', 'therefrom 1', 'from 011'])(
    'is not read: %s',
    (note) => {
      expect(months(4, final(note))).toBe('differs');
    },
  );

  it('may be any day of its month', () => {
    expect([2, 3, 5].map((value) => months(value, final('从2月开始')))).toEqual(['differs', 'matches', 'differs']);
    expect(months(0, final('从12月开始'))).toBe('matches');
    const december = dated('2013-12-18', '2013-12-18', 'day');
    expect(months(0, { ...december, note: '从12月开始' })).toBe('matches');
    expect(verdict('duration_days', 19, { ...december, note: '从12月开始' })).toBe('differs');
    expect(['10月', '11月'].map((month) => months(2, { ...december, note: `从${month}开始` }))).toEqual([
      'matches',
      'matches',
    ]);
  });

  it('in the month of the day itself leaves at least that day', () => {
    const may = final('从5月开始');
    expect([0, 1, 18, 19].map((value) => verdict('duration_days', value, may))).toEqual([
      'differs',
      'matches',
      'matches',
      'differs',
    ]);
  });

  it('on the first of that month adds nothing', () => {
    const first = { ...dated('2013-05-01', '2013-05-03', 'day'), note: '从5月开始' };
    expect([2, 3].map((value) => verdict('duration_days', value, first))).toEqual(['differs', 'matches']);
  });
});
