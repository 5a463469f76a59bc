import type { ActivitiesHeld, MeasureId, RollUpShare, Scope } from '@outreach/domain';
import { distinctParts, sumVectors, vectorOf } from '@outreach/domain';
import { groupBy } from '../../grouping/group-by.ts';
import type { DefinitionRow } from '../ledger-year/catalogues.ts';
import { cataloguesOf, definitionIn } from '../ledger-year/catalogues.ts';
import type { FigureRow } from '../ledger-year/figure-columns.ts';
import { figureColumns } from '../ledger-year/figure-columns.ts';
import type { ChildRow, HeldRow } from '../ledger-year/held-columns.ts';
import { heldColumns, leafSpans } from '../ledger-year/held-columns.ts';

/** Everything that one ledger ever had in one year, as the read tables hold it. */
export interface LedgerYearRows {
  readonly figures: readonly (FigureRow & { readonly measure: MeasureId; readonly scope: Scope })[];
  readonly held: readonly HeldRow[];
  readonly children: readonly ChildRow[];
  /** The ledger's own definitions of measures, oldest first. */
  readonly definitions: readonly DefinitionRow[];
}

/** Whose rows they are, and the head of the ledger before they were read. */
export interface LedgerYearOf {
  readonly ledger: string;
  readonly year: number;
  readonly position: number;
}

/** One ledger's year, ready to be asked as of any position up to the one at which it was read. */
export interface LedgerYear {
  readonly position: number;
  /** How many rows it keeps in memory. */
  readonly size: number;
  sharesAt(position: number): readonly RollUpShare[];
  heldAt(position: number): ActivitiesHeld;
}

/** @throws when asked, where a row names a measure that the ledger's catalogue lacks */
export function createLedgerYear({ ledger, year, position }: LedgerYearOf, rows: LedgerYearRows): LedgerYear {
  const catalogues = cataloguesOf(rows.definitions);
  const grouped = [...groupBy(rows.figures, ({ measure, scope }) => `${measure}\n${scope}`).values()];
  const groups = grouped.map((group) => {
    const [measure, scope] = [group[0]?.measure ?? '', group[0]?.scope ?? ''];
    // The names of what is `distinct` make its union, so those few rows are kept as they are; the others as columns.
    return { measure, scope, named: catalogues.isEverDistinct(measure, year) ? group : null };
  });
  const columns = figureColumns(grouped.map((group, place) => (groups[place]?.named === null ? group : [])));
  const held = heldColumns(leafSpans(rows.held, rows.children));
  return {
    position,
    size: rows.figures.length + held.size,
    heldAt: held.at,
    sharesAt: (at) => {
      const catalogue = catalogues.at(at);
      const shares: RollUpShare[] = [];
      for (const [place, { measure: id, scope, named }] of groups.entries()) {
        if (named === null) {
          const vector = columns.vectorAt(place, at);
          if (vector.counted + vector.undecideds === 0) continue;
          shares.push({ ledger, measure: definitionIn(catalogue, id, year), scope, vector, distinct: null });
          continue;
        }
        const standing = named.filter(({ since, until }) => since <= at && at < until);
        if (standing.length === 0) continue;
        const measure = definitionIn(catalogue, id, year);
        const distinct = measure.adds === 'distinct' ? distinctParts(standing) : null;
        shares.push({ ledger, measure, scope, vector: sumVectors(standing.map(vectorOf)), distinct });
      }
      return shares;
    },
  };
}
