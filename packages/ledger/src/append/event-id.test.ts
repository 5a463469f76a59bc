import { describe, expect, it } from 'vitest';
import { createEventIds } from './event-id.ts';

const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const zeros = (length: number) => new Uint8Array(length);

describe('event ids', () => {
  it('have the shape of UUID version 7 and begin with the time', () => {
    const next = createEventIds(
      () => 0x017f22e279b0,
      () => Uint8Array.from({ length: 10 }, () => 0xff),
    );
    const id = next();
    expect(id).toMatch(shape);
    expect(id.startsWith('017f22e2-79b0-77ff-bf')).toBe(true);
  });

  it('grow while the clock stands still, also past the end of the counter', () => {
    const next = createEventIds(() => 1_700_000_000_000, zeros);
    const ids = Array.from({ length: 5000 }, next);
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(5000);
    expect(ids.every((id) => shape.test(id))).toBe(true);
  });

  it('grow when the clock goes backwards', () => {
    const times = [2000, 1000, 3000];
    const next = createEventIds(() => times.shift() ?? 0, zeros);
    const ids = [next(), next(), next()];
    expect([...ids].sort()).toEqual(ids);
  });
});
