import type { Activity, ActivityId, Scope } from '../activity/activity.ts';
import type { CivilDate } from '../civil/civil-date.ts';
import type { Problem } from '../command/command.ts';
import type { Findings } from '../findings/findings.ts';
import type { MeasureId } from '../measure/measure.ts';
import type { RolledTotal } from '../roll-up/rolled-total.ts';
import type { ActivitiesHeld, Contribution, Total } from '../totals/total.ts';
import type { Positions } from './asking.ts';

/** What a ledger says of itself. */
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

/** The yearly totals of one ledger, with the position they stand at. */
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

/** An activity as it stands, with how its figures count. */
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

/** What a command would change and what would be said to it, written nowhere. */
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

/** When a year's activities were held: what the year line lights. */
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

/** 待核实 of a year: what is open, what was accepted and why, and what was checked and holds. */
export interface YearFindings extends Findings {
  readonly ledger: string;
  readonly year: number;
  /** Findings stand as of this position. */
  readonly position: number;
}
