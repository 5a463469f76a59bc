import { expect, test } from 'vitest';
import { sameDayOfYear } from '../year/same-day-of-year.ts';
import { civilDayIn } from './civil-day.ts';

test("the day is the ledger's own, not that of UTC", () => {
  expect(civilDayIn('Asia/Shanghai', '2025-12-31T16:00:00.000Z')).toBe('2026-01-01');
  expect(civilDayIn('Asia/Shanghai', '2025-12-31T15:59:59.999Z')).toBe('2025-12-31');
  expect(civilDayIn('UTC', '2025-12-31T16:00:00.000Z')).toBe('2025-12-31');
});

test("the same day of another year; 29 February has none and takes the month's last", () => {
  expect(sameDayOfYear('2025-09-30', 2024)).toBe('2024-09-30');
  expect(sameDayOfYear('2024-02-29', 2023)).toBe('2023-02-28');
});
