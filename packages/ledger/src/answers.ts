import type {
  ActivitiesHeld,
  Activity,
  ActivityId,
  CivilDate,
  Contribution,
  Findings,
  MeasureId,
  Problem,
  RecordedEvent,
  RolledTotal,
  Scope,
  Total,
} from '@outreach/domain';

export interface LedgerDescription {
  readonly id: string;
  /** Empty until the ledger is opened by its first command. */
  readonly name: string;
  readonly timeZone: string;
  readonly demo: boolean;
}

/** `position` 0 and an empty hash before the first event. */
export interface LedgerHead {
  readonly position: number;
  /** Hexadecimal. */
  readonly hash: string;
  readonly recordedAt: string | null;
}

/** A day or a position: "as of" is what was known then. A day resolves to the last position recorded by its end. */
export type AsOf = number | CivilDate;

export interface TotalsQuery {
  readonly year: number;
  readonly asOf?: AsOf;
  /** Counts what had happened by the end of this day, whenever it was recorded. */
  readonly through?: CivilDate;
}

export interface YearTotals {
  readonly ledger: string;
  readonly year: number;
  /** Totals stand as of this position. */
  readonly position: number;
  /** Instant of the event at that position; null in an empty ledger. */
  readonly recordedAt: string | null;
  readonly through: CivilDate | null;
  readonly totals: readonly Total[];
  readonly held: ActivitiesHeld;
}

/** The totals with the rows behind them, sorted by figure: what a comparison of years looks at. */
export interface CountedYear extends YearTotals {
  readonly contributions: readonly Contribution[];
}

/** One position for each ledger, by its id: "as of" across ledgers. */
export type Positions = Readonly<Record<string, number>>;

export interface RollUpQuery {
  readonly year: number;
  /**
   * A day, which each ledger's own time zone resolves to its position, or the positions themselves: then only the ledgers
   * that they name take part, and what was published once comes out again. Now where missing.
   */
  readonly asOf?: CivilDate | Positions;
  /** Only the ledger of this id and those below it: `gd.sz` holds `gd.sz.nanshan`. Every ledger where missing. */
  readonly under?: string;
}

/** Totals of a year over the ledgers of a store. How they add is said at the domain's `rollUp`. */
export interface RollUp {
  readonly year: number;
  readonly under: string | null;
  /** The asked day; null where it was now, or positions. */
  readonly asOf: CivilDate | null;
  /** Where each ledger stood; 0 where it had recorded nothing yet. Asked with these, the same totals come out. */
  readonly positions: Positions;
  /** Sorted by measure and scope. */
  readonly totals: readonly RolledTotal[];
  /** Activities held by all of them; what two bureaus held together and both recorded is held by each. */
  readonly held: ActivitiesHeld;
}

export interface TraceQuery extends TotalsQuery {
  readonly measure: MeasureId;
  readonly scope: Scope;
}

export interface ActivityFilter {
  readonly year?: number;
  /** Looked for in title, theme, places, organisers and raw phrases. */
  readonly text?: string;
  readonly kind?: string;
  readonly campaign?: string;
  readonly scope?: Scope;
  readonly measure?: MeasureId;
  readonly withFigures?: boolean;
  /** `recorded` where missing. */
  readonly status?: 'recorded' | 'voided' | 'any';
}

export interface PageRequest {
  /** `nextCursor` of the page before. */
  readonly cursor?: string;
  /** 1 to 200. */
  readonly limit: number;
}

export interface ListedActivity {
  readonly activity: Activity;
  readonly recordedAt: string;
  readonly recordedPosition: number;
  /** How each figure of the activity counts now, sorted by figure id. */
  readonly contributions: readonly Contribution[];
  /** Ids of figures whose value was corrected. */
  readonly correctedFigures: readonly string[];
}

/** Ordered by happening date, then position. */
export interface ActivityPage {
  readonly items: readonly ListedActivity[];
  readonly nextCursor: string | null;
  /** Activities that match the filter, over all pages. */
  readonly matching: number;
}

/** Before and after of one total that a save would change, or has changed. */
export interface TotalChange {
  readonly measure: MeasureId;
  readonly scope: Scope;
  readonly before: Total | null;
  readonly after: Total | null;
}

export interface Preview {
  readonly changes: readonly TotalChange[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** A run of days on which something was done. */
export interface LitDays {
  readonly activityId: ActivityId;
  readonly title: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
}

export interface YearDays {
  readonly year: number;
  readonly days: readonly LitDays[];
  /** Months (`YYYY-MM`), sorted, of activities known only to the month. */
  readonly months: readonly string[];
  /** How many activities are known only to the year, or are not dated. */
  readonly wholeYear: number;
}

/** The newest activity recorded or corrected in a year, and what it did to the totals. */
export interface NewestActivity {
  readonly activity: Activity;
  readonly position: number;
  readonly recordedAt: string;
  readonly changes: readonly TotalChange[];
}

export interface FindingsQuery {
  readonly year: number;
  readonly asOf?: AsOf;
}

/** 待核实 of a year: what is open, what was accepted and why, and what was checked and holds. */
export interface YearFindings extends Findings {
  readonly ledger: string;
  readonly year: number;
  /** Findings stand as of this position. */
  readonly position: number;
}

/** A stored event of a type or version that this program does not know: counted and shown, never dropped. */
export interface UnknownEvent {
  readonly position: number;
  readonly eventId: string;
  readonly recordedAt: string;
  readonly actorId: string;
  readonly stream: string;
  readonly type: string;
  readonly schemaVersion: number;
}

export type LedgerEvent = ({ readonly known: true } & RecordedEvent) | ({ readonly known: false } & UnknownEvent);
