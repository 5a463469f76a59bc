import type { FigureId } from '@outreach/domain';
import { prepareStatement } from '../connection/prepare-statement.ts';
import type { WaitingConnection } from '../connection/waiting-rows.ts';
import { prepareInserts } from '../connection/waiting-rows.ts';
import { openUntil } from '../schema/schema-version.ts';
import { untilOpen } from '../schema/until-open.ts';
import type { ContributionColumns } from './contribution-row.ts';
import { contributionColumns, contributionOfRow } from './contribution-row.ts';
import type { Dictionary } from './dictionary.ts';
import type { ContributionRows } from './projection.ts';
import type { GroupId } from './projection-tables.ts';
import { assertOne } from './sqlite-activity-rows.ts';

interface OneGroup {
  readonly ledgerKey: number;
  readonly year: number;
  readonly measureKey: number;
}

/** Every column that says how a figure counts. */
export const contributionColumnNames = [
  'reporting_year',
  'measure_key',
  'figure_id',
  'scope_key',
  'activity_id',
  'breakdown',
  'state',
  'reason',
  'because',
  'lower',
  'upper',
  'about',
  'unknown',
  'through',
  'members',
] as const satisfies readonly (keyof ContributionColumns)[];

export function prepareContributionRows(connection: WaitingConnection, dictionary: Dictionary): ContributionRows {
  const inGroup = prepareStatement<OneGroup, ContributionColumns>(connection, (db, slot) =>
    db
      .selectFrom('contribution')
      .select(contributionColumnNames)
      .where('ledger_key', '=', slot('ledgerKey'))
      .where('reporting_year', '=', slot('year'))
      .where('until_position', '=', untilOpen)
      .where('measure_key', '=', slot('measureKey')),
  );
  const find = prepareStatement<OneGroup & { readonly id: FigureId }, ContributionColumns>(connection, (db, slot) =>
    db
      .selectFrom('contribution')
      .select(contributionColumnNames)
      .where('ledger_key', '=', slot('ledgerKey'))
      .where('reporting_year', '=', slot('year'))
      .where('until_position', '=', untilOpen)
      .where('measure_key', '=', slot('measureKey'))
      .where('figure_id', '=', slot('id')),
  );
  const close = prepareStatement<OneGroup & { readonly id: FigureId; readonly position: number }>(
    connection,
    (db, slot) =>
      db
        .updateTable('contribution')
        .set({ until_position: slot('position') })
        .where('ledger_key', '=', slot('ledgerKey'))
        .where('reporting_year', '=', slot('year'))
        .where('until_position', '=', untilOpen)
        .where('measure_key', '=', slot('measureKey'))
        .where('figure_id', '=', slot('id')),
  );
  const inserts = prepareInserts(connection, 'contribution', [
    'ledger_key',
    'reporting_year',
    'until_position',
    'measure_key',
    'figure_id',
    'since_position',
    'scope_key',
    'activity_id',
    'breakdown',
    'state',
    'reason',
    'because',
    'lower',
    'upper',
    'about',
    'unknown',
    'through',
    'members',
  ]);
  const groupOf = (ledgerKey: number, { year, measure }: GroupId): OneGroup => ({
    ledgerKey,
    year,
    measureKey: dictionary.measureKey(measure),
  });
  return {
    inGroup: (ledgerKey, group) =>
      inGroup.all(groupOf(ledgerKey, group)).map((row) => contributionOfRow(row, dictionary)),
    find: (ledgerKey, group, id) => {
      const row = find.get({ ...groupOf(ledgerKey, group), id });
      return row === undefined ? null : contributionOfRow(row, dictionary);
    },
    close: (ledgerKey, contribution, position) => {
      const closed = close.run({ ...groupOf(ledgerKey, contribution), id: contribution.figure, position });
      assertOne(closed, `contribution of ${contribution.figure}`);
    },
    open: (ledgerKey, contribution, position) => {
      const row = contributionColumns(contribution, dictionary);
      inserts.add([
        ledgerKey,
        row.reporting_year,
        openUntil,
        row.measure_key,
        row.figure_id,
        position,
        row.scope_key,
        row.activity_id,
        row.breakdown,
        row.state,
        row.reason,
        row.because,
        row.lower,
        row.upper,
        row.about,
        row.unknown,
        row.through,
        row.members,
      ]);
    },
  };
}
