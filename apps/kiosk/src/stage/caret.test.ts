import { describe, expect, it } from 'vitest';
import { caretOf } from './caret.ts';
import { driftOf } from './drift.ts';

describe('the caret of the year line', () => {
  it('stands at today, at the end of a year that is over, at the start of one that has not begun', () => {
    expect(caretOf(2026, '2026-11-23')).toBe('2026-11-23');
    expect(caretOf(2025, '2026-11-23')).toBe('2025-12-31');
    expect(caretOf(2027, '2026-11-23')).toBe('2027-01-01');
  });
});

describe('the shift against burn-in', () => {
  it('changes with each round, and stays well inside the margins', () => {
    const shifts = Array.from({ length: 20 }, (_, round) => driftOf(round));
    expect(shifts.slice(1).every((shift, at) => shift !== shifts[at])).toBe(true);
    expect(shifts.every(({ x_u, y_u }) => Math.abs(x_u) <= 1 && Math.abs(y_u) <= 1)).toBe(true);
  });
});
