import type { ReadFigure } from '../figures/read-figure.ts';

/** What must be found for one figure; the optional part only where the paragraph is there to show it. */
export type ExpectedFigure = readonly [
  raw: string,
  lower: number | null,
  upper: number | null,
  unit: string,
  more?: Partial<Pick<ReadFigure, 'noun' | 'basis' | 'scope' | 'role' | 'span' | 'within' | 'computed'>> & {
    readonly measure?: string;
  },
];

/** A paragraph written for this corpus in the manner of bureau reports, and every figure in it, reviewed by hand. */
export interface ParagraphCase {
  readonly text: string;
  readonly figures: readonly ExpectedFigure[];
}
