import type { EventTable, LedgerTable } from '../schema/tables.ts';

/** The head of a ledger as its row has it. */
export interface HeadRow
  extends Pick<LedgerTable, 'position' | 'hash' | 'recorded_at' | 'time_zone' | 'opened_position'> {
  readonly ledger_key: number;
}

/** What an append reads and writes of the log itself, on either engine. */
export interface LogRows {
  head(ledgerId: string): HeadRow | undefined;
  /** Makes the row of a new ledger and answers its key. */
  addLedger(ledgerId: string): HeadRow;
  nextSeq(): number;
  streamVersion(ledgerKey: number, streamId: string): number;
  insert(row: EventTable): void;
  moveHead(
    ledgerKey: number,
    head: { readonly position: number; readonly hash: Uint8Array; readonly recordedAt: string },
  ): void;
}
