import type { MeasureId } from '../measure/measure.ts';

/** Things counted by one measure may be counted again by another: what was seized is later destroyed. */
export interface RelatedMeasures {
  readonly part: MeasureId;
  readonly whole: MeasureId;
}

/**
 * Built-in pairs. The part comes before the whole or together with it, in any scope: several bodies destroy together
 * what each of them seized.
 */
export const builtinRelatedMeasures: readonly RelatedMeasures[] = [
  { part: 'pirated_av_seized', whole: 'pirated_av_destroyed' },
  { part: 'pirated_print_seized', whole: 'pirated_print_destroyed' },
];
