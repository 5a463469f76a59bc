import { describe, expect, it } from 'vitest';
import { isKnownShape, upcast, upcastKey } from './upcast.ts';

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

  it('leads a payload through a chain of versions, one step after the other', () => {
    const step = (version: number) => (payload: unknown) => ({
      type: 'activity.voided',
      schemaVersion: version,
      payload: { ...(payload as object), [`since${version}`]: true },
    });
    const registry = new Map([
      [upcastKey('activity.voided', -1), step(0)],
      [upcastKey('activity.voided', 0), step(1)],
    ]);
    const stored = { type: 'activity.voided', schemaVersion: -1, payload: Object.freeze({ ...voided }) };
    expect(upcast('activity/a', stored, registry)).toMatchObject({
      event: { schemaVersion: 1, payload: { ...voided, since0: true, since1: true } },
    });
    expect(stored.payload).toEqual(voided);
  });

  it('gives a measure of the first version, which knew no year, to every year', () => {
    const stored = { type: 'measure.defined', schemaVersion: 1, payload: { measure: { id: 'reads' } } };
    expect(upcast('measure/reads', stored)).toEqual({
      known: true,
      event: {
        type: 'measure.defined',
        schemaVersion: 2,
        stream: 'measure/reads',
        payload: { measure: { id: 'reads' }, from: null, reason: '' },
      },
    });
  });

  it('knows the versions that its registry leads from, and no others', () => {
    const known = [1, 2, 3].map((version) => isKnownShape('measure.defined', version));
    expect(known).toEqual([true, true, false]);
  });

  it('ends where upcasters lead in a circle', () => {
    const turn = (payload: unknown) => ({ type: 'activity.struck', schemaVersion: 1, payload });
    const registry = new Map([[upcastKey('activity.struck', 1), turn]]);
    expect(upcast('x', { type: 'activity.struck', schemaVersion: 1, payload: {} }, registry).known).toBe(false);
  });
});
