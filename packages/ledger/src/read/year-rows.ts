import type { Kysely } from 'kysely';
import type { SqliteConnection } from '../connection/open-sqlite.ts';
import { prepareStatement } from '../connection/prepare-statement.ts';
import type { ContributionColumns } from '../project/contribution-row.ts';
import { contributionColumnNames } from '../project/sqlite-contribution-rows.ts';
import type { Tables } from '../schema/tables.ts';

import type { HeldRows } from './held-rows.ts';
import { postgresHeldRows, sqliteHeldRows } from './held-rows.ts';

/** A contribution row with the positions between which it holds. */
export interface ChangedRow extends ContributionColumns {
  readonly since_position: number;
  readonly until_position: number;
}

/** A stretch of a ledger's life, for the rows of one year. */
export interface Stretch {
  readonly ledgerKey: number;
  readonly year: number;
  readonly after: number;
  readonly through: number;
}

/** One year of a ledger at a position. */
export interface YearOfLedger {
  readonly ledgerKey: number;
  readonly year: number;
  readonly position: number;
}

const addingColumns = [
  'measure_key',
  'scope_key',
  'figure_id',
  'state',
  'lower',
  'upper',
  'about',
  'unknown',
  'members',
] as const satisfies readonly (keyof ContributionColumns)[];

/** What of a row a total is made of. */
export type AddingRow = Pick<ContributionColumns, (typeof addingColumns)[number]>;

/** Rows of a ledger's year. The engines answer each in their own time. */
export interface YearRows {
  /** Rows that began or ended in a stretch. */
  changed(stretch: Stretch): readonly ChangedRow[] | Promise<readonly ChangedRow[]>;
  /** Rows that held at a position and belong to a total. */
  standing(year: YearOfLedger): readonly AddingRow[] | Promise<readonly AddingRow[]>;
  readonly held: HeldRows;
}

/** Prepared once: a lobby asks after every activity. */
export function sqliteYearRows(connection: SqliteConnection): YearRows {
  const changed = prepareStatement<Stretch, ChangedRow>(connection, (db, slot) =>
    changedIn(db, {
      ledgerKey: slot('ledgerKey'),
      year: slot('year'),
      after: slot('after'),
      through: slot('through'),
    }),
  );
  const standing = prepareStatement<YearOfLedger, AddingRow>(connection, (db, slot) =>
    standingAt(db, { ledgerKey: slot('ledgerKey'), year: slot('year'), position: slot('position') }),
  );
  return { changed: changed.all, standing: standing.all, held: sqliteHeldRows(connection) };
}

export function postgresYearRows(db: Kysely<Tables>): YearRows {
  return {
    changed: (stretch) => changedIn(db, stretch).execute(),
    standing: (year) => standingAt(db, year).execute(),
    held: postgresHeldRows(db),
  };
}

function changedIn(db: Kysely<Tables>, { ledgerKey, year, after, through }: Stretch) {
  return db
    .selectFrom('contribution')
    .select([...contributionColumnNames, 'since_position', 'until_position'])
    .where('ledger_key', '=', ledgerKey)
    .where('reporting_year', '=', year)
    .where('until_position', '>', after)
    .where('since_position', '<=', through)
    .where((eb) => eb.or([eb('since_position', '>', after), eb('until_position', '<=', through)]));
}

function standingAt(db: Kysely<Tables>, { ledgerKey, year, position }: YearOfLedger) {
  return db
    .selectFrom('contribution')
    .select(addingColumns)
    .where('ledger_key', '=', ledgerKey)
    .where('reporting_year', '=', year)
    .where('until_position', '>', position)
    .where('since_position', '<=', position)
    .where('state', '!=', 'outside');
}
