import type { BatchOutcome, CommandEnvelope, Outcome } from '@outreach/domain';

/** Most commands that share one transaction: a limit on how long others wait for it. */
export const maxGroup = 256;

/**
 * The one place of a store that writes. Commands that arrive together share one transaction and one sync; each gets its
 * own verdict, and is answered only after the sync.
 */
export interface LedgerWriter {
  execute(ledgerId: string, envelope: CommandEnvelope): Promise<Outcome>;
  executeBatch(ledgerId: string, envelopes: readonly CommandEnvelope[], dryRun: boolean): Promise<BatchOutcome>;
  /** Writes what still waits, then refuses everything. */
  close(): Promise<void>;
}

/** Hears of every ledger that got new events, and of its new head. */
export type CommitListener = (ledgerId: string, position: number) => void;
