/** Stable id of a measure, such as `material_copies`. Never dotted: `patents_filed.invention` is a measure and a breakdown. */
export type MeasureId = string;

/** A name in both languages of the product. */
export interface Names {
  readonly zh: string;
  readonly en: string;
}

/** How the figures of a measure add up over a year (DESIGN section 5). */
export type Adding = 'sum' | 'distinct' | 'latest' | 'none';

/** A value by which a measure may be told apart: inventions among patents, online among training sessions. */
export interface Breakdown {
  /** The part after the dot, such as `invention`. */
  readonly id: string;
  readonly names: Names;
  /** Breakdowns of one dimension exclude each other (invention, design); those of two dimensions overlap. */
  readonly dimension: string;
}

/** A catalogue entry. Data, not code: a ledger may define its own. */
export interface Measure {
  readonly id: MeasureId;
  readonly names: Names;
  /** A short name for lobby displays, where there is room for four to six characters. */
  readonly short?: Names;
  /** Units as written that mean this measure; the first one is shown. */
  readonly units: readonly [string, ...string[]];
  /** The unit in English text, plural; empty where the name already says it. */
  readonly unitEn: string;
  readonly adds: Adding;
  /** Decimal places of the smallest unit that is kept: 2 for 元 (分), 0 for things that are counted. */
  readonly decimals: 0 | 2;
  readonly breakdowns: readonly Breakdown[];
  /** Other ids under which files of this trade name the same measure. */
  readonly aliases: readonly MeasureId[];
  /** Raised when the definition changes; totals of two versions are not compared. */
  readonly version: number;
}

/** A definition, and the first year that is counted by it; null where it holds for every year. */
export interface MeasureVersion {
  readonly from: number | null;
  readonly measure: Measure;
}
