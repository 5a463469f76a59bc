import { describe, expect, it } from 'vitest';
import { type Connection, startConnection } from '../supervisor/connection.ts';
import { sampleFrame } from '../testing/sample-frame.ts';
import { type FrameStorage, keepFrame, recallFrame } from './kept-frame.ts';

function shelf(): FrameStorage & { readonly held: Map<string, string> } {
  const held = new Map<string, string>();
  return {
    held,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
  };
}

const clocks = (wall_ms: number, now_ms: number) => ({ wall_ms: () => wall_ms, now_ms: () => now_ms });

const shown: Connection = {
  ...startConnection(0, null),
  frame: sampleFrame({ position: 7 }),
  contact_ms: 90_000,
  asOf_ms: 555,
};

describe('the last frame, kept for the next start', () => {
  it('comes back with its age', () => {
    const storage = shelf();
    keepFrame(storage, null, shown, clocks(1_000_000, 100_000));
    const recalled = recallFrame(storage, null, clocks(1_050_000, 2_000));
    expect(recalled?.frame.position).toBe(7);
    expect(recalled?.asOf_ms).toBe(555);
    // 10 s before it was kept, and 50 s between the two pages.
    expect(recalled?.contact_ms).toBe(2_000 - 60_000);
  });

  it('is of unknown age when the clock of the PC went back', () => {
    const storage = shelf();
    keepFrame(storage, null, shown, clocks(1_000_000, 100_000));
    expect(recallFrame(storage, null, clocks(500, 0))?.contact_ms).toBe(Number.NEGATIVE_INFINITY);
  });

  it('is kept apart for each pinned year', () => {
    const storage = shelf();
    keepFrame(storage, 2025, shown, clocks(1_000_000, 100_000));
    expect(recallFrame(storage, null, clocks(1_000_000, 0))).toBe(null);
    expect(recallFrame(storage, 2025, clocks(1_000_000, 0))?.frame.position).toBe(7);
  });

  it.each([
    ['half a file', '{"version":1,"frame":{"led'],
    ['another version', '{"version":2,"frame":{},"asOf_ms":1,"wall_ms":1}'],
    ['no frame', '{"version":1,"frame":{"ledger":"x"},"asOf_ms":1,"wall_ms":1}'],
    ['something else', '"hello"'],
  ])('is not believed when it is %s', (_what, text) => {
    const storage = shelf();
    storage.setItem('outreach-display:this-year', text);
    expect(recallFrame(storage, null, clocks(10, 0))).toBe(null);
  });

  it('is done without when the storage is full or forbidden', () => {
    const refuse = () => {
      throw new Error('QuotaExceededError');
    };
    const storage: FrameStorage = { getItem: refuse, setItem: refuse, removeItem: refuse };
    expect(() => keepFrame(storage, null, shown, clocks(0, 0))).not.toThrow();
    expect(recallFrame(storage, null, clocks(0, 0))).toBe(null);
  });
});
