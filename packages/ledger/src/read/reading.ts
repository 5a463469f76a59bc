import type { Catalogue } from '@outreach/domain';
import { builtinCatalogue } from '@outreach/domain';
import type { Kysely } from 'kysely';
import type { LedgerDescription, LedgerHead } from '../answers.ts';
import { defaultTimeZone } from '../append/civil-day.ts';
import { hexOf } from '../append/event-hash.ts';
import { catalogueOf } from '../project/definition-row.ts';
import type { Tables } from '../schema/tables.ts';
import type { ReadingNames } from './reading-names.ts';
import type { StandingYears } from './standing-years.ts';

/** What every read of one ledger needs. */
export interface Reading {
  readonly db: Kysely<Tables>;
  readonly ledgerId: string;
  readonly names: ReadingNames;
  readonly standing: StandingYears;
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

export async function readLedgerRow({ db, ledgerId }: Reading): Promise<LedgerRow> {
  const row = await db.selectFrom('ledger').selectAll().where('ledger_id', '=', ledgerId).executeTakeFirst();
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
export async function readCatalogue({ db }: Reading, key: number, position: number): Promise<Catalogue> {
  if (key === 0) return builtinCatalogue;
  const rows = await db
    .selectFrom('measure_definition')
    .select('definition')
    .where('ledger_key', '=', key)
    .where('position', '<=', position)
    .orderBy('position')
    .execute();
  return rows.length === 0 ? builtinCatalogue : catalogueOf(rows);
}
