import type { ActivityTable } from '../../schema/tables.ts';
import type { ChildRow, HeldRow, LeafSpan } from './held-columns.ts';
import { leafSpans } from './held-columns.ts';
import { knownAt } from './known-at.ts';

/** A state of an activity, of whatever year and direction. */
export type ActivityState = HeldRow & Pick<ActivityTable, 'reporting_year' | 'status' | 'direction' | 'parent_id'>;

/** The activities that may be held otherwise after a stretch of a ledger's life than before it. */
export interface TouchedActivities {
  /** Their states that stood somewhere after the beginning of the stretch. */
  readonly states: readonly ActivityState[];
  /** When living activities named one of them as their parent, ever. */
  readonly children: readonly ChildRow[];
}

/**
 * What was held before a stretch and what after it: only an activity with an event in between, or a parent of one, can
 * have changed.
 */
export function heldChanges(
  { states, children }: TouchedActivities,
  { year, after, through }: { readonly year: number; readonly after: number; readonly through: number },
): { readonly gone: readonly LeafSpan[]; readonly come: readonly LeafSpan[] } {
  const held = states.filter(
    ({ reporting_year, status, direction }) => reporting_year === year && status === 'recorded' && direction === 'held',
  );
  const leavesAt = (position: number) => leafSpans(knownAt(held, position), knownAt(children, position));
  return { gone: leavesAt(after), come: leavesAt(through) };
}
