import type { Scope } from '../activity/activity.ts';
import type { CivilDate } from '../civil/civil-date.ts';
import type { MeasureId } from '../measure/measure.ts';

/** A day or a position: "as of" is what was known then. A day resolves to the last position recorded by its end. */
export type AsOf = number | CivilDate;

/** Which totals a ledger is asked for: of a year, now or as of a day or position, of all that happened or through a day. */
export interface YearTotalsQuery {
  readonly year: number;
  readonly asOf?: AsOf;
  /** Counts what had happened by the end of this day, whenever it was recorded. */
  readonly through?: CivilDate;
}

/** Which year a ledger is looked over, and as of when. */
export interface YearFindingsQuery {
  readonly year: number;
  readonly asOf?: AsOf;
}

/** Which total is traced to its events. */
export interface TraceQuery extends YearTotalsQuery {
  readonly measure: MeasureId;
  readonly scope: Scope;
}

/** One position for each ledger, by its id: "as of" across ledgers. */
export type Positions = Readonly<Record<string, number>>;

/** Which totals a store is asked for over its ledgers. */
export interface RollUpQuery {
  readonly year: number;
  /**
   * A day, which each ledger's own time zone resolves to its position, or the positions themselves: then only the ledgers
   * that they name take part, and what was published once comes out again. Now where missing.
   */
  readonly asOf?: CivilDate | Positions;
  /** Only the ledger of this id and those below it: `gd.sz` holds `gd.sz.nanshan`. Every ledger where missing. */
  readonly under?: string;
}

/** Which activities are listed; every condition given has to hold. */
export interface ActivityFilter {
  readonly year?: number;
  /** Looked for in title, theme, places, organisers and raw phrases. */
  readonly text?: string;
  readonly kind?: string;
  readonly campaign?: string;
  readonly scope?: Scope;
  readonly measure?: MeasureId;
  readonly withFigures?: boolean;
  /** `recorded` where missing. */
  readonly status?: 'recorded' | 'voided' | 'any';
}

/** Which page of a list, and how long it may be. */
export interface PageRequest {
  /** `nextCursor` of the page before. */
  readonly cursor?: string;
  /** 1 to 200. */
  readonly limit: number;
}
