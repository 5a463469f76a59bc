import type { AcceptedOutcome, Problem } from '@outreach/domain';
import type { CommandReceiptTable } from '../schema/tables.ts';
import { canonicalJson } from './canonical-json.ts';

/** What of an answer the positions do not tell. */
interface StoredAnswer {
  readonly recordedAt: string;
  readonly version: number;
  readonly warnings: readonly Problem[];
}

export interface ReceiptColumns extends Pick<CommandReceiptTable, 'outcome' | 'first_position' | 'last_position'> {
  /** Hexadecimal. */
  readonly fingerprint: string;
}

/** Receipts of any ledger, for the writer. Kept for ever. */
export interface Receipts {
  find(ledgerKey: number, commandId: string): ReceiptColumns | undefined;
  add(ledgerKey: number, commandId: string, fingerprint: string, outcome: AcceptedOutcome): void;
}

/** The columns of the receipt for an accepted command, apart from its place. */
export function receiptColumns(fingerprint: string, outcome: AcceptedOutcome): ReceiptColumns {
  const { recordedAt, version, warnings, firstPosition, lastPosition } = outcome;
  const answer: StoredAnswer = { recordedAt, version, warnings };
  return {
    fingerprint,
    outcome: canonicalJson(answer),
    first_position: firstPosition,
    last_position: lastPosition,
  };
}

/** The answer that was given when the command was accepted. */
export function answerOfReceipt(receipt: ReceiptColumns): AcceptedOutcome {
  // Only `receiptColumns` makes the column, and a trigger keeps it as it was written.
  const { recordedAt, version, warnings } = JSON.parse(receipt.outcome) as StoredAnswer;
  return {
    status: 'accepted',
    firstPosition: receipt.first_position,
    lastPosition: receipt.last_position,
    recordedAt,
    version,
    warnings,
    repeated: true,
  };
}
