import type { Scope } from '@outreach/domain';
import type { CounterView } from './counter-view.ts';

/** What one round of 今年 shows: one lead and a few others. */
export interface Lineup {
  /** The scopes of the numbers shown: where there are several, each number names its own. */
  readonly scopes: readonly Scope[];
  readonly lead: CounterView;
  readonly others: readonly CounterView[];
}

/**
 * The lead changes with each round, so that each number gets its turn and bright areas move. The others are the next
 * ones of the lead's scope. Only where that scope has too few do counters of other scopes fill the scene, of other
 * measures than those already there: the leaflets of two scopes never stand side by side as if they could be added.
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
  if (lead === undefined) return held === null ? null : { scopes: [], lead: held, others: [] };
  const sameScope = following(views, lead).filter((view) => view.scope === lead.scope);
  const ofScope = [lead, ...sameScope].slice(0, 1 + others);
  const last = held === null || ofScope.length > others ? [] : [held];
  const beside = fillUp(ofScope, following(views, lead), 1 + others - last.length).slice(1);
  return { scopes: scopesOf([lead, ...beside]), lead, others: [...beside, ...last] };
}

/** The views after one of them, and then those before it. */
function following(views: readonly CounterView[], lead: CounterView): readonly CounterView[] {
  const at = views.indexOf(lead);
  return [...views.slice(at + 1), ...views.slice(0, at)];
}

function fillUp(chosen: readonly CounterView[], from: readonly CounterView[], room: number): readonly CounterView[] {
  const filled = [...chosen];
  for (const view of from) {
    if (filled.length >= room) break;
    if (!filled.some(({ measure }) => measure === view.measure)) filled.push(view);
  }
  return filled;
}

function scopesOf(views: readonly CounterView[]): readonly Scope[] {
  return [...new Set(views.flatMap(({ scope }) => (scope === null ? [] : [scope])))];
}
