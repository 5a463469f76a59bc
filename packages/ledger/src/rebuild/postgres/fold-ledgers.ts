import type { Kysely } from 'kysely';
import type { ClientBase } from 'pg';
import type { SqliteConnection } from '../../connection/open-sqlite.ts';
import { createEventFold } from '../../replay/event-fold.ts';
import type { Tables } from '../../schema/tables.ts';
import { type FoldedLedger, foldRun, nothingFolded } from '../fold-run.ts';
import { createRowCopies } from './copy-rows.ts';

/** Events read at a time. */
const runLength = 1000;

export interface LedgersFold {
  /** Folds what is new in every ledger; answers how many events that were. @throws StoreFault `rebuild.*` */
  catchUp(onRun: (events: number) => void): Promise<number>;
  /** By key. */
  readonly ledgers: ReadonlyMap<number, FoldedLedger>;
}

/**
 * Folds the logs of a database into a replay, and copies what that makes of the read tables into the side tables, one
 * ledger at a time, from where it stopped. Memory does not grow with the logs.
 */
export function createLedgersFold(db: Kysely<Tables>, client: ClientBase, replay: SqliteConnection): LedgersFold {
  const foldOf = createEventFold(replay);
  const copies = createRowCopies(client, replay);
  const ledgers = new Map<number, FoldedLedger>();

  const fold = async (key: number, id: string, onRun: (events: number) => void): Promise<number> => {
    const start = ledgers.get(key) ?? nothingFolded;
    let ledger = start;
    for (;;) {
      const rows = await db
        .selectFrom('event')
        .selectAll()
        .where('ledger_key', '=', key)
        .where('position', '>', ledger.state.position)
        .orderBy('position')
        .limit(runLength)
        .execute();
      if (rows.length === 0) break;
      ledger = foldRun(id, ledger, foldOf(key, ledger.opened), rows);
      onRun(rows.length);
    }
    ledgers.set(key, ledger);
    const events = ledger.state.position - start.state.position;
    if (events > 0) await copies.copy(key, start.state.position);
    return events;
  };

  return {
    ledgers,
    catchUp: async (onRun) => {
      const all = await db.selectFrom('ledger').select(['ledger_key', 'ledger_id']).orderBy('ledger_key').execute();
      let events = 0;
      for (const { ledger_key, ledger_id } of all) events += await fold(ledger_key, ledger_id, onRun);
      return events;
    },
  };
}
