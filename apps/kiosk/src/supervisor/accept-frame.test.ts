import { describe, expect, it } from 'vitest';
import { sampleFrame } from '../testing/sample-frame.ts';
import { acceptsFrame, frameId } from './accept-frame.ts';

const held = sampleFrame({ ledger: 'bureau', position: 10 });

describe('a frame that arrives', () => {
  it('is taken when it is newer, or the first', () => {
    expect(acceptsFrame(null, held)).toBe(true);
    expect(acceptsFrame(held, sampleFrame({ ledger: 'bureau', position: 11 }))).toBe(true);
  });

  it('is taken again at the same position: the day has turned', () => {
    expect(acceptsFrame(held, sampleFrame({ ledger: 'bureau', position: 10, today: '2026-11-24' }))).toBe(true);
  });

  it('is ignored when it is from an older position of the same ledger', () => {
    expect(acceptsFrame(held, sampleFrame({ ledger: 'bureau', position: 9 }))).toBe(false);
  });

  it('is taken from an older position when the ledger was restored from a backup', () => {
    expect(acceptsFrame(held, { ...sampleFrame({ ledger: 'bureau', position: 9 }), reset: true })).toBe(true);
  });

  it('is taken from another ledger, wherever that one stands', () => {
    expect(acceptsFrame(held, sampleFrame({ ledger: 'other', position: 1 }))).toBe(true);
  });

  it('is known to the feed by ledger and position', () => {
    expect(frameId(held)).toBe('bureau:10');
  });
});
