import type { EventTable, LedgerTable } from '../schema/tables.ts';

/** The head of a ledger as its row has it. */
export interface HeadRow extends Pick<LedgerTable, 'position' | 'recorded_at' | 'time_zone' | 'opened_position'> {
  readonly ledger_key: number;
  /** Hexadecimal; empty for a ledger without events. */
  readonly hash: string;
}

/** An event to be inserted, with its hashes in hexadecimal. */
export type NewEvent = Omit<EventTable, 'payload_hash' | 'prev_hash' | 'hash'> &
  Record<'payload_hash' | 'prev_hash' | 'hash', string>;

/** What an append reads and writes of the log itself, on either engine. */
export interface LogRows {
  head(ledgerId: string): HeadRow | undefined;
  /** Makes the row of a new ledger and answers its key. */
  addLedger(ledgerId: string): HeadRow;
  nextSeq(): number;
  streamVersion(ledgerKey: number, streamId: string): number;
  insert(row: NewEvent): void;
  moveHead(
    ledgerKey: number,
    head: { readonly position: number; readonly hash: string; readonly recordedAt: string },
  ): void;
}
