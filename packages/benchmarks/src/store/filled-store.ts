import type { BatchOutcome, CommandEnvelope } from '@outreach/domain';
import type { LedgerStore } from '@outreach/ledger';
import { openLedgerStore } from '@outreach/ledger';
import { openingOf } from './activity-commands.ts';

/** A store at a path with one opened ledger, `main`, that holds these commands. */
export async function openFilled(path: string, commands: readonly CommandEnvelope[]): Promise<LedgerStore> {
  const store = await openLedgerStore(path);
  await fill(store, 'main', commands);
  return store;
}

/** Opens a ledger and records everything in one batch. @throws where anything is refused */
export async function fill(store: LedgerStore, ledger: string, commands: readonly CommandEnvelope[]): Promise<void> {
  assertCommitted(await store.ledger(ledger).executeBatch([openingOf(ledger), ...commands]));
}

/** A benchmark of refused commands would measure nothing. @throws where a command was refused */
export function assertCommitted({ committed, outcomes }: BatchOutcome): void {
  if (committed) return;
  const refused = outcomes.find(({ status }) => status === 'rejected');
  throw new Error(`refused: ${JSON.stringify(refused)}`);
}
