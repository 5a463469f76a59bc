import type { Command, CommandEnvelope, Outcome } from '@outreach/domain';
import type { SqliteConnection } from '../connection/open-sqlite.ts';
import type { WaitingConnection } from '../connection/waiting-rows.ts';
import { createWaitingRows } from '../connection/waiting-rows.ts';
import { prepareProjection } from '../project/sqlite-projection.ts';
import type { AppendClock, AppendTools } from './append-command.ts';
import { appendCommand } from './append-command.ts';
import { prepareEventRows } from './sqlite-event-rows.ts';
import { prepareReceipts } from './sqlite-receipts.ts';
import { createTransactionHeads } from './transaction-heads.ts';

/** Runs single commands. The caller holds the write lock, and rolls back whatever a thrown error leaves half done. */
export interface CommandAppender {
  append(ledgerId: string, envelope: CommandEnvelope): Outcome;
  /**
   * Must be called after BEGIN. The rows of commands that run `together` wait for those of the next, so that a mistake of
   * one may show in another or in `finish`; those of commands that run `apart` are written before `append` answers.
   */
  begin(run: 'together' | 'apart'): void;
  /** May be called before commands of one ledger that run together, at most `maxForeseen`: looks up together what is new. */
  foresee(ledgerId: string, envelopes: readonly CommandEnvelope[]): void;
  /** Must be called before COMMIT: writes what waits, and what is written once for all commands of a transaction. */
  finish(): void;
  /** Must be called after every rollback, of a savepoint too. */
  forget(): void;
}

/** Commands whose rows are looked up together. */
export const maxForeseen = 64;

/** Fewer look their rows up one by one: a question for many costs as much as some for one. */
const minForeseen = 4;

const changesYears: readonly Command['kind'][] = ['close-year', 'reopen-year'];

export function createCommandAppender(connection: SqliteConnection, clock: AppendClock): CommandAppender {
  const waiting = createWaitingRows();
  const writing: WaitingConnection = { ...connection, waiting };
  const events = prepareEventRows(writing);
  const receipts = prepareReceipts(writing);
  const projection = prepareProjection(writing, 'writer');
  const heads = createTransactionHeads(events, projection);
  const tools: AppendTools = { events, heads, receipts, projection, clock };
  return {
    append: (ledgerId, envelope) => {
      const outcome = appendCommand(tools, ledgerId, envelope);
      // How years stand is read from the log, which no other event of ours changes in this.
      if (changesYears.includes(envelope.command.kind)) projection.years.forget();
      return outcome;
    },
    begin: (run) => {
      waiting.begin(run === 'together');
      heads.begin();
      receipts.forget();
      projection.begin();
    },
    foresee: (ledgerId, envelopes) => {
      const head = envelopes.length < minForeseen ? undefined : heads.find(ledgerId);
      if (head === undefined) return;
      // Rows that wait are not there yet.
      waiting.write();
      receipts.foresee(
        head.ledger_key,
        envelopes.map(({ commandId }) => commandId),
      );
      projection.foresee(
        head.ledger_key,
        envelopes.map(({ command }) => command),
      );
    },
    finish: () => {
      waiting.write();
      heads.finish();
    },
    forget: () => {
      waiting.forget();
      receipts.forget();
      projection.forget();
    },
  };
}
