import type { Activity, NewestActivity } from '@outreach/domain';
import { describe, expect, it } from 'vitest';
import { type Connection, startConnection } from '../supervisor/connection.ts';
import { sampleFrame } from '../testing/sample-frame.ts';
import { momentsAt } from './use-moments.ts';

const day_ms = 86_400_000;
const recorded = Date.parse('2026-11-23T08:00:00Z');
const activity = { id: 'x', title: '进校园' } as Activity; // Its fields are not looked at here.
const newest: NewestActivity = {
  activity,
  position: 9,
  recordedAt: new Date(recorded).toISOString(),
  changes: [],
};

/** A display that last heard of the server at 0 of its own clock, when the server's said so much after the record. */
function connection(afterRecord_ms: number, changes: Partial<Connection> = {}): Connection {
  return {
    ...startConnection(0, null),
    frame: sampleFrame({ newest }),
    contact_ms: 0,
    asOf_ms: recorded + afterRecord_ms,
    clock: { instant_ms: recorded + afterRecord_ms, at_ms: 0 },
    ...changes,
  };
}

describe('what a display says about time', () => {
  it("dates its numbers in the ledger's time zone", () => {
    expect(momentsAt(connection(1_000), 0, 0, 'zh').asOf).toBe('11月23日 16:00');
    expect(momentsAt(connection(1_000), 0, 0, 'en').asOf).toBe('23 November, 16:00');
  });

  it('calls an activity 刚刚 for ten minutes, by the clock of the server', () => {
    expect(momentsAt(connection(1_000), 0, 0, 'zh').newestIsFresh).toBe(true);
    expect(momentsAt(connection(1_000), 600_000, 0, 'zh').newestIsFresh).toBe(false);
    expect(momentsAt(connection(3 * day_ms), 0, 0, 'zh')).toMatchObject({
      newestIsFresh: false,
      newestWhen: '11月23日',
    });
  });

  it('calls nothing 刚刚 before it knows what time it is', () => {
    expect(momentsAt(connection(1_000, { clock: null }), 0, 0, 'zh').newestIsFresh).toBe(false);
  });

  it('names the year of numbers that are almost a year old, or of unknown age', () => {
    expect(momentsAt(connection(0), 320 * day_ms, 0, 'zh').asOf).toBe('2026年11月23日 16:00');
    const unknown = connection(0, { contact_ms: Number.NEGATIVE_INFINITY });
    expect(momentsAt(unknown, 0, 0, 'zh').asOf).toBe('2026年11月23日 16:00');
  });

  it('says that the server is out of reach once it has waited a while for a first answer', () => {
    expect(momentsAt(startConnection(0, null), 5_000, 0, 'zh').unreached).toBe(false);
    expect(momentsAt(startConnection(0, null), 9_000, 0, 'zh').unreached).toBe(true);
  });
});
