import type { FigureId } from '../activity/activity.ts';
import { groupBy } from '../grouping/group-by.ts';
import type { Relations } from '../inclusion/relations.ts';
import { compareText } from '../inclusion/relations.ts';
import type { Measure } from '../measure/measure.ts';
import { areDisjoint } from './breakdowns.ts';
import { seriesKey } from './series.ts';
import type { Span } from './span.ts';
import { isSpanning, overlaps, spanDays, spanOf } from './span.ts';
import type { Standings } from './standing.ts';
import type { PlacedFigure } from './total.ts';

interface Spanning {
  readonly placed: PlacedFigure;
  readonly span: Span;
  /** Everything in its series: a person who answered for September has answered for October. */
  readonly series: readonly FigureId[];
}

/**
 * "Where a period or cumulative figure meets other undeclared figures of its measure and scope within its span, those
 * are undecided." A figure that only reaches into the span may be counted twice as well, so overlapping is meeting.
 * Of two stretches the longer one stands and the other is asked about; then the larger, then the smaller id.
 */
export function settleMeetings(
  measure: Measure,
  figures: readonly PlacedFigure[],
  relations: Relations,
  standings: Standings,
): void {
  const members = groupBy(figures, (placed) => seriesKey(placed) ?? '');
  const open = standings.open(figures);
  const spanning: Spanning[] = open
    .filter(isSpanning)
    .sort(wider)
    .map((placed) => ({
      placed,
      span: spanOf(placed),
      series: (members.get(seriesKey(placed) ?? '') ?? [placed]).map(({ figure }) => figure.id),
    }));
  if (spanning.length === 0) return;
  const rank = new Map(spanning.map(({ placed }, index) => [placed.figure.id, index]));
  for (const placed of open) {
    const whole = meets(measure, placed, spanning.slice(0, rank.get(placed.figure.id)), relations);
    if (whole !== null) standings.decide(placed.figure.id, 'undecided', 'meets-span', whole);
  }
}

function meets(
  measure: Measure,
  placed: PlacedFigure,
  wider: readonly Spanning[],
  relations: Relations,
): FigureId | null {
  const span = spanOf(placed);
  for (const whole of wider) {
    if (areDisjoint(measure, placed.figure.breakdown, whole.placed.figure.breakdown)) continue;
    if (!overlaps(span, whole.span)) continue;
    if (whole.series.some((member) => relations.between(placed.figure.id, member) !== undefined)) continue;
    return whole.placed.figure.id;
  }
  return null;
}

function wider(a: PlacedFigure, b: PlacedFigure): number {
  return (
    spanDays(spanOf(b)) - spanDays(spanOf(a)) ||
    (b.figure.quantity.lower ?? 0) - (a.figure.quantity.lower ?? 0) ||
    compareText(a.figure.id, b.figure.id)
  );
}
