import { describe, expect, it } from 'vitest';
import type { ActivityFacts } from '../../activity/activity.ts';
import { figureOf, illegible } from '../../testing/index.ts';
import { about, between, record, seen, verifiedOf } from '../seen.testing.ts';

const contest = (year: number, edition: number, changes: Partial<ActivityFacts> = {}) =>
  record(`${year}`, [figureOf(`E${year}`, 'edition_no', edition)], {
    year,
    title: '青少年创新竞赛',
    kind: 'contest',
    ...changes,
  });

describe('editions', () => {
  const runsOn = (...contests: Parameters<typeof verifiedOf>[0]) => verifiedOf(contests, 'editions-run-on');

  it('of later years say nothing about this one', () => {
    expect(runsOn(contest(2013, 6), contest(2014, 7))).toEqual([]);
    expect(about([contest(2013, 6), contest(2014, 6)], 'edition-repeats')).toEqual([]);
  });

  it('run on from the newest one before, not past it', () => {
    expect(runsOn(contest(2010, 3), contest(2012, 5), contest(2013, 6))).toEqual(['E2010 E2012 E2013']);
    expect(runsOn(contest(2010, 2), contest(2012, 5), contest(2013, 6))).toEqual(['E2012 E2013']);
  });

  it('do not run faster than the years, nor stand still', () => {
    expect(runsOn(contest(2012, 4), contest(2013, 6))).toEqual([]);
    expect(runsOn(contest(2011, 4), contest(2013, 6))).toEqual(['E2011 E2013']);
    expect(runsOn(contest(2012, 6), contest(2013, 6))).toEqual([]);
  });

  it('of another kind, or that others held, are other contests', () => {
    expect(runsOn(contest(2012, 5, { kind: 'training' }), contest(2013, 6))).toEqual([]);
    expect(runsOn(contest(2012, 5, { direction: 'recommended' }), contest(2013, 6))).toEqual([]);
    expect(about([contest(2012, 9, { kind: 'training' }), contest(2013, 6)], 'edition-repeats')).toEqual([]);
  });

  it('that go back or repeat are asked about; the newest of the same name counts', () => {
    expect(about([contest(2012, 7), contest(2013, 6)], 'edition-repeats')).toEqual(['E2012 E2013']);
    expect(about([contest(2010, 1), contest(2012, 6), contest(2013, 6)], 'edition-repeats')).toEqual(['E2012 E2013']);
    expect(about([contest(2010, 1), contest(2012, 3), contest(2013, 6)], 'edition-skips')).toEqual(['E2012 E2013']);
  });

  it('under a name that is only like it run on, and are not asked about where they do not', () => {
    const renamed = { title: '创新大赛' };
    expect(runsOn(contest(2012, 5, renamed), contest(2013, 6))).toEqual([]);
    const half = { title: '青少年创新大会' };
    expect(runsOn(contest(2012, 5, half), contest(2013, 6))).toEqual(['E2012 E2013']);
    expect(about([contest(2012, 9, half), contest(2013, 6)], 'edition-repeats')).toEqual([]);
  });

  it('of several contests in one activity, of none, or that nobody can read, tell nothing', () => {
    const figures = (...values: Parameters<typeof figureOf>[2][]) =>
      values.map((value, index) => figureOf(`N${index}`, 'edition_no', value));
    const with5 = contest(2012, 5);
    const named = { title: '青少年创新竞赛', kind: 'contest' };
    for (const stated of [figures(6, 26), figures(), figures(illegible), figures(between(6, 7))]) {
      const { findings, verified } = seen([with5, record('2013', stated, named)]);
      expect([findings.filter(({ code }) => code.startsWith('edition')), verified]).toEqual([[], []]);
    }
    const beside = [...figures(6), figureOf('C', 'material_copies', 700)];
    expect(runsOn(with5, record('2013', beside, named))).toEqual(['E2012 N0']);
  });
});
