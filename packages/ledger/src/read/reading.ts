import type { Catalogue, CivilDate, LedgerDescription, LedgerHead } from '@outreach/domain';
import { builtinCatalogue } from '@outreach/domain';
import type { Kysely, Selectable } from 'kysely';
import { sql } from 'kysely';
import { defaultTimeZone } from '../append/civil-day.ts';
import { hexOf } from '../append/event-hash.ts';
import type { SqliteConnection } from '../connection/open-sqlite.ts';
import { prepareStatement } from '../connection/prepare-statement.ts';
import { catalogueOf } from '../project/definition-row.ts';
import type { DayHeadTable, EventTable, LedgerTable, MeasureDefinitionTable, Tables } from '../schema/tables.ts';
import type { KeptYears } from './ledger-year/kept-years.ts';
import type { ReadingNames } from './reading-names.ts';

/** What every read of one ledger needs. */
export interface Reading {
  readonly db: Kysely<Tables>;
  readonly ledgerId: string;
  readonly names: ReadingNames;
  readonly years: KeptYears;
  /** Prepared where the engine can; asked by Kysely where missing. */
  readonly lookups?: LedgerLookups;
}

/** A ledger's row: its key for other tables, and what it says of itself. */
export interface LedgerRow {
  /** 0 for a ledger that has no event yet: no row of any table has it. */
  readonly key: number;
  /** Whether `ledger.opened` stands in the log. */
  readonly opened: boolean;
  readonly description: LedgerDescription;
  readonly head: LedgerHead;
}

export async function readLedgerRow({
  db,
  ledgerId,
  lookups,
}: Pick<Reading, 'db' | 'ledgerId' | 'lookups'>): Promise<LedgerRow> {
  const row = lookups === undefined ? await ledgerOf(db, ledgerId).executeTakeFirst() : lookups.ledger(ledgerId);
  if (row === undefined) {
    return {
      key: 0,
      opened: false,
      description: { id: ledgerId, name: '', timeZone: defaultTimeZone, demo: false },
      head: { position: 0, hash: '', recordedAt: null },
    };
  }
  const timeZone = row.time_zone === '' ? defaultTimeZone : row.time_zone;
  return {
    key: row.ledger_key,
    opened: row.opened_position > 0,
    description: { id: ledgerId, name: row.name, timeZone, demo: row.demo === 1 },
    head: { position: row.position, hash: hexOf(row.hash), recordedAt: row.recorded_at },
  };
}

/** The catalogue as of a position: what is defined later changes no total that was known before. */
export async function readCatalogue({ db, lookups }: Reading, key: number, position: number): Promise<Catalogue> {
  if (key === 0) return builtinCatalogue;
  const rows =
    lookups === undefined ? await definitionsOf(db, key, position).execute() : lookups.definitions(key, position);
  return rows.length === 0 ? builtinCatalogue : catalogueOf(rows);
}

/** The questions with which most reads begin. */
export interface LedgerLookups {
  ledger(id: string): LedgerColumns | undefined;
  definitions(ledgerKey: number, position: number): readonly Pick<MeasureDefinitionTable, 'definition'>[];
  /** When a position was recorded. */
  instant(ledgerKey: number, position: number): Pick<EventTable, 'recorded_at'> | undefined;
  /** The last position recorded by the end of a day. */
  dayHead(ledgerKey: number, day: CivilDate): Pick<DayHeadTable, 'last_position'> | undefined;
}

type LedgerColumns = Selectable<LedgerTable>;

/** Prepared once: building them each time costs more than all the rest of a question whose answer is kept. */
export function sqliteLookups(connection: SqliteConnection): LedgerLookups {
  const ledger = prepareStatement<{ readonly id: string }, LedgerColumns>(connection, (db, slot) =>
    ledgerOf(db, slot('id')),
  );
  const definitions = prepareStatement<AtPosition, Pick<MeasureDefinitionTable, 'definition'>>(connection, (db, slot) =>
    definitionsOf(db, slot('ledgerKey'), slot('position')),
  );
  const instant = prepareStatement<AtPosition, Pick<EventTable, 'recorded_at'>>(connection, (db, slot) =>
    instantOf(db, slot('ledgerKey'), slot('position')),
  );
  const dayHead = prepareStatement<
    { readonly ledgerKey: number; readonly day: CivilDate },
    Pick<DayHeadTable, 'last_position'>
  >(connection, (db, slot) => dayHeadOf(db, slot('ledgerKey'), slot('day')));
  return {
    ledger: (id) => ledger.get({ id }),
    definitions: (ledgerKey, position) => definitions.all({ ledgerKey, position }),
    instant: (ledgerKey, position) => instant.get({ ledgerKey, position }),
    dayHead: (ledgerKey, day) => dayHead.get({ ledgerKey, day }),
  };
}

interface AtPosition {
  readonly ledgerKey: number;
  readonly position: number;
}

function ledgerOf(db: Kysely<Tables>, id: string) {
  return db.selectFrom('ledger').selectAll().where('ledger_id', '=', id);
}

function definitionsOf(db: Kysely<Tables>, ledgerKey: number, position: number) {
  return db
    .selectFrom('measure_definition')
    .select('definition')
    .where('ledger_key', '=', ledgerKey)
    .where('position', '<=', position)
    .orderBy('position');
}

export function instantOf(db: Kysely<Tables>, ledgerKey: number, position: number) {
  return db
    .selectFrom('event')
    .select('recorded_at')
    .where('ledger_key', '=', ledgerKey)
    .where('position', '=', position);
}

export function dayHeadOf(db: Kysely<Tables>, ledgerKey: number, day: CivilDate) {
  return db
    .selectFrom('day_head')
    .select('last_position')
    .where('ledger_key', '=', ledgerKey)
    .where('day', '<=', day)
    .orderBy('day', 'desc')
    .limit(sql.lit(1));
}
