import type { DisplayCounter, DisplayFrame } from '@outreach/api';
import type { Measure, Names, Scope, Total, TotalChange } from '@outreach/domain';
import { type FigureDescriptor, figureOfTotal } from '@outreach/ui/figure-descriptor';
import { standsAlone } from '@outreach/ui/hall';
import { counterKey } from './counter-view.ts';

/** How far the settled part of a total moved; `open` where what was added has no written upper end. */
export interface Movement {
  readonly amount: number;
  readonly open: boolean;
  /** null where the total did not exist before. */
  readonly before: FigureDescriptor | null;
}

/** A total that the newest activity moved. */
export interface MovedTotal {
  readonly key: string;
  readonly name: Names;
  readonly figure: FigureDescriptor;
  /** null where other events have moved the total since: before and added would not make the number shown. */
  readonly movement: Movement | null;
}

export interface MovedTotals {
  /** All shown totals are of this scope; null where none is shown. */
  readonly scope: Scope | null;
  readonly shown: readonly MovedTotal[];
  /** Totals that were moved, too, and have no room. */
  readonly more: number;
}

/** What the newest activity did to the totals, as far as a display can show it: one scope, a few rows, the largest first. */
export function movedTotals(frame: DisplayFrame, rows: number): MovedTotals {
  const present = new Map(
    frame.counters.map((counter) => [counterKey(counter.total.measure, counter.total.scope), counter]),
  );
  const moved = (frame.newest?.changes ?? []).flatMap((change) => {
    const measure = frame.measures.find((known) => known.id === change.measure);
    const view = measure === undefined ? null : movedTotal(change, measure, present);
    return view === null ? [] : [{ scope: change.scope, view }];
  });
  const scope = mostMovedScope(moved.map((entry) => entry.scope));
  const ofScope = moved.filter((entry) => entry.scope === scope).map((entry) => entry.view);
  const byWeight = ofScope.sort((a, b) => weightOf(b) - weightOf(a));
  const shown = byWeight.slice(0, rows);
  return { scope, shown, more: moved.length - shown.length };
}

function movedTotal(
  { measure: id, scope, before, after }: TotalChange,
  measure: Measure,
  present: ReadonlyMap<string, DisplayCounter>,
): MovedTotal | null {
  if (after === null) return null;
  const key = counterKey(id, scope);
  const counter = present.get(key);
  const now = counter?.total ?? after;
  const figure = figureOfTotal(now, measure, counter?.settledOpen === true ? { settledOpen: true } : {});
  if (!standsAlone(figure)) return null;
  const movement = sameTotal(now, after) ? movementOf(before, after, measure) : null;
  return { key, name: measure.short ?? measure.names, figure, movement };
}

function movementOf(before: Total | null, after: Total, measure: Measure): Movement {
  const earlier = before === null ? null : figureOfTotal(before, measure);
  const counted = earlier !== null && standsAlone(earlier) ? earlier : null;
  return {
    amount: exactDifference(after.lower, before?.lower ?? 0, measure.decimals),
    open: after.upper === null && (before === null || before.upper !== null) && after.undecided === 0,
    before: counted,
  };
}

/** Bounds are in the measure's unit, with up to two decimals: the difference is taken in the smallest unit. */
function exactDifference(after: number, before: number, decimals: 0 | 2): number {
  const smallest = 10 ** decimals;
  return (Math.round(after * smallest) - Math.round(before * smallest)) / smallest;
}

function sameTotal(a: Total, b: Total): boolean {
  return a.lower === b.lower && a.upper === b.upper && a.counted === b.counted && a.undecided === b.undecided;
}

/** The scope of most moved totals; the first named where two are even. */
function mostMovedScope(scopes: readonly Scope[]): Scope | null {
  const counts = new Map<Scope, number>();
  for (const scope of scopes) counts.set(scope, (counts.get(scope) ?? 0) + 1);
  let best: Scope | null = null;
  for (const [scope, count] of counts) {
    if (best === null || count > (counts.get(best) ?? 0)) best = scope;
  }
  return best;
}

function weightOf({ movement, figure }: MovedTotal): number {
  return movement === null ? figure.lower : Math.abs(movement.amount);
}
