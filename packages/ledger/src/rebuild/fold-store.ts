import { sql } from 'kysely';
import type { SqliteConnection } from '../connection/open-sqlite.ts';
import { prepareStatement } from '../connection/prepare-statement.ts';
import { createEventFold } from '../replay/event-fold.ts';
import type { EventTable, LedgerTable } from '../schema/tables.ts';
import { type FoldedLedger, foldRun, nothingFolded } from './fold-run.ts';

/** Events folded in one transaction: so long do writers wait, and other work of the process. */
const stepLength = 500;

/** Events read at a time: few, so that they are garbage before the collector takes them for something that stays. */
const runLength = 50;

type LiveLedger = Pick<LedgerTable, 'ledger_id' | 'position'> & { readonly ledger_key: number };

/** Folds the logs of a store into the read tables of another connection, run by run, from where it stopped. */
export interface StoreFold {
  /**
   * Folds the next events of one or more ledgers; false where it has come to the end of the last one. The next step looks
   * at every ledger again. Belongs into a transaction.
   */
  step(): boolean;
  /** Events folded. */
  readonly events: number;
  /** Events of all ledgers as they stand now. */
  total(): number;
  /** By key. */
  readonly ledgers: ReadonlyMap<number, FoldedLedger>;
}

/**
 * @param live is only read
 * @param filled has the read tables, and nobody else writes them
 * @throws StoreFault `rebuild.log-wrong`, `rebuild.unknown-event`
 */
export function createStoreFold(live: SqliteConnection, filled: SqliteConnection): StoreFold {
  const liveLedgers = prepareStatement<object, LiveLedger>(live, (db) =>
    db.selectFrom('ledger').select(['ledger_key', 'ledger_id', 'position']).orderBy('ledger_key'),
  );
  const newEvents = prepareStatement<{ readonly key: number; readonly after: number }, EventTable>(live, (db, slot) =>
    db
      .selectFrom('event')
      .selectAll()
      .where('ledger_key', '=', slot('key'))
      .where('position', '>', slot('after'))
      .orderBy('position')
      .limit(sql.lit(runLength)),
  );
  const foldOf = createEventFold(filled);
  const ledgers = new Map<number, FoldedLedger>();
  let events = 0;

  /** Checks and folds what is new in every ledger, and answers after each run how many events it had. */
  function* runs(): Generator<number> {
    for (const { ledger_key: key, ledger_id: id, position } of liveLedgers.all({})) {
      // Also where its row says that it is empty: a log that goes on behind its head is wrong.
      if (!ledgers.has(key)) ledgers.set(key, nothingFolded);
      else if (ledgers.get(key)?.state.position === position) continue;
      for (;;) {
        const before = ledgers.get(key) ?? nothingFolded;
        const rows = newEvents.all({ key, after: before.state.position });
        if (rows.length === 0) break;
        ledgers.set(key, foldRun(id, before, foldOf(key, before.opened), rows));
        events += rows.length;
        yield rows.length;
      }
    }
  }

  let round = runs();
  return {
    step: () => {
      for (let folded = 0; folded < stepLength; ) {
        const next = round.next();
        if (next.done === true) {
          round = runs();
          return false;
        }
        folded += next.value;
      }
      return true;
    },
    get events() {
      return events;
    },
    total: () => liveLedgers.all({}).reduce((sum, { position }) => sum + position, 0),
    ledgers,
  };
}
