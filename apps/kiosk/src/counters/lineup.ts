import type { Scope } from '@outreach/domain';
import type { CounterView } from './counter-view.ts';

/** What one round of 今年 shows: one lead and a few others, all of one scope. */
export interface Lineup {
  readonly scope: Scope | null;
  readonly lead: CounterView;
  readonly others: readonly CounterView[];
}

/**
 * The lead changes with each round, so that each number gets its turn and bright areas move. The others are the next
 * ones of the lead's scope: numbers of two scopes never stand side by side as if they could be added.
 *
 * @param held activities held: stands in the last place where the scope has too few counters, and leads where there
 *   are none; null where none was held.
 * @param others how many there is room for.
 * @returns null where there is nothing to show.
 */
export function lineupOf(
  views: readonly CounterView[],
  held: CounterView | null,
  round: number,
  others: number,
): Lineup | null {
  const lead = views[round % Math.max(views.length, 1)];
  if (lead === undefined) return held === null ? null : { scope: null, lead: held, others: [] };
  const sameScope = views.filter((view) => view.scope === lead.scope);
  const at = sameScope.indexOf(lead);
  const next = [...sameScope.slice(at + 1), ...sameScope.slice(0, at)];
  return { scope: lead.scope, lead, others: [...next, ...(held === null ? [] : [held])].slice(0, others) };
}
