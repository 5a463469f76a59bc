import type { Activity, ActivityId } from '@outreach/domain';
import { prepareAbsentIds } from '../connection/absent-ids.ts';
import { prepareStatement } from '../connection/prepare-statement.ts';
import type { WaitingConnection } from '../connection/waiting-rows.ts';
import { pastWaiting, prepareInserts } from '../connection/waiting-rows.ts';
import { openUntil } from '../schema/schema-version.ts';
import type { ActivityTable } from '../schema/tables.ts';
import { untilOpen } from '../schema/until-open.ts';
import type { StandingColumns } from './activity-row.ts';
import { activityColumns, standingOfRow } from './activity-row.ts';
import type { ActivityRows } from './projection.ts';
import type { StandingActivity } from './projection-tables.ts';

interface OneActivity {
  readonly ledgerKey: number;
  readonly id: ActivityId;
}

/** What was found last is asked for again by the projection of the same command. */
interface FoundActivity extends OneActivity {
  readonly standing: StandingActivity | null;
}

/** What the writer asks beside: which activities, by id and by title, are new. */
export interface ForeseenActivities extends ActivityRows {
  foresee(ledgerKey: number, ids: readonly ActivityId[]): void;
  foreseeTitles(ledgerKey: number, year: number, titles: readonly string[]): void;
  forget(): void;
}

export function prepareActivityRows(connection: WaitingConnection): ForeseenActivities {
  const find = prepareStatement<OneActivity, StandingColumns>(pastWaiting(connection), (db, slot) =>
    db
      .selectFrom('activity')
      .select(['state', 'recorded_position', 'recorded_at', 'stated_position', 'stated_at', 'corrected_figures'])
      .where('ledger_key', '=', slot('ledgerKey'))
      .where('activity_id', '=', slot('id'))
      .where('until_position', '=', untilOpen),
  );
  const titled = prepareStatement<
    { readonly ledgerKey: number; readonly year: number; readonly title: string },
    Pick<ActivityTable, 'state' | 'recorded_position'>
  >(pastWaiting(connection), (db, slot) =>
    db
      .selectFrom('activity')
      .select(['state', 'recorded_position'])
      .where('ledger_key', '=', slot('ledgerKey'))
      .where('reporting_year', '=', slot('year'))
      .where('title', '=', slot('title'))
      .where('until_position', '=', untilOpen),
  );
  const all = prepareStatement<{ readonly ledgerKey: number }, Pick<ActivityTable, 'state'>>(connection, (db, slot) =>
    db
      .selectFrom('activity')
      .select('state')
      .where('ledger_key', '=', slot('ledgerKey'))
      .where('until_position', '=', untilOpen)
      .orderBy('recorded_position'),
  );
  const close = prepareStatement<OneActivity & { readonly position: number }>(connection, (db, slot) =>
    db
      .updateTable('activity')
      .set({ until_position: slot('position') })
      .where('ledger_key', '=', slot('ledgerKey'))
      .where('activity_id', '=', slot('id'))
      .where('until_position', '=', untilOpen),
  );
  const inserts = prepareInserts(connection, 'activity', [
    'ledger_key',
    'activity_id',
    'since_position',
    'until_position',
    'status',
    'reporting_year',
    'happened',
    'occurred_from',
    'occurred_to',
    'date_precision',
    'direction',
    'kind',
    'campaign',
    'parent_id',
    'title',
    'search',
    'measures',
    'scopes',
    'has_figures',
    'recorded_position',
    'recorded_at',
    'stated_position',
    'stated_at',
    'corrected_figures',
    'state',
  ]);
  const absent = prepareAbsentIds(connection, 'activity', '"ledger_key" = ?', 'activity_id');
  const absentTitles = prepareAbsentIds(
    connection,
    'activity',
    `"ledger_key" = ? and "reporting_year" = ? and "until_position" = ${openUntil}`,
    'title',
  );
  let last: FoundActivity | null = null;
  return {
    foresee: (ledgerKey, ids) => absent.lookUp([ledgerKey], ids),
    foreseeTitles: (ledgerKey, year, titles) => absentTitles.lookUp([ledgerKey, year], titles),
    find: (ledgerKey, id) => {
      if (last?.id === id && last.ledgerKey === ledgerKey) return last.standing;
      if (absent.has([ledgerKey], id)) return null;
      inserts.writeIfWaiting(id);
      const row = find.get({ ledgerKey, id });
      last = { ledgerKey, id, standing: row === undefined ? null : standingOfRow(row) };
      return last.standing;
    },
    titled: (ledgerKey, year, title) => {
      if (absentTitles.has([ledgerKey, year], title)) return [];
      inserts.writeIfWaiting(title);
      return (
        [...titled.all({ ledgerKey, year, title })]
          // Here and not in SQL, which would set up a sorter for the many titles that stand nowhere yet.
          .sort((a, b) => a.recorded_position - b.recorded_position)
          .map(({ state }) => JSON.parse(state) as Activity)
      );
    },
    all: (ledgerKey) => all.all({ ledgerKey }).map(({ state }) => JSON.parse(state) as Activity),
    close: (ledgerKey, id, position) => {
      last = null;
      assertOne(close.run({ ledgerKey, id, position }), `activity ${id}`);
    },
    open: (ledgerKey, standing, position, memo) => {
      last = null;
      const row = activityColumns(standing, memo);
      inserts.add(
        [
          ledgerKey,
          row.activity_id,
          position,
          openUntil,
          row.status,
          row.reporting_year,
          row.happened,
          row.occurred_from,
          row.occurred_to,
          row.date_precision,
          row.direction,
          row.kind,
          row.campaign,
          row.parent_id,
          row.title,
          row.search,
          row.measures,
          row.scopes,
          row.has_figures,
          row.recorded_position,
          row.recorded_at,
          row.stated_position,
          row.stated_at,
          row.corrected_figures,
          row.state,
        ],
        row.activity_id,
        row.title,
      );
      absent.added(row.activity_id);
      absentTitles.added(row.title);
    },
    forget: () => {
      last = null;
      absent.forget();
      absentTitles.forget();
    },
  };
}

/** A row that should be standing and is not means that log and read tables have parted: the append must not go on. */
export function assertOne(changes: number, row: string): void {
  if (changes !== 1) throw new Error(`${changes} rows instead of 1 ended for ${row}`);
}
