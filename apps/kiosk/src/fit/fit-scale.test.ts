import { describe, expect, it } from 'vitest';
import { fitScale } from './fit-scale.ts';

describe('numbers that stand together', () => {
  it('keep their size while all of them fit', () => {
    expect(fitScale([])).toBe(1);
    expect(fitScale([{ needed_px: 90, room_px: 100 }])).toBe(1);
  });

  it('all shrink as the longest one needs', () => {
    expect(
      fitScale([
        { needed_px: 90, room_px: 100 },
        { needed_px: 200, room_px: 100 },
        { needed_px: 125, room_px: 100 },
      ]),
    ).toBe(0.5);
  });
});
