import type { Measure } from '../measure/measure.ts';

/**
 * A bound in the whole smallest units of its measure (分 for 元), so that adding is exact. The bound has at most the
 * measure's decimals, which recording has checked; rounding only undoes the binary form of the decimal.
 */
export function toSmallestUnit(measure: Pick<Measure, 'decimals'>, bound: number): number {
  return Math.round(bound * 10 ** measure.decimals);
}

/** The bound in the measure's own unit again. */
export function fromSmallestUnit(measure: Pick<Measure, 'decimals'>, whole: number): number {
  return whole / 10 ** measure.decimals;
}
