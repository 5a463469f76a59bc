import type { Generated } from 'kysely';

/**
 * The tables as Kysely sees them; both engines have the same columns. Keys that end in `_key` are small integers that
 * never leave the store, ids are the stable texts that do. `since_position` and `until_position` bound the states of
 * the log in which a row holds: `since ≤ P < until`.
 */
export interface Tables {
  readonly ledger: LedgerTable;
  readonly event: EventTable;
  readonly command_receipt: CommandReceiptTable;
  readonly measure: MeasureTable;
  readonly scope: ScopeTable;
  readonly measure_definition: MeasureDefinitionTable;
  readonly activity: ActivityTable;
  readonly figure: FigureTable;
  readonly inclusion: InclusionTable;
  readonly contribution: ContributionTable;
  readonly day_head: DayHeadTable;
}

/** One ledger of the store, and its head: a cache of the last event, written once per command and held by verify. */
export interface LedgerTable {
  readonly ledger_key: Generated<number>;
  readonly ledger_id: string;
  /** Empty until `ledger.opened`. */
  readonly name: string;
  readonly time_zone: string;
  readonly demo: number;
  readonly opened_position: number;
  readonly position: number;
  readonly hash: Uint8Array;
  readonly recorded_at: string | null;
  /** Checkpoint of the read tables: equal to `position`, because both are written in one transaction. */
  readonly projected_position: number;
}

/** The log (DESIGN section 4). Never updated, never deleted from. */
export interface EventTable {
  /** Order of the whole store on SQLite; holds no meaning for a ledger. */
  readonly seq: number;
  readonly ledger_key: number;
  readonly position: number;
  readonly event_id: string;
  readonly stream_id: string;
  readonly stream_version: number;
  readonly type: string;
  readonly schema_version: number;
  readonly reporting_year: number | null;
  readonly occurred_from: string | null;
  readonly occurred_to: string | null;
  readonly recorded_at: string;
  readonly actor_id: string;
  readonly command_id: string;
  /** Number of the event within its command, from 0. */
  readonly ordinal: number;
  readonly correlation_id: string;
  /** Canonical JSON (RFC 8785). */
  readonly payload: string;
  readonly payload_hash: Uint8Array;
  readonly prev_hash: Uint8Array;
  readonly hash: Uint8Array;
}

/** The answer to every accepted command, kept for ever. */
export interface CommandReceiptTable {
  readonly ledger_key: number;
  readonly command_id: string;
  readonly fingerprint: Uint8Array;
  /** Canonical JSON: version and warnings of the answer. */
  readonly outcome: string;
  readonly first_position: number;
  readonly last_position: number;
}

export interface MeasureTable {
  readonly measure_key: Generated<number>;
  readonly measure_id: string;
}

export interface ScopeTable {
  readonly scope_key: Generated<number>;
  readonly scope_id: string;
}

/** Measures that a ledger defined itself, or gave more breakdowns; the newest row of a measure holds. */
export interface MeasureDefinitionTable {
  readonly ledger_key: number;
  readonly position: number;
  readonly measure_id: string;
  readonly definition: string;
}

/** An activity as it stood from one position until another, with the columns that lists look for. */
export interface ActivityTable {
  readonly ledger_key: number;
  readonly activity_id: string;
  readonly since_position: number;
  readonly until_position: number;
  readonly status: 'recorded' | 'voided';
  readonly reporting_year: number;
  /** Sorts by happening date: whole-year entries first, then days, then what is known to the month only. */
  readonly happened: string;
  readonly occurred_from: string | null;
  readonly occurred_to: string | null;
  readonly date_precision: string;
  readonly direction: string;
  readonly kind: string;
  readonly campaign: string;
  readonly parent_id: string | null;
  readonly title: string;
  /** What a text search looks in. */
  readonly search: string;
  /** Measures and scopes of its figures, each between line feeds. */
  readonly measures: string;
  readonly scopes: string;
  readonly has_figures: number;
  /** First event of the activity, and the one that last stated its facts. */
  readonly recorded_position: number;
  readonly recorded_at: string;
  readonly stated_position: number;
  readonly stated_at: string;
  /** JSON array: figures whose value was corrected. */
  readonly corrected_figures: string;
  /** JSON of the domain's Activity. */
  readonly state: string;
}

/** A figure of a living activity. */
export interface FigureTable {
  readonly ledger_key: number;
  readonly reporting_year: number;
  readonly measure_key: number;
  readonly until_position: number;
  readonly figure_id: string;
  readonly since_position: number;
  readonly activity_id: string;
  /** 1 for `period` and `cumulative`: figures that may contain others. */
  readonly spanning: number;
  /** JSON of the domain's Figure. */
  readonly statement: string;
}

export interface InclusionTable {
  readonly ledger_key: number;
  readonly figure_id: string;
  readonly of_figure_id: string;
  readonly until_position: number;
  readonly since_position: number;
  readonly relation: string;
  readonly reason: string;
}

/** How a figure counts, from one position until another. */
export interface ContributionTable {
  readonly ledger_key: number;
  readonly reporting_year: number;
  readonly until_position: number;
  readonly measure_key: number;
  readonly figure_id: string;
  readonly since_position: number;
  readonly scope_key: number;
  readonly activity_id: string;
  readonly breakdown: string | null;
  readonly state: string;
  readonly reason: string;
  readonly because: string | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly about: number;
  readonly unknown: number;
  readonly through: string | null;
  /** JSON array of names; null where nothing is named. */
  readonly members: string | null;
}

/** The last position recorded on a civil day of the ledger's time zone. */
export interface DayHeadTable {
  readonly ledger_key: number;
  readonly day: string;
  readonly last_position: number;
}
