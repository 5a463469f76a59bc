import { groupBy } from '../../grouping/group-by.ts';
import { isSpanning } from '../../totals/span.ts';
import type { PlacedFigure } from '../../totals/total.ts';
import { spokenValue } from '../interval.ts';
import { finding, type Observation } from '../observation.ts';
import type { YearView } from '../year-view.ts';

/** Fewer figures are no history. The figure itself is one of them. */
const leastFigures = 6;
/** A nought too many makes ten times; eight leaves room for what varies. */
const leastFactor = Math.log10(8);
/** In units of the usual spread; 1.4826 makes the median deviation one standard deviation of a normal spread. */
const leastDeviations = 3.5 * 1.4826;

/**
 * A number far outside the history of its measure, kind, scope and way of counting (an activity's own figures beside
 * each other, yearly ones beside yearly ones). Robust, on the logarithm, because counts vary by factors: at least
 * eight times away from the median, and beyond 3.5 scaled median deviations. Median and deviation do not move when a
 * few numbers are absurd (Iglewicz and Hoaglin, "How to Detect and Handle Outliers", 1993).
 */
export function farFromHistory(view: YearView): readonly Observation[] {
  const telling = view.everyFigure.filter(
    (placed) =>
      placed.figure.role === 'result' &&
      view.measure(placed.figure.measure)?.adds !== 'none' &&
      (spokenValue(placed.figure.quantity) ?? 0) > 0,
  );
  return [...groupBy(telling, historyKey).values()].flatMap((history) => outliers(view, history));
}

function historyKey(placed: PlacedFigure): string {
  const { measure, breakdown, scope } = placed.figure;
  return [measure, breakdown, scope, isSpanning(placed) ? 'span' : 'event'].join('\n');
}

function outliers(view: YearView, history: readonly PlacedFigure[]): readonly Observation[] {
  if (history.length < leastFigures) return [];
  const sizes = history.map(({ figure }) => Math.log10(spokenValue(figure.quantity) ?? 1));
  const middle = median(sizes);
  const spread = median(sizes.map((size) => Math.abs(size - middle)));
  return history.flatMap((placed, index) => {
    const distance = Math.abs((sizes[index] ?? middle) - middle);
    if (placed.year !== view.year || distance < leastFactor || distance <= leastDeviations * spread) return [];
    return [
      finding(
        view,
        'far-from-history',
        {
          measure: placed.figure.measure,
          value: spokenValue(placed.figure.quantity) ?? 0,
          usual: Math.round(10 ** middle),
          others: history.length - 1,
        },
        { figures: [placed.figure.id], settle: ['correct', 'accept'] },
      ),
    ];
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
