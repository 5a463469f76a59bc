import type { Activity, Contribution, YearState } from '@outreach/domain';
import { activitiesHeld, evolveYears, totalsOf } from '@outreach/domain';
import type { SqliteConnection } from '../connection/open-sqlite.ts';
import { prepareStatement } from '../connection/prepare-statement.ts';
import { eventOfRow, type ReadColumns, readColumns } from '../read/events.ts';
import type { ActivityTable } from '../schema/tables.ts';
import { untilOpen } from '../schema/until-open.ts';
import type { ContributionColumns } from './contribution-row.ts';
import { contributionOfRow } from './contribution-row.ts';
import type { Dictionary } from './dictionary.ts';
import type { LedgerRows, YearRows } from './projection.ts';
import { contributionColumnNames } from './sqlite-contribution-rows.ts';

interface OneYear {
  readonly ledgerKey: number;
  readonly year: number;
}

export function prepareYearRows(connection: SqliteConnection, dictionary: Dictionary, ledgers: LedgerRows): YearRows {
  const events = prepareStatement<{ readonly ledgerKey: number }, ReadColumns>(connection, (db, slot) =>
    db
      .selectFrom('event')
      .select(readColumns)
      .where('ledger_key', '=', slot('ledgerKey'))
      // The range of all streams `year/…`: 0 is the character after the slash.
      .where('stream_id', '>=', 'year/')
      .where('stream_id', '<', 'year0')
      .orderBy('stream_id')
      .orderBy('stream_version'),
  );
  const contributions = prepareStatement<OneYear, ContributionColumns>(connection, (db, slot) =>
    db
      .selectFrom('contribution')
      .select(contributionColumnNames)
      .where('ledger_key', '=', slot('ledgerKey'))
      .where('reporting_year', '=', slot('year'))
      .where('until_position', '=', untilOpen),
  );
  const activities = prepareStatement<OneYear, Pick<ActivityTable, 'state'>>(connection, (db, slot) =>
    db
      .selectFrom('activity')
      .select('state')
      .where('ledger_key', '=', slot('ledgerKey'))
      .where('until_position', '=', untilOpen)
      // A child of another year still makes its parent an umbrella.
      .where((eb) => eb.or([eb('reporting_year', '=', slot('year')), eb('parent_id', 'is not', null)])),
  );
  const known = new Map<number, ReadonlyMap<number, YearState>>();
  return {
    states: (ledgerKey) => {
      const before = known.get(ledgerKey);
      if (before !== undefined) return before;
      const years = new Map<number, YearState>();
      for (const row of events.all({ ledgerKey })) {
        const recorded = eventOfRow(row);
        if (!recorded.known) continue;
        const { event } = recorded;
        if (event.type === 'year.closed' || event.type === 'year.reopened') evolveYears(years, event);
      }
      known.set(ledgerKey, years);
      return years;
    },
    forget: () => known.clear(),
    atHead: (ledgerKey, year, head) => {
      const rows = contributions.all({ ledgerKey, year });
      const counted: readonly Contribution[] = rows.map((row) => contributionOfRow(row, dictionary));
      // Only the projection writes the column, and verify compares it with a replay.
      const standing = activities.all({ ledgerKey, year }).map(({ state }) => JSON.parse(state) as Activity);
      return {
        ...head,
        totals: totalsOf(ledgers.catalogue(ledgerKey), counted),
        held: activitiesHeld(standing, { year }),
      };
    },
  };
}
