import type { Activity, ActivityDates, ActivityId, Figure } from '../activity/activity.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Contribution, Total } from '../totals/total.ts';

/** An earlier value of a figure, and why it was changed. */
export interface FigureCorrection {
  readonly position: number;
  readonly recordedAt: string;
  readonly actorId: string;
  readonly reason: string;
  /** null where the figure did not exist before. */
  readonly before: Quantity | null;
}

/** The activity that stated a figure, as far as a trace shows it. */
export interface TraceActivity {
  readonly id: ActivityId;
  readonly title: string;
  readonly year: number;
  readonly dates: ActivityDates;
  readonly campaign: string;
}

/** One figure behind a total, with how it counts and the events that made it. */
export interface TraceRow {
  readonly figure: Figure;
  readonly activity: TraceActivity;
  readonly contribution: Contribution;
  /** Position of the event that first stated the figure. */
  readonly recordedPosition: number;
  readonly recordedAt: string;
  /** Oldest first. */
  readonly corrections: readonly FigureCorrection[];
}

/** 数据来源: a total opened down to its events. */
export interface Trace {
  readonly total: Total;
  readonly year: number;
  /** The total stands as of this position. */
  readonly position: number;
  /** Rows of the total's own measure and scope, in every state. */
  readonly rows: readonly TraceRow[];
  /** Rows of the same measure in other scopes: never added, and shown so that nobody adds them. */
  readonly otherScopes: readonly TraceRow[];
}

/** One step in the life of an activity. */
export interface HistoryEntry {
  readonly position: number;
  readonly type: string;
  readonly recordedAt: string;
  readonly actorId: string;
  readonly reason: string;
  /** The activity as stated by this event; null for void and reinstate. */
  readonly activity: Activity | null;
  /** Inclusion events only: what was declared. */
  readonly inclusion: { readonly figure: string; readonly of: string; readonly relation: string } | null;
}
