import { prepareAbsentIds } from '../connection/absent-ids.ts';
import { prepareStatement } from '../connection/prepare-statement.ts';
import type { WaitingConnection } from '../connection/waiting-rows.ts';
import { pastWaiting, prepareInserts } from '../connection/waiting-rows.ts';
import type { CommandReceiptTable } from '../schema/tables.ts';
import { hexOf } from './event-hash.ts';
import type { ReceiptColumns, Receipts } from './receipt.ts';
import { receiptColumns } from './receipt.ts';

/** What the writer asks beside: which of many commands have no receipt. */
export interface ForeseenReceipts extends Receipts {
  foresee(ledgerKey: number, commandIds: readonly string[]): void;
  forget(): void;
}

export function prepareReceipts(connection: WaitingConnection): ForeseenReceipts {
  const find = prepareStatement<
    { readonly ledgerKey: number; readonly commandId: string },
    Pick<CommandReceiptTable, keyof ReceiptColumns>
  >(pastWaiting(connection), (db, slot) =>
    db
      .selectFrom('command_receipt')
      .select(['fingerprint', 'outcome', 'first_position', 'last_position'])
      .where('ledger_key', '=', slot('ledgerKey'))
      .where('command_id', '=', slot('commandId')),
  );
  const inserts = prepareInserts(
    connection,
    'command_receipt',
    ['ledger_key', 'command_id', 'fingerprint', 'outcome', 'first_position', 'last_position'],
    ['fingerprint'],
  );
  const absent = prepareAbsentIds(connection, 'command_receipt', '"ledger_key" = ?', 'command_id');
  return {
    foresee: (ledgerKey, commandIds) => absent.lookUp([ledgerKey], commandIds),
    forget: () => absent.forget(),
    find: (ledgerKey, commandId) => {
      if (absent.has([ledgerKey], commandId)) return undefined;
      inserts.writeIfWaiting(commandId);
      const row = find.get({ ledgerKey, commandId });
      return row === undefined ? undefined : { ...row, fingerprint: hexOf(row.fingerprint) };
    },
    add: (ledgerKey, commandId, fingerprint, accepted) => {
      const { outcome, first_position, last_position } = receiptColumns(fingerprint, accepted);
      inserts.add([ledgerKey, commandId, fingerprint, outcome, first_position, last_position], commandId);
      absent.added(commandId);
    },
  };
}
