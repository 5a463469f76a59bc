/**
 * The same entries, each after its parent where the parent is among them, else in their order. A circle of parents is
 * left in order: whoever records it refuses it.
 */
export function parentsFirst<Entry>(
  entries: readonly Entry[],
  linkOf: (entry: Entry) => { readonly id: string; readonly parent: string | null },
): readonly Entry[] {
  const byId = new Map(entries.map((entry) => [linkOf(entry).id, entry]));
  const placed = new Set<Entry>();
  for (const entry of entries) {
    const chain: Entry[] = [];
    for (let next: Entry | undefined = entry; next !== undefined && !placed.has(next) && !chain.includes(next); ) {
      chain.push(next);
      const { parent } = linkOf(next);
      next = parent === null ? undefined : byId.get(parent);
    }
    for (const link of chain.reverse()) placed.add(link);
  }
  return [...placed];
}
