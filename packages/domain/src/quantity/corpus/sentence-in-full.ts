import type { ReadFigure } from '../figures/read-figure.ts';
import type { QuantityMark } from '../quantity.ts';

/** What is said of a figure; whatever is not named here must not be said (but a noun or a measure may be). */
export interface SaidOfFigure
  extends Partial<Pick<ReadFigure, 'noun' | 'basis' | 'scope' | 'role' | 'within' | 'computed'>> {
  /** The best candidate, with its breakdown behind a dot. */
  readonly measure?: string;
  /** First and last month. */
  readonly span?: readonly [number, number];
}

/** A sentence, and what must be found in it. */
export type SentenceInFull = readonly [
  text: string,
  figures: readonly (readonly [
    raw: string,
    lower: number | null,
    upper: number | null,
    mark: QuantityMark,
    unit: string,
    said?: SaidOfFigure,
  ])[],
];
