import type { Command, CommandEnvelope, Outcome } from '@outreach/domain';
import type { SqliteConnection } from '../connection/open-sqlite.ts';
import { prepareProjection } from '../project/sqlite-projection.ts';
import type { AppendClock, AppendTools } from './append-command.ts';
import { appendCommand } from './append-command.ts';
import { prepareEventRows } from './sqlite-event-rows.ts';
import { prepareReceipts } from './sqlite-receipts.ts';
import { createTransactionHeads } from './transaction-heads.ts';

/** Runs single commands. The caller holds the write lock, and rolls back whatever a thrown error leaves half done. */
export interface CommandAppender {
  append(ledgerId: string, envelope: CommandEnvelope): Outcome;
  /** Must be called after BEGIN, and `finish` before COMMIT: what is written once for all commands of a transaction. */
  begin(): void;
  finish(): void;
  /** Must be called after every rollback, of a savepoint too. */
  forget(): void;
}

const changesYears: readonly Command['kind'][] = ['close-year', 'reopen-year'];

export function createCommandAppender(connection: SqliteConnection, clock: AppendClock): CommandAppender {
  const events = prepareEventRows(connection);
  const receipts = prepareReceipts(connection);
  const projection = prepareProjection(connection, 'writer');
  const heads = createTransactionHeads(events, projection);
  const tools: AppendTools = { events, heads, receipts, projection, clock };
  return {
    append: (ledgerId, envelope) => {
      const outcome = appendCommand(tools, ledgerId, envelope);
      // How years stand is read from the log, which no other event of ours changes in this.
      if (changesYears.includes(envelope.command.kind)) projection.years.forget();
      return outcome;
    },
    begin: () => {
      heads.begin();
      projection.begin();
    },
    finish: () => heads.finish(),
    forget: () => projection.forget(),
  };
}
