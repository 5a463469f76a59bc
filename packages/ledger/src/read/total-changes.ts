import type { Catalogue, Contribution, Total, TotalChange } from '@outreach/domain';
import { totalsOf } from '@outreach/domain';

/** The totals that differ between two sets of contributions of one ledger and year, sorted by measure and scope. */
export function totalChanges(
  catalogue: Catalogue,
  before: readonly Contribution[],
  after: readonly Contribution[],
): readonly TotalChange[] {
  const earlier = byKey(totalsOf(catalogue, before));
  const later = byKey(totalsOf(catalogue, after));
  const changes: TotalChange[] = [];
  for (const key of [...new Set([...earlier.keys(), ...later.keys()])].sort()) {
    const [from, to] = [earlier.get(key) ?? null, later.get(key) ?? null];
    const named = to ?? from;
    if (named === null || sameTotal(from, to)) continue;
    changes.push({ measure: named.measure, scope: named.scope, before: from, after: to });
  }
  return changes;
}

function byKey(totals: readonly Total[]): ReadonlyMap<string, Total> {
  return new Map(totals.map((total) => [`${total.measure}\n${total.scope}`, total]));
}

/** Both come from one function, so their keys stand in one order. */
function sameTotal(a: Total | null, b: Total | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
