import type { Activity } from '@outreach/domain';
import type { SqliteConnection } from '../../connection/open-sqlite.ts';
import { prepareStatement } from '../../connection/prepare-statement.ts';
import { contributionColumnNames } from '../../project/sqlite-contribution-rows.ts';
import { openUntil } from '../../schema/schema-version.ts';
import { untilOpen } from '../../schema/until-open.ts';
import type { ActivityState } from './held-changes.ts';
import type { ChildRow, HeldRow } from './held-columns.ts';
import type {
  ChangedRow,
  ChangedYear,
  LifeStretch,
  NamedAddingRow,
  WholeYear,
  YearOfLedger,
  YearRows,
} from './year-rows.ts';
import {
  activitiesOf,
  childrenOf,
  definedIn,
  definitionsOf,
  figuresOf,
  heldOf,
  statesAfter,
  streamsIn,
} from './year-rows.ts';

/** Prepared once: a lobby asks after every activity. */
export function sqliteYearRows(connection: SqliteConnection): YearRows {
  // One transaction, so that all statements see the same moment.
  return { whole: prepareWhole(connection), changed: connection.raw.transaction(prepareChanged(connection)) };
}

function prepareWhole(connection: SqliteConnection): (year: YearOfLedger) => WholeYear {
  const figures = prepareStatement<YearOfLedger, NamedAddingRow>(connection, (db, slot) =>
    figuresOf(db, { ledgerKey: slot('ledgerKey'), year: slot('year') }),
  );
  const held = prepareStatement<YearOfLedger, HeldRow>(connection, (db, slot) =>
    heldOf(db, { ledgerKey: slot('ledgerKey'), year: slot('year') }),
  );
  const children = prepareStatement<YearOfLedger, ChildRow>(connection, (db, slot) =>
    childrenOf(db, { ledgerKey: slot('ledgerKey') }),
  );
  const definitions = prepareStatement<YearOfLedger, WholeYear['definitions'][number]>(connection, (db, slot) =>
    definitionsOf(db, { ledgerKey: slot('ledgerKey') }),
  );
  return (year) => ({
    figures: figures.all(year),
    held: held.all(year),
    children: children.all(year),
    definitions: definitions.all(year),
  });
}

type OneActivity = LifeStretch & { readonly id: string };

type TouchedState = ActivityState & { readonly state: string };

interface OneFigure extends YearOfLedger {
  readonly id: string;
}

/**
 * What changed, without looking at the rest of the year: rows that ended are found by their end. A row that began was
 * either stated by an event of its activity, or stands in place of one of the same figure that ended.
 */
function prepareChanged(connection: SqliteConnection): (stretch: LifeStretch) => ChangedYear {
  const ended = prepareStatement<LifeStretch, ChangedRow>(connection, (db, slot) =>
    rowsOfYear(db, slot('ledgerKey'), slot('year'))
      .where('until_position', '>', slot('after'))
      .where('until_position', '<', untilOpen),
  );
  const standing = prepareStatement<OneFigure & { readonly measureKey: number }, ChangedRow>(connection, (db, slot) =>
    rowsOfYear(db, slot('ledgerKey'), slot('year'))
      .where('until_position', '=', untilOpen)
      .where('measure_key', '=', slot('measureKey'))
      .where('figure_id', '=', slot('id')),
  );
  const keyOf = prepareStatement<{ readonly id: string }, { readonly measure_key: number }>(connection, (db, slot) =>
    db.selectFrom('measure').select('measure_key').where('measure_id', '=', slot('id')),
  );
  const streams = prepareStatement<LifeStretch, { readonly stream_id: string }>(connection, (db, slot) =>
    streamsIn(db, { ledgerKey: slot('ledgerKey'), after: slot('after'), through: slot('through') }),
  );
  const states = prepareStatement<OneActivity, TouchedState>(connection, (db, slot) =>
    statesAfter(db, slot('ledgerKey'), slot('after')).select('state').where('activity_id', '=', slot('id')),
  );
  const children = prepareStatement<OneActivity, ChildRow>(connection, (db, slot) =>
    childrenOf(db, { ledgerKey: slot('ledgerKey') }).where('parent_id', '=', slot('id')),
  );
  const defined = prepareStatement<LifeStretch, { readonly position: number }>(connection, (db, slot) =>
    definedIn(db, { ledgerKey: slot('ledgerKey'), after: slot('after'), through: slot('through') }),
  );

  return (stretch) => {
    const touched = new Map<string, readonly TouchedState[]>();
    for (const id of activitiesOf(streams.all(stretch))) touched.set(id, states.all({ ...stretch, id }));
    const figures: ChangedRow[] = [...ended.all(stretch)];
    const seen = new Set<string>();
    const addBegun = (measureKey: number, id: string) => {
      const key = `${measureKey} ${id}`;
      const found = seen.has(key) ? undefined : standing.get({ ...stretch, measureKey, id });
      seen.add(key);
      if (found !== undefined && found.since_position > stretch.after) figures.push(found);
    };
    for (const { measure_key, figure_id } of [...figures]) addBegun(measure_key, figure_id);
    for (const { until, state } of [...touched.values()].flat()) {
      if (until !== openUntil) continue;
      // Only the projection writes the column, and verify compares it with a replay.
      for (const { id, measure } of (JSON.parse(state) as Activity).figures) {
        // A measure gets its key with its first figure.
        const measureKey = keyOf.get({ id: measure })?.measure_key;
        if (measureKey !== undefined) addBegun(measureKey, id);
      }
    }
    for (const { parent_id: id } of [...touched.values()].flat()) {
      if (id !== null && !touched.has(id)) touched.set(id, states.all({ ...stretch, id }));
    }
    return {
      figures,
      activities: {
        states: [...touched.values()].flat(),
        children: [...touched.keys()].flatMap((id) => children.all({ ...stretch, id })),
      },
      isDefined: defined.get(stretch) !== undefined,
    };
  };
}

function rowsOfYear(db: SqliteConnection['kysely'], ledgerKey: number, year: number) {
  return db
    .selectFrom('contribution')
    .select([...contributionColumnNames, 'since_position', 'until_position'])
    .where('ledger_key', '=', ledgerKey)
    .where('reporting_year', '=', year);
}
