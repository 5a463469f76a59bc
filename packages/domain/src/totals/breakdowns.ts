import { groupBy } from '../grouping/group-by.ts';
import type { Relations } from '../inclusion/relations.ts';
import type { Measure } from '../measure/measure.ts';
import { basisKey } from './span.ts';
import type { Standings } from './standing.ts';
import type { PlacedFigure } from './total.ts';

/** Dimension of a breakdown; breakdowns the catalogue does not know share one. */
export function dimensionOf(measure: Measure, breakdown: string | null): string | null {
  if (breakdown === null) return null;
  return measure.breakdowns.find(({ id }) => id === breakdown)?.dimension ?? 'other';
}

/** Two breakdowns of one dimension never count the same thing: an invention is not a design. */
export function areDisjoint(measure: Measure, a: string | null, b: string | null): boolean {
  return a !== b && dimensionOf(measure, a) === dimensionOf(measure, b);
}

/** A breakdown and the figure without one that it is a part of. */
export interface PartAndWhole {
  readonly part: PlacedFigure;
  readonly whole: PlacedFigure;
}

/** The base figure that each breakdown belongs to: same activity and basis, unless something else was declared. */
export function breakdownParts(figures: readonly PlacedFigure[], relations: Relations): readonly PartAndWhole[] {
  const bases = new Map<string, PlacedFigure>();
  for (const placed of figures) {
    if (placed.figure.breakdown === null && !bases.has(groupKey(placed))) bases.set(groupKey(placed), placed);
  }
  return figures.flatMap((part) => {
    if (part.figure.breakdown === null) return [];
    const whole = bases.get(groupKey(part));
    if (whole === undefined || relations.between(part.figure.id, whole.figure.id) !== undefined) return [];
    return [{ part, whole }];
  });
}

/**
 * "Where none is stated the base measure's total is the sum of the breakdowns along one dimension": the dimension
 * with the larger lower sum speaks, of equal ones the one with the smallest figure id; the others are inside it.
 */
export function settleDimensions(measure: Measure, figures: readonly PlacedFigure[], standings: Standings): void {
  const groups = groupBy(standings.open(figures), groupKey);
  for (const group of groups.values()) {
    if (group.some(({ figure }) => figure.breakdown === null)) continue;
    const dimensions = [...groupBy(group, ({ figure }) => dimensionOf(measure, figure.breakdown)).values()];
    const speaking = dimensions.reduce((best, other) => (lowerSum(other) > lowerSum(best) ? other : best));
    for (const placed of group) {
      if (speaking.includes(placed)) continue;
      standings.decide(placed.figure.id, 'inside', 'other-dimension', speaking[0].figure.id);
    }
  }
}

function lowerSum(figures: readonly PlacedFigure[]): number {
  return figures.reduce((sum, { figure }) => sum + (figure.quantity.lower ?? 0), 0);
}

function groupKey(placed: PlacedFigure): string {
  return `${placed.activity} ${basisKey(placed)}`;
}
