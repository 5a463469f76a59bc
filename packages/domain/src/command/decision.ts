import type { Activity, ActivityId, FigureId, Scope } from '../activity/activity.ts';
import type { DomainEvent } from '../event/event.ts';
import type { Acceptance } from '../findings/acceptance.ts';
import type { Findings } from '../findings/findings.ts';
import type { Inclusion } from '../inclusion/inclusion.ts';
import type { Catalogue } from '../measure/catalogue.ts';
import type { MeasureId } from '../measure/measure.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { YearAtHead, YearState } from '../year/statement.ts';
import type { Problem } from './command.ts';

/** Why a command was refused. */
export type RefusalCause =
  /** Mend the input. */
  | 'invalid'
  /** Someone was faster. */
  | 'conflict'
  /** There is no such thing. */
  | 'missing'
  /** Read the warnings, then ask again and acknowledge them. */
  | 'unacknowledged';

/** The answer to a command: what happened, or every reason why nothing did. Never thrown. */
export type Decision =
  | { readonly accepted: true; readonly events: readonly DomainEvent[]; readonly warnings: readonly Problem[] }
  | { readonly accepted: false; readonly because: RefusalCause; readonly problems: readonly Problem[] };

/** A figure that a command names, as the log has it now. */
export interface KnownFigure {
  readonly id: FigureId;
  readonly activity: ActivityId;
  readonly year: number;
  readonly measure: MeasureId;
  readonly scope: Scope;
  readonly quantity: Quantity;
  /** False where its activity is voided or a correction left it out. */
  readonly living: boolean;
}

/** An activity that may be the same one keyed twice. */
export interface LookAlike {
  readonly activityId: ActivityId;
  readonly title: string;
}

/**
 * What `decide` may look at: only what `needsOf(command)` asks for has to be filled in, so that a database reads a few
 * rows and a program in memory passes its whole state.
 */
export interface DecisionState {
  /** Whether `ledger.opened` stands in the log. */
  readonly ledgerOpened: boolean;
  /** The activity the command touches; null where it was never recorded. */
  readonly activity: Activity | null;
  /** Known figures among those that the command names. */
  readonly figures: ReadonlyMap<FigureId, KnownFigure>;
  /** What stands declared for exactly the named pair. */
  readonly inclusion: Inclusion | null;
  /** Standing declarations of the second figure of the pair, and of whatever it is inside of or the same as, and so on. */
  readonly upward: readonly Inclusion[];
  /** Parent, its parent, and so on; the ids that are known. */
  readonly ancestors: readonly ActivityId[];
  readonly lookAlikes: readonly LookAlike[];
  /** Every year that was ever closed, with its statements. */
  readonly years: ReadonlyMap<number, YearState>;
  /** What closing would fix: the year as it stands at the head; null where the command closes no year. */
  readonly closing: YearAtHead | null;
  /** What looking over the year finds: one is to be accepted, or the year to be closed over them; null where neither is. */
  readonly findings: Findings | null;
  /** What stands accepted under the key that the command names. */
  readonly acceptance: Acceptance | null;
}

/** Everything about the moment that a decision depends on, so that it can be replayed. */
export interface DecisionContext {
  readonly catalogue: Catalogue;
  /** Who asks: the second person of a late correction has to be another one. */
  readonly actorId: string;
}
