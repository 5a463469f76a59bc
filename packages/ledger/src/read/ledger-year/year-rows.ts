import { activityStream } from '@outreach/domain';
import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { ContributionColumns } from '../../project/contribution-row.ts';
import { contributionColumnNames } from '../../project/sqlite-contribution-rows.ts';
import type { Tables } from '../../schema/tables.ts';
import type { AddingRow } from './adding-row.ts';
import { addingColumns } from './adding-row.ts';
import type { DefinitionRow } from './catalogues.ts';
import type { TouchedActivities } from './held-changes.ts';
import type { ChildRow, HeldRow } from './held-columns.ts';

/** One year of a ledger. */
export interface YearOfLedger {
  readonly ledgerKey: number;
  readonly year: number;
}

/** A stretch of a ledger's life, for the rows of one year: what happened after one position and through another. */
export interface LifeStretch extends YearOfLedger {
  readonly after: number;
  readonly through: number;
}

export type NamedAddingRow = AddingRow & { readonly figure_id: string };

/** Everything that the read tables ever held of a year. */
export interface WholeYear {
  readonly figures: readonly NamedAddingRow[];
  readonly held: readonly HeldRow[];
  readonly children: readonly ChildRow[];
  readonly definitions: readonly DefinitionRow[];
}

/** A contribution row with the positions between which it holds. */
export interface ChangedRow extends ContributionColumns {
  readonly since_position: number;
  readonly until_position: number;
}

/** What may be otherwise at the end of a stretch than at its beginning. */
export interface ChangedYear {
  /** Rows that began or ended in the stretch; others may be among them that began or ended after it. */
  readonly figures: readonly ChangedRow[];
  readonly activities: TouchedActivities;
  /** Whether the ledger stated a definition of a measure. */
  readonly isDefined: boolean;
}

type Answer<Value> = Value | Promise<Value>;

/** Rows of a ledger's year. The engines answer in their own time. */
export interface YearRows {
  whole(year: YearOfLedger): Answer<WholeYear>;
  changed(stretch: LifeStretch): Answer<ChangedYear>;
}

export function figuresOf(db: Kysely<Tables>, { ledgerKey, year }: YearOfLedger) {
  return db
    .selectFrom('contribution')
    .select(['figure_id', ...addingColumns])
    .where('ledger_key', '=', ledgerKey)
    .where('reporting_year', '=', year)
    .where('state', '!=', 'outside');
}

export function heldOf(db: Kysely<Tables>, { ledgerKey, year }: YearOfLedger) {
  return db
    .selectFrom('activity')
    .select(['activity_id as id', 'since_position as since', 'until_position as until', 'kind', 'campaign'])
    .where('ledger_key', '=', ledgerKey)
    .where('reporting_year', '=', year)
    .where('status', '=', 'recorded')
    .where('direction', '=', 'held');
}

/** A child of another year makes its parent an umbrella too. */
export function childrenOf(db: Kysely<Tables>, { ledgerKey }: Pick<YearOfLedger, 'ledgerKey'>) {
  return db
    .selectFrom('activity')
    .select((eb) => [eb.ref('parent_id').$notNull().as('parent'), 'since_position as since', 'until_position as until'])
    .where('ledger_key', '=', ledgerKey)
    .where('parent_id', 'is not', null)
    .where('status', '=', 'recorded');
}

export function definitionsOf(db: Kysely<Tables>, { ledgerKey }: Pick<YearOfLedger, 'ledgerKey'>) {
  return db
    .selectFrom('measure_definition')
    .select(['position', 'definition'])
    .where('ledger_key', '=', ledgerKey)
    .orderBy('position');
}

/** One statement, so that a row which ends while it runs is seen once. */
export function changedFigures(db: Kysely<Tables>, { ledgerKey, year, after, through }: LifeStretch) {
  return db
    .selectFrom('contribution')
    .select([...contributionColumnNames, 'since_position', 'until_position'])
    .where('ledger_key', '=', ledgerKey)
    .where('reporting_year', '=', year)
    .where('until_position', '>', after)
    .where('since_position', '<=', through)
    .where((eb) => eb.or([eb('since_position', '>', after), eb('until_position', '<=', through)]));
}

export function streamsIn(db: Kysely<Tables>, { ledgerKey, after, through }: Omit<LifeStretch, 'year'>) {
  return db
    .selectFrom('event')
    .select('stream_id')
    .where('ledger_key', '=', ledgerKey)
    .where('position', '>', after)
    .where('position', '<=', through)
    .orderBy('position');
}

export function statesAfter(db: Kysely<Tables>, ledgerKey: number, after: number) {
  return db
    .selectFrom('activity')
    .select(['activity_id as id', 'since_position as since', 'until_position as until', 'kind', 'campaign'])
    .select(['reporting_year', 'status', 'direction', 'parent_id'])
    .where('ledger_key', '=', ledgerKey)
    .where('until_position', '>', after);
}

export function definedIn(db: Kysely<Tables>, { ledgerKey, after, through }: Omit<LifeStretch, 'year'>) {
  return db
    .selectFrom('measure_definition')
    .select('position')
    .where('ledger_key', '=', ledgerKey)
    .where('position', '>', after)
    .where('position', '<=', through)
    .limit(sql.lit(1));
}

/** What the streams of activities begin with, before the id. */
const ofActivities = activityStream('');

/** The activities of some streams, once each. */
export function activitiesOf(streams: readonly { readonly stream_id: string }[]): readonly string[] {
  const ids = streams.flatMap(({ stream_id: stream }) =>
    stream.startsWith(ofActivities) ? [stream.slice(ofActivities.length)] : [],
  );
  return [...new Set(ids)];
}
