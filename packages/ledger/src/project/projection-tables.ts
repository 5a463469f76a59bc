import type {
  Activity,
  ActivityId,
  Catalogue,
  Contribution,
  Figure,
  FigureId,
  Inclusion,
  MeasureId,
  MeasureVersion,
  PlacedFigure,
} from '@outreach/domain';

/** An activity as it stands now, with what the lists and the trace want to know beside it. */
export interface StandingActivity {
  readonly activity: Activity;
  readonly recordedPosition: number;
  readonly recordedAt: string;
  /** The event that last stated its facts. */
  readonly statedPosition: number;
  readonly statedAt: string;
  /** Sorted ids of figures whose value was corrected. */
  readonly correctedFigures: readonly FigureId[];
}

export interface GroupId {
  readonly year: number;
  readonly measure: MeasureId;
}

/** A figure of a living activity, in the group it belongs to. */
export interface LivingFigure {
  readonly year: number;
  readonly activity: ActivityId;
  readonly figure: Figure;
}

/**
 * The read tables of one ledger, as the projection of an event sees them: rows that hold now, and their ends. Every
 * `close…` gives the standing row its end, every `open…` starts one at the same position. Implemented on prepared
 * statements for appends and on maps for replays, so that one projection serves both.
 */
export interface ProjectionTables {
  catalogue(): Catalogue;
  openLedger(
    opened: { readonly name: string; readonly timeZone: string; readonly demo: boolean },
    position: number,
  ): void;
  /** Every version of the measure's definition, the newest last. */
  defineMeasure(versions: readonly MeasureVersion[], position: number): void;

  activity(id: ActivityId): StandingActivity | null;
  closeActivity(id: ActivityId, position: number): void;
  openActivity(standing: StandingActivity, position: number): void;

  figure(id: FigureId): LivingFigure | null;
  closeFigure(living: LivingFigure, position: number): void;
  openFigure(living: LivingFigure, position: number): void;

  /** The declaration that stands for exactly this pair. */
  inclusion(figure: FigureId, of: FigureId): Inclusion | null;
  closeInclusion(inclusion: Inclusion, position: number): void;
  openInclusion(inclusion: Inclusion, position: number): void;
  /** Whether anything is declared of the figure, or of another to it. */
  isDeclared(figure: FigureId): boolean;

  /** Years in which living figures have the measure. */
  yearsOf(measure: MeasureId): readonly number[];
  /** Whether a living figure of the group covers a period or a cumulative series. */
  hasSpanning(group: GroupId): boolean;
  /** All living figures of the group. */
  groupFigures(group: GroupId): readonly PlacedFigure[];
  /** Declarations of the group's living figures. */
  groupInclusions(group: GroupId): readonly Inclusion[];
  groupContributions(group: GroupId): readonly Contribution[];
  contribution(group: GroupId, figure: FigureId): Contribution | null;
  closeContribution(contribution: Contribution, position: number): void;
  openContribution(contribution: Contribution, position: number): void;
}
