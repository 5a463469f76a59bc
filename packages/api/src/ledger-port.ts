import type {
  ActivityFacts,
  ActivityFilter,
  ActivityId,
  ActivityPage,
  AsOf,
  Catalogue,
  CommandEnvelope,
  CountedYear,
  HistoryEntry,
  Inclusion,
  LedgerDescription,
  LedgerHead,
  ListedActivity,
  NewestActivity,
  Outcome,
  PageRequest,
  Preview,
  Trace,
  TraceQuery,
  YearDays,
  YearFindings,
  YearFindingsQuery,
  YearTotals,
  YearTotalsQuery,
} from '@outreach/domain';

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
  preview(facts: ActivityFacts, activityId: ActivityId | null): Promise<Preview>;
  activity(id: ActivityId): Promise<ListedActivity | null>;
  history(id: ActivityId): Promise<readonly HistoryEntry[]>;
  activities(filter: ActivityFilter, page: PageRequest): Promise<ActivityPage>;
  inclusions(year: number): Promise<readonly Inclusion[]>;
  resolveAsOf(asOf: AsOf): Promise<number>;
  totals(query: YearTotalsQuery): Promise<YearTotals>;
  countedYear(query: YearTotalsQuery): Promise<CountedYear>;
  trace(query: TraceQuery): Promise<Trace>;
  findings(query: YearFindingsQuery): Promise<YearFindings>;
  days(year: number): Promise<YearDays>;
  newest(year: number): Promise<NewestActivity | null>;
  /** Called after each commit with the new head; returns the unsubscribe. A wake-up only: the log is the source. */
  onAppend(listener: (position: number) => void): () => void;
}
