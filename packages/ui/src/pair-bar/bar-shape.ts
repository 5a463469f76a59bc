import type { FigureDescriptor } from '../figure/figure-descriptor.ts';

/**
 * A number as a bar, in the measure's own unit: settled from 0, then what is not certain up to `upTo`, then open.
 * `uncertain` says which pattern: hatched for an open question, outlined for a range the source wrote.
 */
export interface BarShape {
  readonly settled: number;
  readonly upTo: number;
  readonly uncertain: 'undecided' | 'range' | 'none';
  readonly open: boolean;
  readonly about: boolean;
}

/** null where there is no number to draw: not reported or not legible. */
export function barOf(figure: FigureDescriptor): BarShape | null {
  if (figure.state === 'none' || figure.state === 'unknown') return null;
  const upTo = figure.upper ?? figure.lower;
  return {
    settled: figure.state === 'at-most' ? 0 : figure.lower,
    upTo,
    uncertain:
      figure.state === 'undecided'
        ? 'undecided'
        : figure.state === 'range' || figure.state === 'at-most'
          ? 'range'
          : 'none',
    open: figure.upper === null,
    about: figure.about,
  };
}

/** The value that the full width stands for: the greatest of both years, so that the two share one scale. */
export function pairScale(...bars: readonly (BarShape | null)[]): number {
  return Math.max(1, ...bars.map((bar) => bar?.upTo ?? 0));
}
