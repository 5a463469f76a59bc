import { expect, test } from 'vitest';
import { readThrough } from './through-field.tsx';

test('a month or a span asks for what was done by its last day', () => {
  expect(readThrough('1-9月', 2025)).toEqual({ state: 'read', day: '2025-09-30' });
  expect(readThrough('上半年', 2025)).toEqual({ state: 'read', day: '2025-06-30' });
  expect(readThrough('9.30', 2025)).toEqual({ state: 'read', day: '2025-09-30' });
});

test('the whole year is asked for by a blank, by 全年 and by its last day', () => {
  for (const text of ['', '全年', '12.31']) expect(readThrough(text, 2025)).toEqual({ state: 'read', day: undefined });
});

test('what cannot be read, or lies in another year, is refused', () => {
  expect(readThrough('月底', 2025)).toEqual({ state: 'unread' });
  expect(readThrough('2024-09-30', 2025)).toEqual({ state: 'other-year' });
});
