import type { ActivitiesHeld, Measure, MeasureId, RollUpShare, Scope } from '@outreach/domain';
import { addVectors, builtinCatalogue, distinctParts, vectorOf, zeroVector } from '@outreach/domain';
import { groupBy } from '../../grouping/group-by.ts';
import type { FigureRow } from './figure-columns.ts';
import { figureColumns } from './figure-columns.ts';
import type { ChildRow, HeldRow } from './held-columns.ts';
import { heldColumns } from './held-columns.ts';

/** Everything that one ledger ever had in one year, as the read tables hold it. */
export interface LedgerYearRows {
  readonly figures: readonly (FigureRow & { readonly measure: MeasureId; readonly scope: Scope })[];
  readonly held: readonly HeldRow[];
  readonly children: readonly ChildRow[];
  /** The ledger's own definitions of measures, oldest first. */
  readonly definitions: readonly { readonly position: number; readonly measure: Measure }[];
}

/** One ledger's year, ready to be asked as of any position up to the one at which it was read. */
export interface LedgerYear {
  /** Head of the ledger before the rows were read. */
  readonly position: number;
  /** How many rows it keeps in memory. */
  readonly size: number;
  sharesAt(position: number): readonly RollUpShare[];
  heldAt(position: number): ActivitiesHeld;
}

/** @throws when asked, where a row names a measure that the ledger's catalogue lacks */
export function createLedgerYear(ledger: string, position: number, rows: LedgerYearRows): LedgerYear {
  const groups = [...groupBy(rows.figures, ({ measure, scope }) => `${measure}\n${scope}`).values()];
  const definitions = groupBy(rows.definitions, ({ measure }) => measure.id);
  const definitionAt = (id: MeasureId, at: number): Measure => {
    const own = definitions.get(id)?.findLast((definition) => definition.position <= at);
    const measure = own?.measure ?? builtinCatalogue.measures.get(id);
    if (measure === undefined) throw new Error(`measure ${id} is in the log but not in the catalogue`);
    return measure;
  };
  const named = groups.map((group) => ({
    measure: group[0]?.measure ?? '',
    scope: group[0]?.scope ?? '',
    // The names of a `distinct` measure make its union, so its few rows are kept as they are.
    distinct: addsOf(group[0]?.measure, definitions) === 'distinct' ? group : null,
  }));
  const columns = figureColumns(groups.map((group, place) => (named[place]?.distinct === null ? group : [])));
  const held = heldColumns(rows.held, rows.children);
  return {
    position,
    size: rows.figures.length + held.size,
    heldAt: held.at,
    sharesAt: (at) => {
      const shares: RollUpShare[] = [];
      for (const [place, { measure: id, scope, distinct }] of named.entries()) {
        if (distinct === null) {
          const vector = columns.vectorAt(place, at);
          if (vector.counted + vector.undecideds === 0) continue;
          shares.push({ ledger, measure: definitionAt(id, at), scope, vector, distinct: null });
          continue;
        }
        const standing = distinct.filter(({ since, until }) => since <= at && at < until);
        if (standing.length === 0) continue;
        const vector = standing.map(vectorOf).reduce(addVectors, zeroVector);
        shares.push({ ledger, measure: definitionAt(id, at), scope, vector, distinct: distinctParts(standing) });
      }
      return shares;
    },
  };
}

/** How a measure adds never changes after it was defined. */
function addsOf(
  id: MeasureId | undefined,
  definitions: ReadonlyMap<MeasureId, LedgerYearRows['definitions']>,
): Measure['adds'] | undefined {
  if (id === undefined) return undefined;
  return (definitions.get(id)?.[0]?.measure ?? builtinCatalogue.measures.get(id))?.adds;
}
