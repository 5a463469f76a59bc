import type { ActivitiesHeld } from '@outreach/domain';
import { activityStream, addHeld, subtractHeld } from '@outreach/domain';
import type { Kysely } from 'kysely';
import type { SqliteConnection } from '../connection/open-sqlite.ts';
import { prepareStatement } from '../connection/prepare-statement.ts';
import type { ActivityTable, Tables } from '../schema/tables.ts';
import { heldColumns } from './held-columns.ts';

/** A stretch of a ledger's life, both ends positions at which something is known. */
interface Between {
  readonly ledgerKey: number;
  readonly after: number;
  readonly through: number;
}

type OneActivity = Between & { readonly id: string };

type State = Pick<
  ActivityTable,
  'reporting_year' | 'status' | 'direction' | 'kind' | 'campaign' | 'parent_id' | 'since_position' | 'until_position'
>;

type ChildState = Pick<ActivityTable, 'since_position' | 'until_position'>;

type Answer<Row> = readonly Row[] | Promise<readonly Row[]>;

/** What tells how the activities held changed in a stretch. The engines answer each in their own time. */
export interface HeldRows {
  /** Streams of the events in the stretch: `activity/…` and others. */
  streams(stretch: Between): Answer<{ readonly stream_id: string }>;
  /** States of an activity that stood somewhere in the stretch or at its ends. */
  states(activity: OneActivity): Answer<State>;
  /** When living activities named this one as their parent, likewise. */
  children(activity: OneActivity): Answer<ChildState>;
}

/** Prepared once: a lobby asks after every activity. */
export function sqliteHeldRows(connection: SqliteConnection): HeldRows {
  const streams = prepareStatement<Between, { readonly stream_id: string }>(connection, (db, slot) =>
    streamsIn(db, { ledgerKey: slot('ledgerKey'), after: slot('after'), through: slot('through') }),
  );
  const states = prepareStatement<OneActivity, State>(connection, (db, slot) =>
    statesIn(db, { ledgerKey: slot('ledgerKey'), after: slot('after'), through: slot('through'), id: slot('id') }),
  );
  const children = prepareStatement<OneActivity, ChildState>(connection, (db, slot) =>
    childrenIn(db, { ledgerKey: slot('ledgerKey'), after: slot('after'), through: slot('through'), id: slot('id') }),
  );
  return { streams: streams.all, states: states.all, children: children.all };
}

export function postgresHeldRows(db: Kysely<Tables>): HeldRows {
  return {
    streams: (stretch) => streamsIn(db, stretch).execute(),
    states: (activity) => statesIn(db, activity).execute(),
    children: (activity) => childrenIn(db, activity).execute(),
  };
}

function streamsIn(db: Kysely<Tables>, { ledgerKey, after, through }: Between) {
  return db
    .selectFrom('event')
    .select('stream_id')
    .where('ledger_key', '=', ledgerKey)
    .where('position', '>', after)
    .where('position', '<=', through)
    .orderBy('position');
}

function statesIn(db: Kysely<Tables>, { ledgerKey, after, through, id }: OneActivity) {
  return db
    .selectFrom('activity')
    .select(['reporting_year', 'status', 'direction', 'kind', 'campaign', 'parent_id'])
    .select(['since_position', 'until_position'])
    .where('ledger_key', '=', ledgerKey)
    .where('activity_id', '=', id)
    .where('until_position', '>', after)
    .where('since_position', '<=', through);
}

function childrenIn(db: Kysely<Tables>, { ledgerKey, after, through, id }: OneActivity) {
  return db
    .selectFrom('activity')
    .select(['since_position', 'until_position'])
    .where('ledger_key', '=', ledgerKey)
    .where('parent_id', '=', id)
    .where('until_position', '>', after)
    .where('since_position', '<=', through)
    .where('status', '=', 'recorded');
}

/** What the streams of activities begin with, before the id. */
const ofActivities = activityStream('');

/** Where more happened, counting anew costs less than looking at each activity. */
const mostEvents = 50;

/**
 * Activities held in a year at one position, from those at another: only an activity with an event between the two, or
 * a parent of one, can have changed. null where too much happened. The rule itself is `heldColumns`.
 */
export async function movedHeld(
  rows: HeldRows,
  held: ActivitiesHeld,
  { ledgerKey, year, from, to }: { ledgerKey: number; year: number; from: number; to: number },
): Promise<ActivitiesHeld | null> {
  const [after, through] = [Math.min(from, to), Math.max(from, to)];
  if (through - after > mostEvents) return null;
  const stretch = { ledgerKey, after, through };
  const streams = await rows.streams(stretch);
  const touched = new Set(
    streams.flatMap(({ stream_id: stream }) =>
      stream.startsWith(ofActivities) ? [stream.slice(ofActivities.length)] : [],
    ),
  );
  const seen = new Map<string, readonly State[]>();
  for (const id of touched) seen.set(id, await rows.states({ ...stretch, id }));
  for (const { parent_id: id } of [...seen.values()].flat()) {
    if (id !== null && !seen.has(id)) seen.set(id, await rows.states({ ...stretch, id }));
  }
  const children = [];
  for (const id of seen.keys()) {
    for (const child of await rows.children({ ...stretch, id })) children.push({ ...spanOf(child), parent: id });
  }
  const activities = [...seen].flatMap(([id, states]) =>
    states
      .filter(({ reporting_year, status, direction }) => reporting_year === year && isHeld(status, direction))
      .map((state) => ({ id, kind: state.kind, campaign: state.campaign, ...spanOf(state) })),
  );
  const columns = heldColumns(activities, children);
  return addHeld(subtractHeld(held, columns.at(from)), columns.at(to));
}

function isHeld(status: string, direction: string): boolean {
  return status === 'recorded' && direction === 'held';
}

function spanOf({ since_position, until_position }: ChildState) {
  return { since: since_position, until: until_position };
}
