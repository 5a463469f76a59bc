import type { LedgerPort } from '../ledger-port.ts';
import { type FeedCursor, isAheadOf } from './feed-cursor.ts';
import { createWakeUp, pause } from './wake-up.ts';

/** Something was recorded: pages read again what they show. */
export interface PositionNotice {
  readonly position: number;
  /** The client knew positions that this ledger never gave out: it must forget everything it holds. */
  readonly reset: boolean;
}

/** Commits closer together than this are told as one. */
const coalesceMs = 100;

/** The present head at once, then every later one, coalesced; ends when the signal fires. */
export async function* positionFeed(
  ledger: LedgerPort,
  cursor: FeedCursor | null,
  signal: AbortSignal,
): AsyncGenerator<PositionNotice> {
  const wakeUp = createWakeUp();
  // Before the first read: a commit between the read and the registration would never be told.
  const stop = ledger.onAppend(wakeUp.ring);
  try {
    const head = await ledger.head();
    let told = head.position;
    yield { position: told, reset: isAheadOf(cursor, { ledger: ledger.id, position: told }) };
    while (await wakeUp.wait(signal)) {
      const { position } = await ledger.head();
      if (position <= told) continue;
      told = position;
      yield { position, reset: false };
      await pause(coalesceMs, signal);
    }
  } finally {
    stop();
  }
}
