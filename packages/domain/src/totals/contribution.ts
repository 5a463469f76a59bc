import type { CivilDate } from '../civil/civil-date.ts';
import { groupBy } from '../grouping/group-by.ts';
import type { Measure } from '../measure/measure.ts';
import { dimensionOf } from './breakdowns.ts';
import { happeningBy } from './happening.ts';
import { toSmallestUnit } from './smallest-unit.ts';
import { isSpanning } from './span.ts';
import type { Standing, Standings } from './standing.ts';
import type { Contribution, PlacedFigure } from './total.ts';
import type { Wholes } from './wholes.ts';

interface Resolved {
  readonly measure: Measure;
  readonly year: number;
  readonly placed: PlacedFigure;
  readonly standings: Standings;
  readonly wholes: Wholes;
  /** Every figure of its year, measure and scope. */
  readonly group: readonly PlacedFigure[];
  readonly through: CivilDate | undefined;
}

/** The row of one settled figure: its state and the bounds with which it enters a sum. */
export function contributionOf(resolved: Resolved): Contribution {
  const { measure, year, placed, standings } = resolved;
  const { figure } = placed;
  const standing = standings.of(figure.id);
  return {
    figure: figure.id,
    activity: placed.activity,
    year,
    measure: figure.measure,
    breakdown: figure.breakdown,
    scope: figure.scope,
    state: standing.state,
    reason: standing.reason,
    because: standing.because,
    lower: lowerOf(resolved, standing),
    upper: figure.quantity.upper === null ? null : toSmallestUnit(measure, figure.quantity.upper),
    about: figure.quantity.mark === 'about',
    unknown: figure.quantity.mark === 'unknown',
    through: figure.basis.kind === 'cumulative' ? (figure.basis.through ?? 'open') : null,
    members: measure.adds === 'distinct' ? figure.members : [],
  };
}

/**
 * An undecided figure may be nothing beside its whole. One that only straddles the asked day holds at least those of its
 * parts that were over by then, unless another stretch of time may hold the same parts.
 */
function lowerOf(resolved: Resolved, { state, reason }: Standing): number | null {
  const { lower } = resolved.placed.figure.quantity;
  if (reason === 'straddles-day') return (isOnlyStretch(resolved) ? disjointLower(resolved) : null) ?? 0;
  if (state === 'undecided') return 0;
  return lower === null ? disjointLower(resolved) : toSmallestUnit(resolved.measure, lower);
}

function isOnlyStretch({ placed, group }: Resolved): boolean {
  return group.every((other) => other === placed || !isSpanning(other));
}

/**
 * "A whole without a lower bound takes its disjoint parts' lower sum." Parts of different activities are disjoint, and
 * breakdowns of one dimension; of parts that may overlap only the largest counts. null where nothing is known.
 */
function disjointLower({ measure, placed, standings, wholes, through }: Resolved): number | null {
  const parts = wholes
    .directParts(placed.figure.id)
    .filter(({ figure }) => standings.of(figure.id).state === 'inside' && figure.quantity.lower !== null)
    .filter((part) => through === undefined || happeningBy(part, through).by === 'done');
  if (parts.length === 0) return null;
  let sum = 0;
  for (const ofActivity of groupBy(parts, ({ activity }) => activity).values()) {
    const alternatives = groupBy(ofActivity, ({ figure }) => dimensionOf(measure, figure.breakdown) ?? figure.id);
    sum += Math.max(...[...alternatives.values()].map((group) => lowerOfAlternative(measure, group)));
  }
  return sum;
}

/** Several figures under one breakdown may count the same things; different breakdowns of a dimension do not. */
function lowerOfAlternative(measure: Measure, group: readonly PlacedFigure[]): number {
  let sum = 0;
  for (const same of groupBy(group, ({ figure }) => figure.breakdown).values()) {
    sum += Math.max(...same.map(({ figure }) => toSmallestUnit(measure, figure.quantity.lower ?? 0)));
  }
  return sum;
}
