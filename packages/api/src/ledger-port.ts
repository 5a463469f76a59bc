import type {
  ActivitiesHeld,
  Activity,
  ActivityFacts,
  ActivityId,
  Catalogue,
  CivilDate,
  Command,
  Contribution,
  Findings,
  HistoryEntry,
  Inclusion,
  MeasureId,
  Problem,
  Scope,
  Total,
  Trace,
} from '@outreach/domain';

/** A command with who asked, and the client-made id that makes a retry safe. */
export interface CommandEnvelope {
  readonly commandId: string;
  readonly actorId: string;
  /** Groups the commands of one import; the command id where missing. */
  readonly correlationId?: string;
  readonly command: Command;
}

export interface AcceptedOutcome {
  readonly status: 'accepted';
  readonly firstPosition: number;
  readonly lastPosition: number;
  readonly recordedAt: string;
  /** Version of the touched stream afterwards. */
  readonly version: number;
  readonly warnings: readonly Problem[];
  /** True where the same command had been accepted before, and this is that answer again. */
  readonly repeated: boolean;
}

export interface RejectedOutcome {
  readonly status: 'rejected';
  /** `invalid`: mend the input. `conflict`: someone was faster, or the command id has other content. `missing`: no such thing. */
  readonly because: 'invalid' | 'conflict' | 'missing' | 'unacknowledged';
  readonly problems: readonly Problem[];
}

export type Outcome = AcceptedOutcome | RejectedOutcome;

export interface LedgerDescription {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  readonly demo: boolean;
}

/** `position` 0 and an empty hash before the first event. */
export interface LedgerHead {
  readonly position: number;
  readonly hash: string;
  readonly recordedAt: string | null;
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

/** The totals with the rows behind them: what a comparison of years looks at. */
export interface CountedYear extends YearTotals {
  readonly contributions: readonly Contribution[];
}

export interface TotalsQuery {
  readonly year: number;
  readonly asOf?: AsOf;
  readonly through?: CivilDate;
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
  readonly status?: 'recorded' | 'voided' | 'any';
}

/** How each figure of a listed activity counts now, by figure id. */
export interface ListedActivity {
  readonly activity: Activity;
  readonly recordedAt: string;
  readonly recordedPosition: number;
  readonly contributions: readonly Contribution[];
  /** Ids of figures whose value was corrected. */
  readonly correctedFigures: readonly string[];
}

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

/** A run of days on which something was done: what the year line lights. */
export interface LitDays {
  readonly activityId: ActivityId;
  readonly title: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
}

export interface YearDays {
  readonly year: number;
  readonly days: readonly LitDays[];
  /** Activities known only to the month (`YYYY-MM`), or to the whole year. */
  readonly months: readonly string[];
  readonly wholeYear: number;
}

/** The newest activity recorded or corrected in a year, and what it did to the totals. */
export interface NewestActivity {
  readonly activity: Activity;
  readonly position: number;
  readonly recordedAt: string;
  readonly changes: readonly TotalChange[];
}

/** 待核实 of a year: what is open, what was accepted and why, and what was checked and holds. */
export interface YearFindings extends Findings {
  readonly ledger: string;
  readonly year: number;
  /** Findings stand as of this position. */
  readonly position: number;
}

/** A day or a position: "as of" is what was known then. A day resolves to the last position recorded by its end. */
export type AsOf = number | CivilDate;

/** What the router needs of a ledger. `@outreach/ledger` fits it; only the server joins the two. */
export interface LedgerPort {
  readonly id: string;
  describe(): Promise<LedgerDescription>;
  head(): Promise<LedgerHead>;
  catalogue(): Promise<Catalogue>;
  /** Years that hold at least one activity, newest first. */
  years(): Promise<readonly number[]>;
  execute(envelope: CommandEnvelope): Promise<Outcome>;
  /** What the command would change, written nowhere. */
  preview(
    facts: ActivityFacts,
    activityId: ActivityId | null,
  ): Promise<{
    readonly changes: readonly TotalChange[];
    readonly problems: readonly Problem[];
    readonly warnings: readonly Problem[];
  }>;
  activity(id: ActivityId): Promise<ListedActivity | null>;
  history(id: ActivityId): Promise<readonly HistoryEntry[]>;
  activities(filter: ActivityFilter, page: { readonly cursor?: string; readonly limit: number }): Promise<ActivityPage>;
  inclusions(year: number): Promise<readonly Inclusion[]>;
  resolveAsOf(asOf: AsOf): Promise<number>;
  totals(query: TotalsQuery): Promise<YearTotals>;
  countedYear(query: TotalsQuery): Promise<CountedYear>;
  trace(query: {
    readonly year: number;
    readonly measure: MeasureId;
    readonly scope: Scope;
    readonly asOf?: AsOf;
    readonly through?: CivilDate;
  }): Promise<Trace>;
  findings(query: { readonly year: number; readonly asOf?: AsOf }): Promise<YearFindings>;
  days(year: number): Promise<YearDays>;
  newest(year: number): Promise<NewestActivity | null>;
  /** Called after each commit with the new head; returns the unsubscribe. A wake-up only: the log is the source. */
  onAppend(listener: (position: number) => void): () => void;
}
