import type { Problem } from '@outreach/domain';
import type { SqliteConnection } from '../connection/open-sqlite.ts';
import { prepareStatement } from '../connection/prepare-statement.ts';
import type { AcceptedOutcome } from '../outcome.ts';
import type { CommandReceiptTable } from '../schema/tables.ts';
import { canonicalJson } from './canonical-json.ts';

/** What of an answer the positions do not tell. */
interface StoredAnswer {
  readonly recordedAt: string;
  readonly version: number;
  readonly warnings: readonly Problem[];
}

export type ReceiptColumns = Pick<CommandReceiptTable, 'fingerprint' | 'outcome' | 'first_position' | 'last_position'>;

/** Receipts of any ledger, for the writer. Kept for ever. */
export interface Receipts {
  find(ledgerKey: number, commandId: string): ReceiptColumns | undefined;
  add(ledgerKey: number, commandId: string, fingerprint: Uint8Array, outcome: AcceptedOutcome): void;
}

export function prepareReceipts(connection: SqliteConnection): Receipts {
  const find = prepareStatement<{ readonly ledgerKey: number; readonly commandId: string }, ReceiptColumns>(
    connection,
    (db, slot) =>
      db
        .selectFrom('command_receipt')
        .select(['fingerprint', 'outcome', 'first_position', 'last_position'])
        .where('ledger_key', '=', slot('ledgerKey'))
        .where('command_id', '=', slot('commandId')),
  );
  const add = prepareStatement<CommandReceiptTable>(connection, (db, slot) =>
    db.insertInto('command_receipt').values({
      ledger_key: slot('ledger_key'),
      command_id: slot('command_id'),
      fingerprint: slot('fingerprint'),
      outcome: slot('outcome'),
      first_position: slot('first_position'),
      last_position: slot('last_position'),
    }),
  );
  return {
    find: (ledgerKey, commandId) => find.get({ ledgerKey, commandId }),
    add: (ledgerKey, commandId, fingerprint, { recordedAt, version, warnings, firstPosition, lastPosition }) => {
      const answer: StoredAnswer = { recordedAt, version, warnings };
      const added = add.run({
        ledger_key: ledgerKey,
        command_id: commandId,
        fingerprint,
        outcome: canonicalJson(answer),
        first_position: firstPosition,
        last_position: lastPosition,
      });
      if (added !== 1) throw new Error(`${added} receipts instead of 1 written for command ${commandId}`);
    },
  };
}

/** The answer that was given when the command was accepted. */
export function answerOfReceipt(receipt: ReceiptColumns): AcceptedOutcome {
  // Only `add` writes the column, and a trigger keeps it as it was written.
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
