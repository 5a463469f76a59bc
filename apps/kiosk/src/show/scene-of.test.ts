import type { Activity, NewestActivity } from '@outreach/domain';
import { describe, expect, it } from 'vitest';
import { sampleFrame, sampleMeasure, sampleTotal } from '../testing/sample-frame.ts';
import { sceneOf } from './scene-of.ts';

const activity = { id: 'x', title: '进校园' } as Activity; // Its fields are not looked at here.
const newest: NewestActivity = { activity, position: 9, recordedAt: '2026-11-23T08:00:00Z', changes: [] };
const counter = {
  measure: sampleMeasure('a'),
  total: sampleTotal('a', 5),
  lastYear: null,
  notComparable: null,
  phrase: null,
};
const year = { scene: 'this-year', round: 4 } as const;
const news = { scene: 'just-now', round: 4 } as const;

describe('the scene that is on', () => {
  it('waits for the server, the first record, or the first one of the year', () => {
    expect(sceneOf(null, year)).toMatchObject({ waitingFor: { kind: 'connection' } });
    expect(sceneOf(sampleFrame({ position: 1 }), year)).toMatchObject({ waitingFor: { kind: 'first-record' } });
    expect(sceneOf(sampleFrame({ position: 80 }), year)).toMatchObject({ waitingFor: { kind: 'year', year: 2026 } });
  });

  it('is the year where something is counted, or only held', () => {
    expect(sceneOf(sampleFrame({ counters: [counter] }), year)).toMatchObject({ kind: 'this-year', round: 4 });
    expect(sceneOf(sampleFrame({ held: 3 }), year)).toMatchObject({ kind: 'this-year' });
  });

  it('is the newest activity when it is its turn, or when there is nothing to count', () => {
    expect(sceneOf(sampleFrame({ counters: [counter], newest }), news)).toMatchObject({ kind: 'just-now' });
    expect(sceneOf(sampleFrame({ newest }), year)).toMatchObject({ kind: 'just-now' });
  });

  it('is another one for another activity', () => {
    const before = sceneOf(sampleFrame({ newest }), news);
    const after = sceneOf(sampleFrame({ newest: { ...newest, position: 10 } }), news);
    expect(after.key).not.toBe(before.key);
  });
});
