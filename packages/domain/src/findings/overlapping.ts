import type { CivilDate } from '../civil/civil-date.ts';
import { compareText } from '../inclusion/relations.ts';
import type { Span } from '../totals/span.ts';

interface Run<Item> {
  readonly items: [Item, ...Item[]];
  readonly newest: Item;
  readonly reached: CivilDate;
}

/**
 * Runs of things that may have been at one time: each begins before those before it have ended, and goes together with
 * the one before it. In order of their first days; of one day in the order given.
 */
export function overlapping<Item>(
  items: readonly Item[],
  spanOf: (item: Item) => Span,
  goTogether: (one: Item, next: Item) => boolean,
): readonly (readonly [Item, ...Item[]])[] {
  const sorted = items
    .map((item) => ({ item, span: spanOf(item) }))
    .sort((a, b) => compareText(a.span.from, b.span.from));
  const runs: Run<Item>[] = [];
  for (const { item, span } of sorted) {
    const last = runs.at(-1);
    if (last !== undefined && span.from <= last.reached && goTogether(last.newest, item)) {
      last.items.push(item);
      runs[runs.length - 1] = { ...last, newest: item, reached: span.to > last.reached ? span.to : last.reached };
    } else {
      runs.push({ items: [item], newest: item, reached: span.to });
    }
  }
  return runs.map(({ items: run }) => run);
}
