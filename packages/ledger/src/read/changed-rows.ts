import type { Kysely } from 'kysely';
import type { SqliteConnection } from '../connection/open-sqlite.ts';
import { prepareStatement } from '../connection/prepare-statement.ts';
import type { ContributionColumns } from '../project/contribution-row.ts';
import { contributionColumnNames } from '../project/sqlite-contribution-rows.ts';
import type { Tables } from '../schema/tables.ts';

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

/** Rows of a year that began or ended in a stretch. The engines answer each in their own time. */
export type ChangedRows = (stretch: Stretch) => readonly ChangedRow[] | Promise<readonly ChangedRow[]>;

/** Prepared once: a lobby asks after every activity. */
export function sqliteChangedRows(connection: SqliteConnection): ChangedRows {
  const statement = prepareStatement<Stretch, ChangedRow>(connection, (db, slot) =>
    changedIn(db, {
      ledgerKey: slot('ledgerKey'),
      year: slot('year'),
      after: slot('after'),
      through: slot('through'),
    }),
  );
  return statement.all;
}

export function postgresChangedRows(db: Kysely<Tables>): ChangedRows {
  return (stretch) => changedIn(db, stretch).execute();
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
