import type { FigureId, Inclusion } from '@outreach/domain';
import { sql } from 'kysely';
import type { SqliteConnection } from '../connection/open-sqlite.ts';
import { prepareStatement } from '../connection/prepare-statement.ts';
import { openUntil } from '../schema/schema-version.ts';
import type { InclusionTable } from '../schema/tables.ts';
import { untilOpen } from '../schema/until-open.ts';
import type { Dictionary } from './dictionary.ts';
import type { InclusionRows } from './projection.ts';
import { assertOne } from './sqlite-activity-rows.ts';

interface Pair {
  readonly ledgerKey: number;
  readonly figure: FigureId;
  readonly of: FigureId;
}

export type InclusionColumns = Pick<InclusionTable, 'figure_id' | 'of_figure_id' | 'relation' | 'reason'>;

export function prepareInclusionRows(connection: SqliteConnection, dictionary: Dictionary): InclusionRows {
  const find = prepareStatement<Pair, InclusionColumns>(connection, (db, slot) =>
    db
      .selectFrom('inclusion')
      .select(['figure_id', 'of_figure_id', 'relation', 'reason'])
      .where('ledger_key', '=', slot('ledgerKey'))
      .where('figure_id', '=', slot('figure'))
      .where('of_figure_id', '=', slot('of'))
      .where('until_position', '=', untilOpen),
  );
  const close = prepareStatement<Pair & { readonly position: number }>(connection, (db, slot) =>
    db
      .updateTable('inclusion')
      .set({ until_position: slot('position') })
      .where('ledger_key', '=', slot('ledgerKey'))
      .where('figure_id', '=', slot('figure'))
      .where('of_figure_id', '=', slot('of'))
      .where('until_position', '=', untilOpen),
  );
  const open = prepareStatement<InclusionTable>(connection, (db, slot) =>
    db.insertInto('inclusion').values({
      ledger_key: slot('ledger_key'),
      figure_id: slot('figure_id'),
      of_figure_id: slot('of_figure_id'),
      until_position: slot('until_position'),
      since_position: slot('since_position'),
      relation: slot('relation'),
      reason: slot('reason'),
    }),
  );
  const from = prepareStatement<{ readonly ledgerKey: number; readonly figure: FigureId }, InclusionColumns>(
    connection,
    (db, slot) =>
      db
        .selectFrom('inclusion')
        .select(['figure_id', 'of_figure_id', 'relation', 'reason'])
        .where('ledger_key', '=', slot('ledgerKey'))
        .where('figure_id', '=', slot('figure'))
        .where('until_position', '=', untilOpen),
  );
  // Asks only for columns of `inclusion_by_whole`: for any other one SQLite would rather read the ledger's whole table.
  const to = prepareStatement<
    { readonly ledgerKey: number; readonly figure: FigureId },
    { readonly figure_id: string }
  >(connection, (db, slot) =>
    db
      .selectFrom('inclusion')
      .select('figure_id')
      .where('ledger_key', '=', slot('ledgerKey'))
      .where('of_figure_id', '=', slot('figure'))
      .where('until_position', '=', untilOpen)
      .limit(sql.lit(1)),
  );
  const all = prepareStatement<{ readonly ledgerKey: number }, InclusionColumns>(connection, (db, slot) =>
    db
      .selectFrom('inclusion')
      .select(['figure_id', 'of_figure_id', 'relation', 'reason'])
      .where('ledger_key', '=', slot('ledgerKey'))
      .where('until_position', '=', untilOpen),
  );
  const inGroup = prepareStatement<
    { readonly ledgerKey: number; readonly year: number; readonly measureKey: number },
    InclusionColumns
  >(connection, (db, slot) =>
    db
      .selectFrom('figure as f')
      .innerJoin('inclusion as i', (join) =>
        join
          .onRef('i.ledger_key', '=', 'f.ledger_key')
          .onRef('i.figure_id', '=', 'f.figure_id')
          .on('i.until_position', '=', untilOpen),
      )
      .select(['i.figure_id', 'i.of_figure_id', 'i.relation', 'i.reason'])
      .where('f.ledger_key', '=', slot('ledgerKey'))
      .where('f.reporting_year', '=', slot('year'))
      .where('f.measure_key', '=', slot('measureKey'))
      .where('f.until_position', '=', untilOpen),
  );
  return {
    find: (ledgerKey, figure, of) => {
      const row = find.get({ ledgerKey, figure, of });
      return row === undefined ? null : inclusionOfRow(row);
    },
    close: (ledgerKey, { figure, of }, position) => {
      assertOne(close.run({ ledgerKey, figure, of, position }), `inclusion ${figure}~${of}`);
    },
    open: (ledgerKey, { figure, of, relation, reason }, position) => {
      open.run({
        ledger_key: ledgerKey,
        figure_id: figure,
        of_figure_id: of,
        until_position: openUntil,
        since_position: position,
        relation,
        reason,
      });
    },
    isDeclared: (ledgerKey, figure) =>
      from.get({ ledgerKey, figure }) !== undefined || to.get({ ledgerKey, figure }) !== undefined,
    from: (ledgerKey, figure) => from.all({ ledgerKey, figure }).map(inclusionOfRow),
    all: (ledgerKey) => all.all({ ledgerKey }).map(inclusionOfRow),
    inGroup: (ledgerKey, { year, measure }) =>
      inGroup.all({ ledgerKey, year, measureKey: dictionary.measureKey(measure) }).map(inclusionOfRow),
  };
}

export function inclusionOfRow(row: InclusionColumns): Inclusion {
  return {
    figure: row.figure_id,
    of: row.of_figure_id,
    // Only `open` writes the column, and verify compares it with a replay.
    relation: row.relation as Inclusion['relation'],
    reason: row.reason,
  };
}
