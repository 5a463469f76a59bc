import type { ActivitiesHeld, Catalogue, Measure, MeasureId, Scope, Total } from '@outreach/domain';
import { measureIn, totalOfParts } from '@outreach/domain';
import { groupRuns } from '../../grouping/group-runs.ts';
import type { DefinitionRow } from './catalogues.ts';
import { cataloguesOf, definitionIn } from './catalogues.ts';
import { distinctGroup } from './distinct-group.ts';
import type { Stretch } from './figure-columns.ts';
import type { LeafSpan } from './held-columns.ts';
import { heldColumns } from './held-columns.ts';
import { sumGroup } from './sum-group.ts';
import type { YearGroup, YearRow } from './year-group.ts';

/** Everything that a ledger ever had in one year, as it was known at a position. */
export interface KnownYear {
  readonly year: number;
  readonly position: number;
  /** Every row but those outside of all totals. */
  readonly figures: readonly YearRow[];
  readonly leaves: readonly LeafSpan[];
  /** The ledger's own definitions of measures, oldest first. */
  readonly definitions: readonly DefinitionRow[];
}

/** What became of a year from the position at which it was known until another. */
export interface YearChanges {
  readonly through: number;
  readonly begun: readonly YearRow[];
  /** Rows that were open, with their ends. */
  readonly ended: readonly YearRow[];
  readonly leaves: { readonly gone: readonly LeafSpan[]; readonly come: readonly LeafSpan[] };
}

/** One ledger's year in memory, ready to be asked as of any position up to the one to which it is known. */
export interface KeptYear {
  readonly position: number;
  /** How many rows it keeps. */
  readonly size: number;
  /** Sorted by measure and scope. A total that did not change is the same object. @throws beyond the known position */
  totalsAt(position: number): readonly Total[];
  heldAt(position: number): ActivitiesHeld;
  /**
   * Makes the year known through a later position; what it says of earlier ones stays. False where the changes do not
   * belong to what is kept: then the year has to be read anew.
   */
  take(changes: YearChanges): boolean;
}

interface KeptGroup {
  readonly measure: MeasureId;
  readonly scope: Scope;
  readonly rows: YearGroup;
  /** The total that was asked last, by which definition, and between which positions it stays the same. */
  last: { readonly total: Total | null; readonly measure: Measure | undefined; readonly during: Stretch } | null;
}

export function createKeptYear({ year, position, figures, leaves, definitions }: KnownYear): KeptYear {
  const catalogues = cataloguesOf(definitions);
  const held = heldColumns(leaves);
  const newGroup = (measure: MeasureId, scope: Scope, rows: readonly YearRow[]): KeptGroup => {
    const isNamed = catalogues.isEverDistinct(measure, year);
    return { measure, scope, rows: isNamed ? distinctGroup(rows) : sumGroup(rows), last: null };
  };
  const groups = new Map<string, KeptGroup>();
  for (const rows of groupRuns(figures, groupKey, sameGroup)) {
    const [first] = rows;
    if (first !== undefined) groups.set(groupKey(first), newGroup(first.measure, first.scope, rows));
  }
  let inOrder = sorted(groups.values());
  let known = position;

  const totalAt = (group: KeptGroup, catalogue: Catalogue, at: number): Total | null => {
    const { measure: id, scope, rows, last } = group;
    // Before a measure was defined it has no definition, and no row that stands.
    const measure = measureIn(catalogue, id, year);
    if (last !== null && last.measure === measure && last.during.since <= at && at < last.during.until)
      return last.total;
    const parts = rows.partsAt(at, measure?.adds);
    const total = parts === null ? null : totalOfParts(definitionIn(catalogue, id, year), scope, parts);
    group.last = { total, measure, during: rows.stretchAt(at) };
    return total;
  };
  const groupOf = (row: YearRow): KeptGroup => {
    const key = groupKey(row);
    const there = groups.get(key);
    if (there !== undefined) return there;
    const group = newGroup(row.measure, row.scope, []);
    groups.set(key, group);
    inOrder = sorted(groups.values());
    return group;
  };

  return {
    get position() {
      return known;
    },
    get size() {
      return inOrder.reduce((sum, { rows }) => sum + rows.size, held.size);
    },
    totalsAt: (at) => {
      if (at > known) throw new Error(`position ${at} of the year ${year} is asked and only ${known} is known`);
      const catalogue = catalogues.at(at);
      return inOrder.flatMap((group) => totalAt(group, catalogue, at) ?? []);
    },
    heldAt: held.at,
    take: ({ through, begun, ended, leaves: { gone, come } }) => {
      for (const row of begun) {
        const group = groupOf(row);
        group.rows.begin(row);
        group.last = null;
      }
      const fit = ended.every((row) => {
        const group = groupOf(row);
        group.last = null;
        return group.rows.end(row);
      });
      if (!held.replace(gone, come) || !fit) return false;
      known = through;
      return true;
    },
  };
}

function groupKey({ measure, scope }: { readonly measure: MeasureId; readonly scope: Scope }): string {
  return `${measure}\n${scope}`;
}

function sameGroup(a: YearRow, b: YearRow): boolean {
  return a.measure === b.measure && a.scope === b.scope;
}

function sorted(groups: Iterable<KeptGroup>): readonly KeptGroup[] {
  return [...groups].sort((a, b) => compare(a.measure, b.measure) || compare(a.scope, b.scope));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
