import type { DisplayFrame } from '@outreach/api';
import type { Activity, Total, TotalChange } from '@outreach/domain';
import { describe, expect, it } from 'vitest';
import { sampleFrame, sampleMeasure, sampleTotal } from '../testing/sample-frame.ts';
import { movedTotals } from './moved-totals.ts';

const activity = { id: 'x', title: '进校园' } as Activity; // Only the changes are looked at here.

function change(measure: string, before: Total | null, after: Total | null, scope = 'own'): TotalChange {
  return { measure, scope, before, after };
}

function frameWith(changes: readonly TotalChange[], more: Partial<DisplayFrame> = {}): DisplayFrame {
  return sampleFrame({
    newest: { activity, position: 9, recordedAt: '2026-11-23T08:00:00Z', changes },
    measures: ['a', 'b', 'c', 'd'].map((id) => sampleMeasure(id)),
    ...more,
  });
}

describe('the totals that the newest activity moved', () => {
  it('show what was before and what was added', () => {
    const before = sampleTotal('a', 100, { upper: null });
    const after = sampleTotal('a', 121, { upper: null });
    const [moved] = movedTotals(frameWith([change('a', before, after)]), 3).shown;
    expect(moved?.movement).toMatchObject({ amount: 21, open: false, before: { lower: 100, state: 'at-least' } });
  });

  it('show the first one of a year as such', () => {
    const [moved] = movedTotals(frameWith([change('a', null, sampleTotal('a', 180))]), 3).shown;
    expect(moved?.movement).toEqual({ amount: 180, open: false, before: null });
  });

  it('call what was added open where its upper end was not written', () => {
    const after = sampleTotal('a', 25_000, { upper: null });
    const [moved] = movedTotals(frameWith([change('a', null, after)]), 3).shown;
    expect(moved?.movement?.open).toBe(true);
  });

  it('show a fall like a rise', () => {
    const [moved] = movedTotals(frameWith([change('a', sampleTotal('a', 5_000), sampleTotal('a', 500))]), 3).shown;
    expect(moved?.movement?.amount).toBe(-4_500);
  });

  it('subtract cents exactly', () => {
    const money = sampleMeasure('a', { decimals: 2 });
    const changes = [change('a', sampleTotal('a', 0.1), sampleTotal('a', 0.3))];
    expect(movedTotals(frameWith(changes, { measures: [money] }), 3).shown[0]?.movement?.amount).toBe(0.2);
  });

  it('drop before and added once other events have moved the total on', () => {
    const now = sampleTotal('a', 150);
    const counter = { measure: sampleMeasure('a'), total: now, lastYear: null, notComparable: null, phrase: null };
    const frame = frameWith([change('a', sampleTotal('a', 100), sampleTotal('a', 121))], { counters: [counter] });
    expect(movedTotals(frame, 3).shown[0]).toMatchObject({ figure: { lower: 150 }, movement: null });
  });

  it('are the largest movements first, and the rest is counted', () => {
    const changes = ['a', 'b', 'c', 'd'].map((id, at) => change(id, null, sampleTotal(id, (at + 1) * 10)));
    const { shown, more } = movedTotals(frameWith(changes), 3);
    expect(shown.map((moved) => moved.figure.lower)).toEqual([40, 30, 20]);
    expect(more).toBe(1);
  });

  it('are of one scope: the one that moved most', () => {
    const joint = (id: string) => change(id, null, sampleTotal(id, 9, { scope: 'joint' }), 'joint');
    const { scope, shown, more } = movedTotals(
      frameWith([change('a', null, sampleTotal('a', 5)), joint('b'), joint('c')]),
      3,
    );
    expect([scope, shown.length, more]).toEqual(['joint', 2, 1]);
  });

  it('leave out what may not stand alone, and are none without figures', () => {
    const range = sampleTotal('a', 11, { upper: 19 });
    expect(movedTotals(frameWith([change('a', null, range)]), 3)).toEqual({ scope: null, shown: [], more: 0 });
    expect(movedTotals(sampleFrame(), 3).shown).toEqual([]);
  });
});
