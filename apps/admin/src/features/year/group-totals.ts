import type { Comparison, Scope, Total } from '@outreach/domain';

/** One row of the year: a total with the one it is held against. */
export interface YearRow {
  readonly total: Total;
  readonly other: Total | null;
  readonly comparison: Comparison | null;
}

/** The rows of one scope. Scopes stand apart and are never added. */
export interface ScopeGroup {
  readonly scope: Scope;
  readonly rows: readonly YearRow[];
  /** Totals that only the other side has. */
  readonly onlyOther: readonly Total[];
  readonly undecided: number;
}

const firstScopes: readonly Scope[] = ['own', 'joint', 'district'];

export function totalKey(total: Pick<Total, 'measure' | 'scope'>): string {
  return `${total.measure} ${total.scope}`;
}

/**
 * The totals of a year by scope: the bureau's own first, named bodies last, measures in the order of the catalogue.
 * Totals over nothing (only replaced or outside figures) have no row of their own number to show and are left out.
 */
export function groupTotals(
  totals: readonly Total[],
  others: readonly Total[],
  comparisons: Readonly<Record<string, Comparison>>,
  measureOrder: readonly string[],
): readonly ScopeGroup[] {
  const inOrder = byMeasure(measureOrder);
  const otherByKey = new Map(others.map((total) => [totalKey(total), total]));
  const own = new Set(totals.map(totalKey));
  return scopesOf([...totals, ...others]).flatMap((scope) => {
    const rows = totals
      .filter((total) => total.scope === scope)
      .sort(inOrder)
      .map((total) => ({
        total,
        other: otherByKey.get(totalKey(total)) ?? null,
        comparison: comparisons[totalKey(total)] ?? null,
      }));
    const onlyOther = others.filter((total) => total.scope === scope && !own.has(totalKey(total))).sort(inOrder);
    if (rows.length === 0 && onlyOther.length === 0) return [];
    return [{ scope, rows, onlyOther, undecided: rows.reduce((sum, row) => sum + row.total.undecided, 0) }];
  });
}

/** The totals of a year as they stand under each other on its page. */
export function inPageOrder(totals: readonly Total[], measureOrder: readonly string[]): readonly Total[] {
  return scopesOf(totals).flatMap((scope) =>
    totals.filter((total) => total.scope === scope).sort(byMeasure(measureOrder)),
  );
}

function scopesOf(totals: readonly Total[]): readonly Scope[] {
  return [...new Set([...firstScopes, ...totals.map((total) => total.scope)])];
}

function byMeasure(order: readonly string[]): (a: Total, b: Total) => number {
  const placeOf = new Map(order.map((id, index) => [id, index]));
  return (a, b) =>
    (placeOf.get(a.measure) ?? order.length) - (placeOf.get(b.measure) ?? order.length) ||
    a.measure.localeCompare(b.measure);
}
