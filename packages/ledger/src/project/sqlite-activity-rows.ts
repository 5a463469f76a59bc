import type { Activity, ActivityId } from '@outreach/domain';
import type { SqliteConnection } from '../connection/open-sqlite.ts';
import { prepareStatement } from '../connection/prepare-statement.ts';
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

export function prepareActivityRows(connection: SqliteConnection): ActivityRows & { forget(): void } {
  const find = prepareStatement<OneActivity, StandingColumns>(connection, (db, slot) =>
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
  >(connection, (db, slot) =>
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
  const open = prepareStatement<ActivityTable>(connection, (db, slot) =>
    db.insertInto('activity').values({
      ledger_key: slot('ledger_key'),
      activity_id: slot('activity_id'),
      since_position: slot('since_position'),
      until_position: slot('until_position'),
      status: slot('status'),
      reporting_year: slot('reporting_year'),
      happened: slot('happened'),
      occurred_from: slot('occurred_from'),
      occurred_to: slot('occurred_to'),
      date_precision: slot('date_precision'),
      direction: slot('direction'),
      kind: slot('kind'),
      campaign: slot('campaign'),
      parent_id: slot('parent_id'),
      title: slot('title'),
      search: slot('search'),
      measures: slot('measures'),
      scopes: slot('scopes'),
      has_figures: slot('has_figures'),
      recorded_position: slot('recorded_position'),
      recorded_at: slot('recorded_at'),
      stated_position: slot('stated_position'),
      stated_at: slot('stated_at'),
      corrected_figures: slot('corrected_figures'),
      state: slot('state'),
    }),
  );
  let last: FoundActivity | null = null;
  return {
    find: (ledgerKey, id) => {
      if (last?.id === id && last.ledgerKey === ledgerKey) return last.standing;
      const row = find.get({ ledgerKey, id });
      last = { ledgerKey, id, standing: row === undefined ? null : standingOfRow(row) };
      return last.standing;
    },
    titled: (ledgerKey, year, title) =>
      [...titled.all({ ledgerKey, year, title })]
        // Here and not in SQL, which would set up a sorter for the many titles that stand nowhere yet.
        .sort((a, b) => a.recorded_position - b.recorded_position)
        .map(({ state }) => JSON.parse(state) as Activity),
    all: (ledgerKey) => all.all({ ledgerKey }).map(({ state }) => JSON.parse(state) as Activity),
    close: (ledgerKey, id, position) => {
      last = null;
      assertOne(close.run({ ledgerKey, id, position }), `activity ${id}`);
    },
    open: (ledgerKey, standing, position, memo) => {
      last = null;
      open.run({
        ...activityColumns(standing, memo),
        ledger_key: ledgerKey,
        since_position: position,
        until_position: openUntil,
      });
    },
    forget: () => {
      last = null;
    },
  };
}

/** A row that should be standing and is not means that log and read tables have parted: the append must not go on. */
export function assertOne(changes: number, row: string): void {
  if (changes !== 1) throw new Error(`${changes} rows instead of 1 ended for ${row}`);
}
