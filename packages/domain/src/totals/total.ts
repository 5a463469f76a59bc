import type { ActivityDates, ActivityId, Figure, FigureId, Scope } from '../activity/activity.ts';
import type { CivilDate } from '../civil/civil-date.ts';
import type { Adding, MeasureId } from '../measure/measure.ts';

/**
 * The total of a measure as a vector of whole numbers in the smallest unit (分, 0.01亩), so that a correction is a
 * subtraction and a roll-up an addition, and both are exact (DESIGN section 5).
 */
export interface TotalVector {
  /** Sum of the lower bounds. */
  readonly lower: number;
  /** Sum of the closed upper bounds. */
  readonly upper: number;
  readonly openBottoms: number;
  readonly openTops: number;
  readonly abouts: number;
  readonly unknowns: number;
  readonly undecideds: number;
  /** Sum of what undecided figures with a closed upper bound may add to their lower ones. */
  readonly undecidedUpper: number;
  readonly undecidedOpenTops: number;
  /** Figures counted, unknown ones included, undecided ones not. */
  readonly counted: number;
}

/** A yearly total of one measure and scope, bounds in the measure's unit. */
export interface Total {
  readonly measure: MeasureId;
  readonly scope: Scope;
  readonly adds: Adding;
  readonly lower: number;
  /** null where open. */
  readonly upper: number | null;
  readonly counted: number;
  readonly undecided: number;
  readonly unknown: number;
  readonly about: number;
  /** Activities whose cumulative series has no snapshot by the asked day; only set with a happening date. */
  readonly missing: number;
  /** Upper bound of what is undecided alone, in the measure's unit; null where open, 0 where nothing is undecided. */
  readonly undecidedUpper: number | null;
  /** Sorted ids of every result that belongs here: counted, undecided, inside, same, replaced. */
  readonly figures: readonly FigureId[];
}

/** How a figure counts in its yearly total (计入). `outside`: recorded and shown, but not part of any yearly total. */
export type ContributionState = 'counted' | 'undecided' | 'inside' | 'same' | 'replaced' | 'outside';

/** Why a figure is in its state; the words are in the message catalogue under `contribution.<reason>`. */
export type ContributionReason =
  | 'result'
  | 'declared-inside'
  | 'breakdown-inside'
  | 'declared-same'
  | 'later-snapshot'
  | 'declared-undecided'
  | 'meets-span'
  | 'exceeds-whole'
  | 'other-dimension'
  | 'role-target'
  | 'role-base'
  | 'role-quoted'
  | 'never-added'
  | 'since-before-year'
  | 'straddles-day'
  | 'after-day'
  | 'no-snapshot-by-day';

/** A figure of a living activity, with what its resolution needs to know of that activity. */
export interface PlacedFigure {
  readonly figure: Figure;
  readonly activity: ActivityId;
  readonly year: number;
  readonly dates: ActivityDates;
}

/** One row of the read model: how one figure counts. Bounds in the smallest unit of its measure. */
export interface Contribution {
  readonly figure: FigureId;
  readonly activity: ActivityId;
  readonly year: number;
  readonly measure: MeasureId;
  readonly breakdown: string | null;
  readonly scope: Scope;
  readonly state: ContributionState;
  readonly reason: ContributionReason;
  /** The figure that explains the state: the whole, the same fact, the later snapshot. */
  readonly because: FigureId | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly about: boolean;
  readonly unknown: boolean;
  /** The day a snapshot runs through, `open` where nobody wrote it down, null for figures that are no snapshot. */
  readonly through: CivilDate | 'open' | null;
  /** What was counted, where it was named: a `distinct` total is the exact union of these. */
  readonly members: readonly string[];
}

/** Activities held: living leaf activities of direction held (DESIGN section 5). */
export interface ActivitiesHeld {
  readonly total: number;
  readonly byKind: Readonly<Record<string, number>>;
  readonly byCampaign: Readonly<Record<string, number>>;
}
