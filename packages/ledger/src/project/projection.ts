import type {
  Acceptance,
  Activity,
  ActivityId,
  Catalogue,
  Contribution,
  FigureId,
  Inclusion,
  KnownFigure,
  LogHead,
  MeasureId,
  MeasureVersion,
  PlacedFigure,
  YearAtHead,
  YearState,
} from '@outreach/domain';
import type { CanonicalMemo } from '../append/canonical-json.ts';
import type { GroupId, LivingFigure, ProjectionTables, StandingActivity } from './projection-tables.ts';
import type { UnknownEvents } from './unknown-events.ts';

/** What a ledger says of itself: its name, its own measures, and the last position of each day. */
export interface LedgerRows {
  open(
    ledgerKey: number,
    opened: { readonly name: string; readonly timeZone: string; readonly demo: boolean },
    position: number,
  ): void;
  catalogue(ledgerKey: number): Catalogue;
  defineMeasure(ledgerKey: number, versions: readonly MeasureVersion[], position: number): void;
  /** `day` is the civil day on which the position was recorded, in the ledger's time zone. */
  markDay(ledgerKey: number, day: string, position: number): void;
  /** Catalogues are looked at again once in each transaction. */
  begin(): void;
  /** Forgets catalogues that a rolled-back transaction may have changed. */
  forget(): void;
}

/** Activity rows of any ledger, for the writer. */
export interface ActivityRows {
  find(ledgerKey: number, id: ActivityId): StandingActivity | null;
  /** Activities of a year that bear exactly this title, in every status. */
  titled(ledgerKey: number, year: number, title: string): readonly Activity[];
  /** Every activity as it stands, of every year and status. */
  all(ledgerKey: number): readonly Activity[];
  close(ledgerKey: number, id: ActivityId, position: number): void;
  open(ledgerKey: number, standing: StandingActivity, position: number, memo?: CanonicalMemo): void;
}

/** Figure rows of any ledger, for the writer. */
export interface FigureRows {
  find(ledgerKey: number, id: FigureId): LivingFigure | null;
  /** The figure as a decision knows it, also where it lives no more; null where it was never stated. */
  known(ledgerKey: number, id: FigureId): KnownFigure | null;
  close(ledgerKey: number, living: LivingFigure, position: number): void;
  open(ledgerKey: number, living: LivingFigure, position: number, memo?: CanonicalMemo): void;
  /** Years in which living figures have the measure, in no order. */
  yearsOf(ledgerKey: number, measure: MeasureId): readonly number[];
  hasSpanning(ledgerKey: number, group: GroupId): boolean;
  inGroup(ledgerKey: number, group: GroupId): readonly PlacedFigure[];
}

/** Inclusion rows of any ledger, for the writer. */
export interface InclusionRows {
  find(ledgerKey: number, figure: FigureId, of: FigureId): Inclusion | null;
  close(ledgerKey: number, inclusion: Inclusion, position: number): void;
  open(ledgerKey: number, inclusion: Inclusion, position: number): void;
  isDeclared(ledgerKey: number, figure: FigureId): boolean;
  /** What is declared of the figure to others. */
  from(ledgerKey: number, figure: FigureId): readonly Inclusion[];
  /** Everything that stands declared. */
  all(ledgerKey: number): readonly Inclusion[];
  inGroup(ledgerKey: number, group: GroupId): readonly Inclusion[];
}

/** Contribution rows of any ledger, for the writer. */
export interface ContributionRows {
  inGroup(ledgerKey: number, group: GroupId): readonly Contribution[];
  find(ledgerKey: number, group: GroupId, figure: FigureId): Contribution | null;
  close(ledgerKey: number, contribution: Contribution, position: number): void;
  open(ledgerKey: number, contribution: Contribution, position: number): void;
}

/** Closed years of any ledger, and how a year stands that is about to be closed. */
export interface YearRows {
  /** Every year that was ever closed. Read from the log itself: years are few, and their statements are in it. */
  states(ledgerKey: number): ReadonlyMap<number, YearState>;
  /** What closing the year at this head would fix. */
  atHead(ledgerKey: number, year: number, head: LogHead): YearAtHead;
  /** Must be called when a year was closed or reopened, or may have been, or when that was rolled back. */
  forget(): void;
}

/** Findings that were accepted in any ledger. */
export interface FindingRows {
  /** What stands accepted in a year, by key. Read from the log itself, as the years are. */
  acceptances(ledgerKey: number, year: number): ReadonlyMap<string, Acceptance>;
}

/** The read tables of a store as an append sees them, on either engine. */
export interface Projection {
  /** The tables of one ledger. `memo` holds what of the event was written as canonical JSON already. */
  tables(ledgerKey: number, memo?: CanonicalMemo): ProjectionTables;
  readonly ledgers: LedgerRows;
  readonly activities: ActivityRows;
  readonly figures: FigureRows;
  readonly inclusions: InclusionRows;
  readonly years: YearRows;
  readonly findings: FindingRows;
  /** What newer programs wrote into the log. */
  readonly unknown: UnknownEvents;
  /** Must be called when a transaction begins: other processes may have written since the last one. */
  begin(): void;
  /** Must be called after every rollback: keys and catalogues read inside it may never have been written. */
  forget(): void;
}

/** The tables of one ledger, made of the rows of all. */
export function ledgerTables(rows: {
  readonly ledgers: LedgerRows;
  readonly activities: ActivityRows;
  readonly figures: FigureRows;
  readonly inclusions: InclusionRows;
  readonly contributions: ContributionRows;
}): Projection['tables'] {
  const { ledgers, activities, figures, inclusions, contributions } = rows;
  return (key, memo) => ({
    catalogue: () => ledgers.catalogue(key),
    openLedger: (opened, position) => ledgers.open(key, opened, position),
    defineMeasure: (versions, position) => ledgers.defineMeasure(key, versions, position),
    activity: (id) => activities.find(key, id),
    closeActivity: (id, position) => activities.close(key, id, position),
    openActivity: (standing, position) => activities.open(key, standing, position, memo),
    figure: (id) => figures.find(key, id),
    closeFigure: (living, position) => figures.close(key, living, position),
    openFigure: (living, position) => figures.open(key, living, position, memo),
    inclusion: (figure, of) => inclusions.find(key, figure, of),
    closeInclusion: (inclusion, position) => inclusions.close(key, inclusion, position),
    openInclusion: (inclusion, position) => inclusions.open(key, inclusion, position),
    isDeclared: (figure) => inclusions.isDeclared(key, figure),
    yearsOf: (measure) => figures.yearsOf(key, measure),
    hasSpanning: (group) => figures.hasSpanning(key, group),
    groupFigures: (group) => figures.inGroup(key, group),
    groupInclusions: (group) => inclusions.inGroup(key, group),
    groupContributions: (group) => contributions.inGroup(key, group),
    contribution: (group, figure) => contributions.find(key, group, figure),
    closeContribution: (contribution, position) => contributions.close(key, contribution, position),
    openContribution: (contribution, position) => contributions.open(key, contribution, position),
  });
}
