import type { SqliteConnection } from '../connection/open-sqlite.ts';
import { prepareStatement } from '../connection/prepare-statement.ts';
import type { CommandReceiptTable } from '../schema/tables.ts';
import type { ReceiptColumns, Receipts } from './receipt.ts';
import { receiptColumns } from './receipt.ts';

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
    add: (ledgerKey, commandId, fingerprint, outcome) => {
      const added = add.run({
        ...receiptColumns(fingerprint, outcome),
        ledger_key: ledgerKey,
        command_id: commandId,
      });
      if (added !== 1) throw new Error(`${added} receipts instead of 1 written for command ${commandId}`);
    },
  };
}
