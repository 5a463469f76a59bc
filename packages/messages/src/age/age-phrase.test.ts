import { expect, test } from 'vitest';
import { agePhrase, spanOfTime, staleDataPhrase } from './age-phrase.ts';

const minute_ms = 60_000;

test.each([
  [0, '0 秒', '0 seconds'],
  [59_999, '59 秒', '59 seconds'],
  [minute_ms, '1 分钟', '1 minute'],
  [12.9 * minute_ms, '12 分钟', '12 minutes'],
  [60 * minute_ms, '1 小时', '1 hour'],
  [25 * 60 * minute_ms, '1 天', '1 day'],
  [-5, '0 秒', '0 seconds'],
] as const)('%d ms is said in its largest whole unit, never rounded up', (age_ms, zh, en) => {
  expect(spanOfTime('zh', age_ms)).toBe(zh);
  expect(spanOfTime('en', age_ms)).toBe(en);
});

test('within the first minute it is 刚刚', () => {
  expect([agePhrase('zh', 30_000), agePhrase('en', 12 * minute_ms)]).toEqual(['刚刚', '12 minutes ago']);
});

test('a display without new data says for how long, and what it does', () => {
  expect(staleDataPhrase('zh', 12 * minute_ms)).toBe('12 分钟没有新数据 · 正在重新连接');
  expect(staleDataPhrase('en', 12 * minute_ms)).toBe('No new data for 12 minutes · reconnecting');
});
