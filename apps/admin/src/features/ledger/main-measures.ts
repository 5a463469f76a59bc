import type { ActivityId, Contribution, Figure, Measure, MeasureId } from '@outreach/domain';

/** Columns of their own that the list has room for. */
const columns = 4;

/**
 * The measures that most activities of the year have, which get a column each; the order is the catalogue's.
 * Ordinals and durations (`none`) never do: nothing adds up under them.
 */
export function mainMeasures(contributions: readonly Contribution[], measures: readonly Measure[]): readonly Measure[] {
  const activities = new Map<MeasureId, Set<ActivityId>>();
  for (const { measure, activity } of contributions) {
    const known = activities.get(measure) ?? new Set();
    activities.set(measure, known.add(activity));
  }
  const most = measures
    .filter((measure) => measure.adds !== 'none' && activities.has(measure.id))
    // A stable sort: the catalogue's order decides between equals.
    .sort((a, b) => (activities.get(b.id)?.size ?? 0) - (activities.get(a.id)?.size ?? 0))
    .slice(0, columns);
  return measures.filter((measure) => most.includes(measure));
}

/** The figures of one activity, each in its column, and what is left for 其他数字. */
export interface PlacedFigures {
  readonly inColumn: ReadonlyMap<MeasureId, Figure>;
  readonly others: readonly Figure[];
}

/**
 * A figure stands in the column of its measure where it is the only whole one there. Breakdowns of a whole that is
 * shown are left to the sheet; anything else that does not fit is another number, never dropped.
 */
export function placeFigures(figures: readonly Figure[], main: readonly Measure[]): PlacedFigures {
  const inColumn = new Map<MeasureId, Figure>();
  const others: Figure[] = [];
  for (const figure of figures) {
    const alone =
      figures.filter(({ measure, breakdown }) => measure === figure.measure && breakdown === null).length === 1;
    const hasWhole = figures.some(({ measure, breakdown }) => measure === figure.measure && breakdown === null);
    if (figure.breakdown !== null && hasWhole) continue;
    const fits =
      figure.breakdown === null && alone && figure.role === 'result' && main.some(({ id }) => id === figure.measure);
    if (fits) inColumn.set(figure.measure, figure);
    else others.push(figure);
  }
  return { inColumn, others };
}
