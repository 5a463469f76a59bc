import type { CivilDate } from '../civil/civil-date.ts';
import type { MeasureId } from '../measure/measure.ts';
import type { Quantity } from '../quantity/quantity.ts';

/**
 * Stable id of an activity: letters of any script, digits, and `. _ : -`; given by whoever records it, and never used
 * again.
 */
export type ActivityId = string;
/** Stable id of a figure, unique in its ledger. A figure keeps it through corrections. */
export type FigureId = string;

/** Held by the bureau, recommended upward, training received by its own staff, or a standing statistic. */
export type Direction = 'held' | 'recommended' | 'received' | 'statistic';

/** How finely the dates are known. `none`: no date was written down. */
export type DatePrecision = 'day' | 'month' | 'year' | 'none';

/** When something was done: first and last civil day, both counted, and the words they were read from. */
export interface ActivityDates {
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  readonly precision: DatePrecision;
  /** As written: `1.11-1.17`, `5月`, `全年`. Empty where nothing was written. */
  readonly raw: string;
}

/** What a figure counts over (计数方式, DESIGN section 2). */
export type Basis =
  /** 本次: this activity's own. */
  | { readonly kind: 'event' }
  /** 期间: the total from a first to a last day. */
  | { readonly kind: 'period'; readonly from: CivilDate; readonly to: CivilDate }
  /** 累计: from a first day through a stated day; `through` is null where the text only says 目前. */
  | { readonly kind: 'cumulative'; readonly from: CivilDate; readonly through: CivilDate | null }
  /** 时点: at a day; the latest counts. */
  | { readonly kind: 'stock'; readonly at: CivilDate | null };

/** Who is counted: `own`, `joint`, `district`, or the name of a body. Different scopes are never added. */
export type Scope = string;

/** Only results count; a target, a base (enrolment, population) and a quoted number never do. */
export type Role = 'result' | 'target' | 'base' | 'quoted';

/** The smallest fact. */
export interface Figure {
  readonly id: FigureId;
  /** Base measure, canonical (aliases are resolved when recorded). */
  readonly measure: MeasureId;
  readonly breakdown: string | null;
  readonly quantity: Quantity;
  /** Unit as written. */
  readonly unit: string;
  readonly basis: Basis;
  readonly scope: Scope;
  readonly role: Role;
  /** For `distinct` measures: what was counted, where it was named. */
  readonly members: readonly string[];
  readonly note: string;
}

/** Everything stated about one activity. A correction restates all of it. */
export interface ActivityFacts {
  readonly title: string;
  /** 年度, decided when recorded, stored. */
  readonly year: number;
  readonly dates: ActivityDates;
  /** A kind of the catalogue (`kinds`), or the bureau's own word. */
  readonly kind: string;
  readonly direction: Direction;
  readonly edition: string;
  readonly theme: string;
  readonly places: readonly string[];
  readonly organisers: readonly string[];
  readonly coOrganisers: readonly string[];
  readonly audience: string;
  readonly level: string;
  /** A campaign of the catalogue (`campaigns`), the bureau's own word, or empty. */
  readonly campaign: string;
  readonly parent: ActivityId | null;
  readonly note: string;
  readonly figures: readonly Figure[];
}

/** One thing that was done, as the log has it now. */
export interface Activity extends ActivityFacts {
  readonly id: ActivityId;
  /** Number of events in its stream. */
  readonly version: number;
  readonly status: 'recorded' | 'voided';
  readonly corrected: boolean;
}
