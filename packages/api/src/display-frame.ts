import type { CivilDate, Measure, NewestActivity, Total, YearDays } from '@outreach/domain';

/** One counter of a lobby display, with the same measure a year before. */
export interface DisplayCounter {
  readonly measure: Measure;
  readonly total: Total;
  /** Set where something that is counted, and not only what is undecided, has no written upper end. */
  readonly settledOpen?: boolean;
  readonly lastYear: Total | null;
  /** null where the two spans are equal, else why they may not be compared (a message key). */
  readonly notComparable: string | null;
  /** The phrase as written, where one figure alone makes the total. */
  readonly phrase: string | null;
}

/** Everything a display shows, made once per change and shared by all displays (DESIGN section 7). */
export interface DisplayFrame {
  readonly ledger: string;
  readonly name: string;
  readonly demo: boolean;
  readonly position: number;
  /** Instant of the newest event; null in an empty ledger. */
  readonly recordedAt: string | null;
  /** Instant the server made the frame. */
  readonly madeAt: string;
  readonly year: number;
  readonly today: CivilDate;
  readonly timeZone: string;
  /** Counters the display turns through, best first, never two scopes in one. */
  readonly counters: readonly DisplayCounter[];
  readonly held: number;
  readonly newest: NewestActivity | null;
  /** Measures named in `newest.changes`. */
  readonly measures: readonly Measure[];
  readonly days: YearDays;
  /** Set on the first frame of a feed whose display holds positions that this ledger never gave out. */
  readonly reset?: boolean;
}
