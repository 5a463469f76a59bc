import type { RecordedEvent } from '@outreach/domain';
import type { Kysely } from 'kysely';
import type { ClientBase } from 'pg';
import { civilDayOf, defaultTimeZone } from '../../append/civil-day.ts';
import { createPostgresKeys } from '../../append/postgres/postgres-keys.ts';
import { eventOfRow } from '../../read/events.ts';
import { type ReadTable, readTables } from '../../schema/read-tables.ts';
import type { Tables } from '../../schema/tables.ts';
import type { ChainState } from '../../verify/chain.ts';
import { chainStart, checkEvent } from '../../verify/chain.ts';
import { readKind, readYearEvents } from '../../verify/year-events.ts';
import { logWrong, writtenByNewer } from '../refusals.ts';
import { foldEvents, rowsOfLedger, rowsOfYear, wantedKeysOf } from './fold-year.ts';
import { addSideRows, removeSideLedgerRows, removeSideYear } from './side-tables.ts';

/** Events read at a time. */
const runLength = 1000;

/** A ledger while it is folded. Grows by a few numbers a day, not by events. */
export interface FoldedLedger {
  state: ChainState;
  timeZone: string;
  /** What opened it; null where nothing did. */
  opened: { readonly name: string; readonly demo: boolean; readonly position: number } | null;
  readonly days: Map<string, number>;
}

/** What a walk over new events has met. */
interface Met {
  readonly events: number;
  /** Activities with new events; null where there is something else that may reach every year. */
  readonly activities: ReadonlySet<string> | null;
}

export interface LedgersFold {
  /** Folds what is new in every ledger; answers how many events that were. @throws StoreFault `rebuild.*` */
  catchUp(onRun: (events: number) => void): Promise<number>;
  readonly ledgers: ReadonlyMap<number, FoldedLedger>;
}

/** Folds the logs of a database into the side tables, one ledger and year at a time, from where it stopped. */
export function createLedgersFold(db: Kysely<Tables>, client: ClientBase): LedgersFold {
  const keys = createPostgresKeys();
  const ledgers = new Map<number, FoldedLedger>();

  const foldYear = async (key: number, id: string, year: number, shared: SharedEvents, through: number) => {
    const activities = await readActivities(db, key, year);
    const projection = foldEvents(id, await readYearEvents({ db }, key, activities, shared, through));
    const found = await keys.find(client, wantedKeysOf(projection));
    found.committed();
    await removeSideYear(client, key, year);
    await add(client, rowsOfYear(key, year, projection, found));
  };

  const fold = async (key: number, id: string, onRun: (events: number) => void): Promise<number> => {
    const ledger = ledgers.get(key) ?? newLedger();
    const isNew = !ledgers.has(key);
    ledgers.set(key, ledger);
    const met = await walk(db, key, id, ledger, onRun);
    if (met.events === 0 && !isNew) return 0;
    const through = ledger.state.position;
    const shared = {
      inclusions: await readKind({ db }, key, 'inclusion', through),
      measures: await readKind({ db }, key, 'measure', through),
    };
    const touched = isNew || met.activities === null ? null : [...met.activities];
    for (const year of await readYears(db, key, touched)) await foldYear(key, id, year, shared, through);
    const wide = foldEvents(id, inOrder([...shared.inclusions, ...shared.measures]));
    await removeSideLedgerRows(client, key);
    await add(client, rowsOfLedger(key, wide, ledger.days));
    return met.events;
  };

  return {
    ledgers,
    catchUp: async (onRun) => {
      let events = 0;
      for (const { ledger_key, ledger_id } of await readLedgers(db)) events += await fold(ledger_key, ledger_id, onRun);
      return events;
    },
  };
}

interface SharedEvents {
  readonly inclusions: readonly RecordedEvent[];
  readonly measures: readonly RecordedEvent[];
}

function newLedger(): FoldedLedger {
  return { state: chainStart, timeZone: defaultTimeZone, opened: null, days: new Map() };
}

/** Checks the chain from where the ledger stands to its end. */
async function walk(
  db: Kysely<Tables>,
  key: number,
  id: string,
  ledger: FoldedLedger,
  onRun: (events: number) => void,
): Promise<Met> {
  const start = ledger.state.position;
  const activities = new Set<string>();
  let reachesAll = false;
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
    for (const row of rows) {
      const checked = checkEvent(id, ledger.state, row, null);
      if (!checked.ok) throw logWrong(id, checked.finding.position, checked.finding.code);
      ledger.state = checked.state;
      const recorded = eventOfRow(row);
      if (!recorded.known) throw writtenByNewer(id, recorded);
      const { event, position } = recorded;
      if (event.type === 'ledger.opened') {
        const { name, timeZone, demo } = event.payload;
        Object.assign(ledger, { timeZone, opened: { name, demo, position } });
      }
      if (row.stream_id.startsWith('activity/')) activities.add(row.stream_id);
      else reachesAll = true;
      ledger.days.set(civilDayOf(row.recorded_at, ledger.timeZone), row.position);
    }
    onRun(rows.length);
  }
  return { events: ledger.state.position - start, activities: reachesAll ? null : activities };
}

function readLedgers(db: Kysely<Tables>): Promise<{ readonly ledger_key: number; readonly ledger_id: string }[]> {
  return db.selectFrom('ledger').select(['ledger_key', 'ledger_id']).orderBy('ledger_key').execute();
}

/** The years in which activities ever stood, by the log itself; of all activities where none are named. */
async function readYears(
  db: Kysely<Tables>,
  key: number,
  streams: readonly string[] | null,
): Promise<readonly number[]> {
  const years = new Set<number>();
  const ofActivities = db
    .selectFrom('event')
    .select('reporting_year')
    .distinct()
    .where('ledger_key', '=', key)
    .where('stream_id', '>=', 'activity/')
    .where('stream_id', '<', 'activity0')
    .where('reporting_year', 'is not', null);
  const keep = (rows: readonly { readonly reporting_year: number | null }[]) => {
    for (const { reporting_year } of rows) if (reporting_year !== null) years.add(reporting_year);
  };
  if (streams === null) keep(await ofActivities.execute());
  for (let start = 0; start < (streams?.length ?? 0); start += 500) {
    keep(await ofActivities.where('stream_id', 'in', streams?.slice(start, start + 500) ?? []).execute());
  }
  return [...years].sort((a, b) => a - b);
}

/** Activities that ever stood in a year, by the log itself. */
async function readActivities(db: Kysely<Tables>, key: number, year: number): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('event')
    .select('stream_id')
    .distinct()
    .where('ledger_key', '=', key)
    .where('reporting_year', '=', year)
    .where('stream_id', '>=', 'activity/')
    .where('stream_id', '<', 'activity0')
    .execute();
  return rows.map(({ stream_id }) => stream_id.slice('activity/'.length));
}

async function add(client: ClientBase, rows: Partial<Record<ReadTable, readonly object[]>>): Promise<void> {
  for (const table of readTables) await addSideRows(client, table, rows[table] ?? []);
}

function inOrder(events: readonly RecordedEvent[]): readonly RecordedEvent[] {
  return [...events].sort((a, b) => a.position - b.position);
}
