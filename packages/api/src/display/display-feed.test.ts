import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ledgerWith } from '../ledger-port.testing.ts';
import { createDisplayFeed } from './display-feed.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Two totals are read for each frame: this year's and those of the year before. */
const readingsPerFrame = 2;

function feedOf(inHand: ReturnType<typeof ledgerWith>, now = () => '2025-11-23T04:00:00.000Z') {
  const failures: unknown[] = [];
  const feed = createDisplayFeed({ ledger: inHand.ledger, now, onFailure: (error) => failures.push(error) });
  return { feed, failures };
}

describe('frames of a display', () => {
  test('are built once for all displays of a year', async () => {
    const inHand = ledgerWith(1);
    const { feed } = feedOf(inHand);
    const displays = Array.from({ length: 50 }, () => feed.frames(2025, new AbortController().signal));
    const frames = await Promise.all(displays.map((display) => display.next()));
    expect(new Set(frames.map(({ value }) => value)).size).toBe(1);
    expect(inHand.readings()).toBe(readingsPerFrame);
    await Promise.all(displays.map((display) => display.return(undefined)));
    feed.close();
  });

  test('come at most every 250 ms, and the latest wins', async () => {
    const inHand = ledgerWith(1);
    const { feed } = feedOf(inHand);
    const display = feed.frames(2025, new AbortController().signal);
    await display.next();
    for (let position = 2; position <= 30; position += 1) inHand.append(position);
    const next = display.next();
    await vi.advanceTimersByTimeAsync(249);
    expect(inHand.readings()).toBe(readingsPerFrame);
    await vi.advanceTimersByTimeAsync(1);
    expect((await next).value).toMatchObject({ position: 30 });
    expect(inHand.readings()).toBe(2 * readingsPerFrame);
    await display.return(undefined);
    feed.close();
  });

  test('are not built while nobody watches', async () => {
    const inHand = ledgerWith(1);
    const { feed } = feedOf(inHand);
    inHand.append(2);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(inHand.readings()).toBe(0);
    expect(await feed.frame(2025)).toMatchObject({ position: 2 });
    feed.close();
  });

  test('a snapshot after a change is never the frame before it', async () => {
    const inHand = ledgerWith(1);
    const { feed } = feedOf(inHand);
    const early = feed.frame(2025);
    inHand.append(2);
    expect(await feed.frame(2025)).toMatchObject({ position: 2 });
    await early;
    feed.close();
  });

  test('turn with the day of the ledger, though nothing is recorded', async () => {
    const inHand = ledgerWith(1);
    let instant = '2025-12-31T15:59:00.000Z';
    const { feed } = feedOf(inHand, () => instant);
    const display = feed.frames(null, new AbortController().signal);
    expect((await display.next()).value).toMatchObject({ year: 2025, today: '2025-12-31' });
    instant = '2025-12-31T16:00:30.000Z';
    const next = display.next();
    await vi.advanceTimersByTimeAsync(30_000);
    expect((await next).value).toMatchObject({ year: 2026, today: '2026-01-01' });
    await display.return(undefined);
    feed.close();
  });

  test('a failure is told once, the display keeps its frame, and the next attempt is later', async () => {
    let broken = false;
    const inHand = ledgerWith(1, { failing: () => broken });
    const { feed, failures } = feedOf(inHand);
    const display = feed.frames(2025, new AbortController().signal);
    await display.next();
    await vi.advanceTimersByTimeAsync(250);
    broken = true;
    inHand.append(2);
    await vi.advanceTimersByTimeAsync(4_000);
    expect(failures).toHaveLength(1);
    broken = false;
    const next = display.next();
    await vi.advanceTimersByTimeAsync(5_000);
    expect((await next).value).toMatchObject({ position: 2 });
    await display.return(undefined);
    feed.close();
  });

  test('end with the signal', async () => {
    const { feed } = feedOf(ledgerWith(1));
    const ending = new AbortController();
    const display = feed.frames(2025, ending.signal);
    await display.next();
    const last = display.next();
    ending.abort();
    expect(await last).toEqual({ done: true, value: undefined });
    feed.close();
  });

  test('asking for many years keeps only so many', async () => {
    const inHand = ledgerWith(1);
    const { feed } = feedOf(inHand);
    const watched = feed.frames(2025, new AbortController().signal);
    await watched.next();
    for (let year = 1950; year < 2050; year += 1) await feed.frame(year);
    inHand.append(2);
    const next = watched.next();
    await vi.advanceTimersByTimeAsync(250);
    expect((await next).value).toMatchObject({ position: 2, year: 2025 });
    await watched.return(undefined);
    feed.close();
  });
});
