import type { Projection } from '../project/projection.ts';
import { civilDayOf, defaultTimeZone } from './civil-day.ts';
import type { HeadRow, LogRows } from './log-rows.ts';

/** Where a ledger stands after a command. */
export interface MovedHead {
  readonly position: number;
  /** Hexadecimal. */
  readonly hash: string;
  readonly recordedAt: string;
  /** The time zone that the command gave the ledger; null where it said nothing of it. */
  readonly opened: { readonly timeZone: string; readonly position: number } | null;
}

/**
 * The heads of ledgers during one transaction. Head rows and day rows are written once at its end, however many
 * commands share it. A command moves its head only when all else of it has been written, so that a command that is
 * undone has moved nothing.
 */
export interface TransactionHeads {
  /** Forgets what the transaction before knew: another process may have written since. */
  begin(): void;
  find(ledgerId: string): HeadRow | undefined;
  /** The `seq` of the next event of the store. */
  nextSeq(): number;
  move(ledgerId: string, head: HeadRow, moved: MovedHead): void;
  /** Writes the heads that moved. */
  finish(): void;
}

interface Standing {
  readonly head: HeadRow;
  /** Last position of each civil day that the transaction reached. */
  readonly days: Map<string, number>;
}

export function createTransactionHeads(events: LogRows, projection: Projection): TransactionHeads {
  const standing = new Map<string, Standing>();
  let seq: number | null = null;
  return {
    begin: () => {
      standing.clear();
      seq = null;
    },
    find: (ledgerId) => standing.get(ledgerId)?.head ?? events.head(ledgerId),
    nextSeq: () => {
      seq ??= events.nextSeq();
      return seq;
    },
    move: (ledgerId, head, { position, hash, recordedAt, opened }) => {
      const timeZone = opened?.timeZone ?? head.time_zone;
      const days = standing.get(ledgerId)?.days ?? new Map<string, number>();
      days.set(civilDayOf(recordedAt, timeZone === '' ? defaultTimeZone : timeZone), position);
      if (seq !== null) seq += position - head.position;
      standing.set(ledgerId, {
        days,
        head: {
          ledger_key: head.ledger_key,
          position,
          hash,
          recorded_at: recordedAt,
          time_zone: timeZone,
          opened_position: opened?.position ?? head.opened_position,
        },
      });
    },
    finish: () => {
      for (const { head, days } of standing.values()) {
        if (head.recorded_at === null) continue;
        for (const [day, position] of days) projection.ledgers.markDay(head.ledger_key, day, position);
        events.moveHead(head.ledger_key, { position: head.position, hash: head.hash, recordedAt: head.recorded_at });
      }
    },
  };
}
