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

/** A figure whose basis is a stretch of time, with what it takes to say which of two stands. */
interface Spanning {
  readonly placed: PlacedFigure;
  readonly span: Span;
  readonly days: number;
  /** Everything in its series: a person who answered for September has answered for October. */
  readonly series: readonly PlacedFigure[];
}

/** Figures of one stretch, each with its place in the order in which stretches stand. */
type Stretch = readonly (Spanning & { readonly rank: number })[];

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
  const open = standings.open(figures);
  const members = groupBy(figures, seriesKey);
  const ranked = open
    .filter(isSpanning)
    .map((placed): Spanning => {
      const span = spanOf(placed);
      return { placed, span, days: spanDays(span), series: members.get(seriesKey(placed)) ?? [] };
    })
    .sort(wider)
    .map((spanning, rank) => ({ ...spanning, rank }));
  const rankOf = new Map(ranked.map(({ placed, rank }) => [placed.figure.id, rank]));
  // Monthly statistics have twelve stretches between them, however many they are.
  const stretches = [...groupBy(ranked, ({ span }) => `${span.from} ${span.to}`).values()];
  for (const placed of open) {
    const whole = widestMet(measure, placed, rankOf.get(placed.figure.id) ?? ranked.length, stretches, relations);
    if (whole !== null) standings.decide(placed.figure.id, 'undecided', 'meets-span', whole);
  }
}

/** The first in order, before a rank, of the stretches that a figure meets and that nothing was declared of. */
function widestMet(
  measure: Measure,
  placed: PlacedFigure,
  before: number,
  stretches: readonly Stretch[],
  relations: Relations,
): FigureId | null {
  const span = spanOf(placed);
  const { id, breakdown } = placed.figure;
  let best: FigureId | null = null;
  let limit = before;
  for (const stretch of stretches) {
    for (const whole of stretch) {
      if (whole.rank >= limit || !overlaps(span, whole.span)) break;
      if (areDisjoint(measure, breakdown, whole.placed.figure.breakdown)) continue;
      if (whole.series.some((member) => relations.between(id, member.figure.id) !== undefined)) continue;
      best = whole.placed.figure.id;
      limit = whole.rank;
    }
  }
  return best;
}

function wider(a: Spanning, b: Spanning): number {
  const [one, other] = [a.placed.figure, b.placed.figure];
  return b.days - a.days || (other.quantity.lower ?? 0) - (one.quantity.lower ?? 0) || compareText(one.id, other.id);
}
