import type { ActivityId, Contribution, FigureId } from '@outreach/domain';
import type { OpenQuestion } from './open-questions.ts';

/** The contributions of the year, as far as questions are seen in them. */
export type AskedContribution = Pick<Contribution, 'figure' | 'activity' | 'measure' | 'scope' | 'state' | 'because'>;

/** A pair that is asked about. */
export interface AskedPair {
  readonly figure: FigureId;
  readonly of: FigureId;
  readonly measure: string;
}

/**
 * The same question asked of other figures of the same activities: the leaflets, the books and the wall charts of one
 * campaign are inside the year's work together, or none of them is.
 */
export function alsoAsked(
  { whole, parts }: OpenQuestion,
  contributions: readonly AskedContribution[],
): readonly AskedPair[] {
  if (whole === null) return [];
  const activityOf = new Map<FigureId, ActivityId>(contributions.map(({ figure, activity }) => [figure, activity]));
  const asked = new Set(parts.map(({ figure }) => figure.id));
  const activities = new Set(parts.map(({ activity }) => activity.id));
  return contributions.flatMap(({ figure, activity, measure, state, because }) =>
    state === 'undecided' &&
    because !== null &&
    !asked.has(figure) &&
    activities.has(activity) &&
    activityOf.get(because) === whole.activity.id
      ? [{ figure, of: because, measure }]
      : [],
  );
}

/** A total with open questions. */
export interface OpenTotal {
  readonly measure: string;
  readonly scope: string;
}

/** The total after this one that has an open question, going round; null where there is no other. */
export function nextOpenTotal(
  present: OpenTotal,
  totals: readonly (OpenTotal & { readonly undecided: number })[],
): OpenTotal | null {
  const open = totals.filter((total) => total.undecided > 0 || isSame(total, present));
  const at = open.findIndex((total) => isSame(total, present));
  const next = open[(at + 1) % Math.max(open.length, 1)];
  return next === undefined || isSame(next, present) ? null : { measure: next.measure, scope: next.scope };
}

function isSame(a: OpenTotal, b: OpenTotal): boolean {
  return a.measure === b.measure && a.scope === b.scope;
}
