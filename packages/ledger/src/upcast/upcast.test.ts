import { describe, expect, it } from 'vitest';
import { upcast, upcastKey } from './upcast.ts';

const voided = { activityId: 'a', reason: '重复' };

describe('upcasting', () => {
  it('leaves an event of the current version as it is', () => {
    const stored = { type: 'activity.voided', schemaVersion: 1, payload: voided };
    expect(upcast('activity/a', stored)).toEqual({ known: true, event: { ...stored, stream: 'activity/a' } });
  });

  it('leads an old event through every version and type between', () => {
    const registry = new Map([
      [upcastKey('activity.struck', 1), (payload: unknown) => ({ type: 'activity.voided', schemaVersion: 0, payload })],
      [
        upcastKey('activity.voided', 0),
        (payload: unknown) => ({
          type: 'activity.voided',
          schemaVersion: 1,
          payload: { ...(payload as object), reason: '重复' },
        }),
      ],
    ]);
    const stored = { type: 'activity.struck', schemaVersion: 1, payload: { activityId: 'a' } };
    expect(upcast('activity/a', stored, registry)).toEqual({
      known: true,
      event: { type: 'activity.voided', schemaVersion: 1, stream: 'activity/a', payload: voided },
    });
  });

  it('really reads the stored version: a newer one is unknown, and said so', () => {
    const stored = { type: 'activity.voided', schemaVersion: 2, payload: voided };
    expect(upcast('activity/a', stored)).toEqual({ known: false, type: 'activity.voided', schemaVersion: 2 });
  });

  it('knows nothing of a type that it was never taught, not even one that every object has', () => {
    expect(upcast('x', { type: 'toString', schemaVersion: 1, payload: {} }).known).toBe(false);
  });

  it('ends where upcasters lead in a circle', () => {
    const turn = (payload: unknown) => ({ type: 'activity.struck', schemaVersion: 1, payload });
    const registry = new Map([[upcastKey('activity.struck', 1), turn]]);
    expect(upcast('x', { type: 'activity.struck', schemaVersion: 1, payload: {} }, registry).known).toBe(false);
  });
});
