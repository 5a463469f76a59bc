import { describe, expect, it } from 'vitest';
import { sampleFrame, sampleMeasure, sampleTotal } from '../testing/sample-frame.ts';
import { readFrame } from './read-frame.ts';

const counter = {
  measure: sampleMeasure('a'),
  total: sampleTotal('a', 5),
  lastYear: null,
  notComparable: null,
  phrase: null,
};

describe('an answer that should be a frame', () => {
  it('is one when every field the display reads is there', () => {
    const frame = sampleFrame({ counters: [counter] });
    expect(readFrame(JSON.parse(JSON.stringify(frame)))).toEqual(frame);
  });

  it.each([
    ['a sentence of a portal', '<html>Sign in</html>'],
    ['nothing', null],
    ['a frame without a position', { ...sampleFrame(), position: undefined }],
    ['a frame with a fractional position', { ...sampleFrame(), position: 1.5 }],
    ['a frame made at no time', { ...sampleFrame(), madeAt: 'soon' }],
    ['a frame of no time zone', { ...sampleFrame(), timeZone: 'Mars/Olympus' }],
    [
      'a counter whose lower bound is no number',
      { ...sampleFrame(), counters: [{ ...counter, total: { ...counter.total, lower: '5' } }] },
    ],
    [
      'a counter without units',
      { ...sampleFrame(), counters: [{ ...counter, measure: { ...counter.measure, units: [] } }] },
    ],
  ])('is refused when it is %s', (_what, value) => {
    expect(readFrame(value)).toBe(null);
  });
});
