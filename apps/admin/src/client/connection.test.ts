import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchConnection } from './connection.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a request without an answer says the server is away, and when it is tried again', () => {
  const watch = watchConnection(
    async () => false,
    () => 1_000,
  );
  watch.unanswered();
  expect(watch.current()).toEqual({ state: 'away', nextTryAt_ms: 3_000 });
});

test('the server is asked again by itself until it answers, and its return is told once', async () => {
  let alive = false;
  let returns = 0;
  const watch = watchConnection(async () => alive);
  watch.onReturn(() => {
    returns += 1;
  });
  watch.unanswered();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(watch.current().state).toBe('away');
  alive = true;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(watch.current().state).toBe('here');
  expect(returns).toBe(1);
});

test('an answer to anything else ends the waiting', () => {
  const watch = watchConnection(async () => false);
  watch.unanswered();
  watch.answered();
  expect(watch.current().state).toBe('here');
});
