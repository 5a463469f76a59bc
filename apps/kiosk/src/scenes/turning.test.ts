import { describe, expect, it } from 'vitest';
import { dwell, type NewestMark, startTurning, type Turning, turnByTime, turnToFrame } from './turning.ts';

const at = (position: number | null, ledger = 'bureau'): NewestMark => ({ ledger, year: 2026, position });

/** A display that was switched on at 0 and already shows position 5. */
const on = turnToFrame(startTurning(0), at(5), 0);

describe('a display turning through its scenes', () => {
  it('does not call news what was there when it was switched on', () => {
    expect(on.scene).toBe('this-year');
  });

  it('turns from the year to the newest activity and back, and a new round begins', () => {
    const news = turnByTime(on, dwell.thisYear_ms);
    expect(news.scene).toBe('just-now');
    const back = turnByTime(news, dwell.thisYear_ms + dwell.justNow_ms);
    expect([back.scene, back.round]).toEqual(['this-year', 1]);
  });

  it('stays on the year where there is no activity, and still changes its lead', () => {
    const empty = turnToFrame(startTurning(0), at(null), 0);
    const next = turnByTime(empty, dwell.thisYear_ms);
    expect([next.scene, next.round]).toEqual(['this-year', 1]);
  });

  it('cuts to a new activity at once, lets it stand, then goes on turning', () => {
    const cut = turnToFrame(on, at(6), 2000);
    expect(cut.scene).toBe('just-now');
    expect(turnByTime(cut, 2000 + dwell.news_ms - 1).scene).toBe('just-now');
    expect(turnByTime(cut, 2000 + dwell.news_ms).scene).toBe('this-year');
  });

  it('cuts to the first activity of an empty year', () => {
    const empty = turnToFrame(startTurning(0), at(null), 0);
    expect(turnToFrame(empty, at(2), 100).scene).toBe('just-now');
  });

  it('shows a second activity at once, too', () => {
    const first = turnToFrame(on, at(6), 2000);
    expect(turnToFrame(first, at(7), 2400).scene).toBe('just-now');
  });

  it('shows the moving year while an import runs, and its last activity once it is calm', () => {
    let turning: Turning = on;
    for (let i = 0; i < 20; i += 1) turning = turnToFrame(turning, at(6 + i), 1000 + i * 250);
    expect(turning.scene).toBe('this-year');
    expect(turnByTime(turning, 5750 + dwell.calm_ms - 1).scene).toBe('this-year');
    expect(turnByTime(turning, 5750 + dwell.calm_ms).scene).toBe('just-now');
    expect(turning.cuts.length).toBeLessThanOrEqual(dwell.newsPerWindow);
  });

  it('takes a voided activity off the screen', () => {
    const cut = turnToFrame(on, at(6), 2000);
    expect(turnToFrame(cut, at(5), 3000).scene).toBe('this-year');
    expect(turnToFrame(cut, at(null), 3000).scene).toBe('this-year');
  });

  it('does not call a restored or another ledger news', () => {
    expect(turnToFrame(on, at(90, 'other'), 2000).scene).toBe('this-year');
  });

  it('gives the next activity after a void its cut', () => {
    const voided = turnToFrame(turnToFrame(on, at(6), 2000), at(5), 3000);
    expect(turnToFrame(voided, at(9), 4000).scene).toBe('just-now');
  });
});
