import type { RecordedEvent } from '@outreach/domain';
import { sql } from 'kysely';
import { civilDayOf, defaultTimeZone } from '../append/civil-day.ts';
import type { SqliteConnection } from '../connection/open-sqlite.ts';
import { prepareStatement } from '../connection/prepare-statement.ts';
import { storeFault } from '../fault/store-fault.ts';
import type { UnknownEvent } from '../ledger-event.ts';
import { projectEvent } from '../project/project-event.ts';
import { prepareProjection } from '../project/sqlite-projection.ts';
import { eventOfRow } from '../read/events.ts';
import type { EventTable, LedgerTable } from '../schema/tables.ts';
import type { ChainState } from '../verify/chain.ts';
import { chainStart, checkEvent } from '../verify/chain.ts';

/** Events folded in one transaction of the side database. */
const runLength = 1000;

/** A ledger while it is folded. */
interface Folding {
  state: ChainState;
  timeZone: string;
}

/** Folds the logs of a live store into the read tables of another database, run by run, from where it stopped. */
export interface LogFold {
  /** Folds one run of one ledger; false where every ledger was at its end. */
  step(): boolean;
  readonly events: number;
  /** Events of all ledgers as they stand now. */
  total(): number;
  /** Where each ledger stands now, by key. */
  ends(): ReadonlyMap<number, ChainState>;
}

type LiveLedger = Pick<LedgerTable, 'ledger_id' | 'position'> & { readonly ledger_key: number };

/** `live` is only read; `side` is a store of its own, with no events. @throws StoreFault `rebuild.log-wrong`, `rebuild.unknown-event` */
export function createLogFold(live: SqliteConnection, side: SqliteConnection): LogFold {
  const ledgers = prepareStatement<object, LiveLedger>(live, (db) =>
    db.selectFrom('ledger').select(['ledger_key', 'ledger_id', 'position']).orderBy('ledger_key'),
  );
  const events = prepareStatement<{ readonly key: number; readonly after: number }, EventTable>(live, (db, slot) =>
    db
      .selectFrom('event')
      .selectAll()
      .where('ledger_key', '=', slot('key'))
      .where('position', '>', slot('after'))
      .orderBy('position')
      .limit(sql.lit(runLength)),
  );
  const addLedger = prepareStatement<{ readonly key: number; readonly id: string; readonly hash: Uint8Array }>(
    side,
    (db, slot) =>
      db.insertInto('ledger').values({
        ledger_key: slot('key'),
        ledger_id: slot('id'),
        name: '',
        time_zone: '',
        demo: 0,
        opened_position: 0,
        position: 0,
        hash: slot('hash'),
        recorded_at: null,
        projected_position: 0,
      }),
  );
  const projection = prepareProjection(side, 'writer');
  const foldings = new Map<number, Folding>();
  let folded = 0;

  const foldingOf = ({ ledger_key, ledger_id }: LiveLedger): Folding => {
    const known = foldings.get(ledger_key);
    if (known !== undefined) return known;
    addLedger.run({ key: ledger_key, id: ledger_id, hash: chainStart.hash });
    const fresh: Folding = { state: chainStart, timeZone: defaultTimeZone };
    foldings.set(ledger_key, fresh);
    return fresh;
  };

  const foldRun = side.raw.transaction((ledger: LiveLedger, rows: readonly EventTable[]) => {
    projection.begin();
    const folding = foldingOf(ledger);
    const tables = projection.tables(ledger.ledger_key);
    for (const row of rows) {
      const checked = checkEvent(ledger.ledger_id, folding.state, row, null);
      if (!checked.ok) throw logWrong(ledger.ledger_id, checked.finding.position, checked.finding.code);
      folding.state = checked.state;
      const event = eventOfRow(row);
      if (!event.known) throw writtenByNewer(ledger.ledger_id, event);
      projectKnown(event);
      projection.ledgers.markDay(ledger.ledger_key, civilDayOf(row.recorded_at, folding.timeZone), row.position);
    }
    folded += rows.length;

    function projectKnown(recorded: RecordedEvent): void {
      if (recorded.event.type === 'ledger.opened') folding.timeZone = recorded.event.payload.timeZone;
      projectEvent(tables, recorded);
    }
  });

  return {
    step: () => {
      for (const ledger of ledgers.all({})) {
        const position = foldings.get(ledger.ledger_key)?.state.position ?? 0;
        const rows = events.all({ key: ledger.ledger_key, after: position });
        if (rows.length === 0 && foldings.has(ledger.ledger_key)) continue;
        foldRun(ledger, rows);
        return true;
      }
      return false;
    },
    get events() {
      return folded;
    },
    total: () => ledgers.all({}).reduce((sum, { position }) => sum + position, 0),
    ends: () => new Map([...foldings].map(([key, { state }]) => [key, state])),
  };
}

/** The newer program has put into the read tables what its events mean; tables made here would lose that. */
export function writtenByNewer(ledger: string, { position, type, schemaVersion }: UnknownEvent): Error {
  return storeFault('rebuild.unknown-event', { ledger, position, type, schemaVersion });
}

export function logWrong(ledger: string, position: number, rule: string): Error {
  return storeFault('rebuild.log-wrong', { ledger, position, rule });
}
