import type {
  ActivityFacts,
  ActivityFilter,
  ActivityId,
  ActivityPage,
  AsOf,
  BatchOutcome,
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
  RollUp,
  RollUpQuery,
  Trace,
  TraceQuery,
  YearDays,
  YearFindings,
  YearFindingsQuery,
  YearState,
  YearTotals,
  YearTotalsQuery,
} from '@outreach/domain';
import type { LedgerEvent } from './ledger-event.ts';
import type { VerifyOptions, VerifyReport } from './verify/report.ts';

/**
 * One bureau's append-only log and all that is computed from it. Refusals are answers; a thrown error is a StoreFault,
 * or a mistake of the program.
 */
export interface Ledger {
  readonly id: string;
  describe(): Promise<LedgerDescription>;
  head(): Promise<LedgerHead>;
  /**
   * The last position of the log itself, the head's, and the one that the read tables have reached: equal, because one
   * transaction writes all three. Where they are not, something was changed from outside.
   */
  checkpoints(): Promise<{ readonly log: number; readonly head: number; readonly projected: number }>;
  /** What figures and activities may be called, the ledger's own measures included. */
  catalogue(): Promise<Catalogue>;
  /** Years that hold at least one living activity, newest first. */
  years(): Promise<readonly number[]>;
  /** Decides a command and appends what it makes happen. Answered only after it is on the disk. */
  execute(envelope: CommandEnvelope): Promise<Outcome>;
  /** All of the commands or none, in one transaction; with `dryRun` none, but with every verdict. */
  executeBatch(envelopes: readonly CommandEnvelope[], options?: { readonly dryRun?: boolean }): Promise<BatchOutcome>;
  /** What recording or correcting would change; nothing is written. `activityId` null is a new activity. */
  preview(facts: ActivityFacts, activityId: ActivityId | null): Promise<Preview>;
  activity(id: ActivityId): Promise<ListedActivity | null>;
  /** Everything that happened to an activity, and what was declared of its figures; oldest first. */
  history(id: ActivityId): Promise<readonly HistoryEntry[]>;
  /** @throws StoreFault `page.cursor-invalid`, `page.limit-invalid` */
  activities(filter: ActivityFilter, page: PageRequest): Promise<ActivityPage>;
  /** Standing declarations about figures of the year's living activities. */
  inclusions(year: number): Promise<readonly Inclusion[]>;
  /** Statements of a year, and whether it is closed; null where it never was. */
  yearState(year: number): Promise<YearState | null>;
  /** @throws StoreFault `as-of.invalid`, `day.invalid` */
  resolveAsOf(asOf: AsOf): Promise<number>;
  totals(query: YearTotalsQuery): Promise<YearTotals>;
  /** The totals and the rows behind them, which cost more than the totals alone. */
  countedYear(query: YearTotalsQuery): Promise<CountedYear>;
  trace(query: TraceQuery): Promise<Trace>;
  /** Looks a year over. @throws StoreFault `as-of.invalid`, `day.invalid` */
  findings(query: YearFindingsQuery): Promise<YearFindings>;
  days(year: number): Promise<YearDays>;
  newest(year: number): Promise<NewestActivity | null>;
  /** Events after a position, oldest first, at most `limit` (1 to 10,000). */
  events(afterPosition: number, limit: number): Promise<readonly LedgerEvent[]>;
  /**
   * Events that a newer program wrote and this one does not know, counted by `type vN`; empty where it knows all. They
   * are kept, and no answer of this program looks at them.
   */
  unknownTypes(): Promise<Readonly<Record<string, number>>>;
  /** Reads the whole log again and names the first position that is wrong. */
  verify(options?: VerifyOptions): Promise<VerifyReport>;
  /** Called after each commit with the new head; returns the unsubscribe. A wake-up only: the log is the source. */
  onAppend(listener: (position: number) => void): () => void;
  /** Ends what the ledger waits for; closes the store too where `openLedger` opened it. */
  close(): Promise<void>;
}

/** Many ledgers in one database. */
export interface LedgerStore {
  /** Ids of the ledgers that have at least one event, sorted. */
  ledgerIds(): Promise<readonly string[]>;
  /** The ledger of an id. It comes into being with its first command. @throws StoreFault `ledger.id-invalid` */
  ledger(id: string): Ledger;
  /**
   * Totals of a year over all ledgers or a subtree of bureaus: now, as of a day, or as of given positions.
   * @throws StoreFault `day.invalid`, `as-of.invalid`, `roll-up.ledger-unknown`, `roll-up.nothing-under`
   */
  rollUp(query: RollUpQuery): Promise<RollUp>;
  /** Settings of the connections as they were read back, and the version of the engine. */
  settings(): Readonly<Record<string, string | number>>;
  close(): Promise<void>;
}
