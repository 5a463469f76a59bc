import { eventOfRow } from '../read/events.ts';
import { isContradiction, type LedgerFold, type OpenedLedger } from '../replay/event-fold.ts';
import type { EventTable } from '../schema/tables.ts';
import type { ChainState } from '../verify/chain.ts';
import { chainStart, checkEvent } from '../verify/chain.ts';
import { logWrong, writtenByNewer } from './refusals.ts';

/** How far a ledger is folded. Does not grow with its log. */
export interface FoldedLedger {
  readonly state: ChainState;
  /** null where nothing opened it. */
  readonly opened: OpenedLedger | null;
}

export const nothingFolded: FoldedLedger = { state: chainStart, opened: null };

/**
 * Checks and folds the next events of a ledger. Belongs into a transaction of the tables that are filled.
 * @throws StoreFault `rebuild.log-wrong`, `rebuild.unknown-event`
 */
export function foldRun(
  ledgerId: string,
  { state: before }: FoldedLedger,
  fold: LedgerFold,
  rows: readonly EventTable[],
): FoldedLedger {
  let state = before;
  try {
    for (const row of rows) {
      const checked = checkEvent(ledgerId, state, row, null);
      if (!checked.ok) throw logWrong(ledgerId, checked.finding.position, checked.finding.code);
      const recorded = eventOfRow(row);
      if (!recorded.known) throw writtenByNewer(ledgerId, recorded);
      fold.project(recorded);
      fold.markDay(row);
      state = checked.state;
    }
    fold.finish();
  } catch (cause) {
    if (!isContradiction(cause)) throw cause;
    throw Object.assign(logWrong(ledgerId, state.position + 1, 'read-table.wrong'), { cause });
  }
  return { state, opened: fold.opened };
}
