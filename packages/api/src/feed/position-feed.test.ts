import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ledgerWith } from '../ledger-port.testing.ts';
import { positionFeed } from './position-feed.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the feed of positions', () => {
  test('tells the present head first, then each later one', async () => {
    const { ledger, append } = ledgerWith(7);
    const feed = positionFeed(ledger, null, new AbortController().signal);
    expect((await feed.next()).value).toEqual({ position: 7, reset: false });
    append(8);
    expect((await feed.next()).value).toEqual({ position: 8, reset: false });
    await feed.return(undefined);
  });

  test('loses nothing that is appended between its registration and its first read', async () => {
    const { ledger, append } = ledgerWith(7, { whileReadingHead: (done) => done(8) });
    const feed = positionFeed(ledger, null, new AbortController().signal);
    expect((await feed.next()).value).toEqual({ position: 7, reset: false });
    expect((await feed.next()).value).toEqual({ position: 8, reset: false });
    append(9);
    await vi.advanceTimersByTimeAsync(100);
    await feed.return(undefined);
  });

  test('tells many commits at once as one, the latest', async () => {
    const { ledger, append } = ledgerWith(7);
    const feed = positionFeed(ledger, null, new AbortController().signal);
    await feed.next();
    append(8);
    await feed.next();
    for (const position of [9, 10, 11]) append(position);
    const next = feed.next();
    await vi.advanceTimersByTimeAsync(100);
    expect((await next).value).toEqual({ position: 11, reset: false });
    await feed.return(undefined);
  });

  test('says reset to a client that knows positions to come', async () => {
    const { ledger } = ledgerWith(7);
    const feed = positionFeed(ledger, { ledger: 'main', position: 9 }, new AbortController().signal);
    expect((await feed.next()).value).toEqual({ position: 7, reset: true });
    await feed.return(undefined);
  });

  test('ends with the signal, and stops listening', async () => {
    const { ledger, listeners } = ledgerWith(7);
    const ending = new AbortController();
    const feed = positionFeed(ledger, null, ending.signal);
    await feed.next();
    expect(listeners()).toBe(1);
    const last = feed.next();
    ending.abort();
    expect(await last).toEqual({ done: true, value: undefined });
    expect(listeners()).toBe(0);
  });
});
