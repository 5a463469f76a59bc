import type {
  Catalogue,
  Contribution,
  FigureId,
  Measure,
  MeasureId,
  Scope,
  Total,
  TotalParts,
  TotalVector,
} from '@outreach/domain';
import {
  addVectors,
  distinctParts,
  measureIn,
  subtractVectors,
  sumVectors,
  totalOfParts,
  vectorOf,
  zeroVector,
} from '@outreach/domain';
import { groupBy } from '../grouping/group-by.ts';

/** What of a contribution its total is made of. */
export type AddingFigure = Pick<
  Contribution,
  'figure' | 'measure' | 'scope' | 'state' | 'lower' | 'upper' | 'about' | 'unknown' | 'members'
>;

/** The figures of one measure and scope that belong to its total, added up. Never changed: a change makes another. */
interface StandingGroup {
  readonly measure: Measure;
  readonly scope: Scope;
  readonly vector: TotalVector;
  readonly figures: readonly FigureId[];
  /** For a `distinct` measure its figures: their names make the union. */
  readonly named: ReadonlyMap<FigureId, AddingFigure> | null;
  readonly total: Total;
}

/** The totals of a year in parts that can be brought from one position to another. */
export interface StandingGroups {
  readonly byKey: ReadonlyMap<string, StandingGroup>;
  /** Sorted by measure and scope. */
  readonly totals: readonly Total[];
}

/** @throws where a figure names a measure that the catalogue lacks */
export function startGroups(catalogue: Catalogue, year: number, figures: readonly AddingFigure[]): StandingGroups {
  const belonging = figures.filter(({ state }) => state !== 'outside');
  const groups = [...groupBy(belonging, totalKey)].map(([key, rows]) => {
    const measure = definitionOf(catalogue, rows[0]?.measure ?? '', year);
    const group = addedTo(emptyGroup(measure, rows[0]?.scope ?? ''), rows);
    return [key, group] as const;
  });
  return withTotals(new Map(groups));
}

/**
 * The groups after some figures left and others came; vectors subtract exactly. null where the catalogue lacks a measure
 * (before it was defined) or adds it in another way, so that the year has to be read anew.
 */
export function movedGroups(
  before: StandingGroups,
  catalogue: Catalogue,
  year: number,
  changes: { readonly gone: readonly AddingFigure[]; readonly come: readonly AddingFigure[] },
): StandingGroups | null {
  for (const { measure } of before.byKey.values()) {
    const then = measureIn(catalogue, measure.id, year);
    if (then?.adds !== measure.adds || then.decimals !== measure.decimals) return null;
  }
  const byKey = new Map(before.byKey);
  const gone = groupBy(changes.gone.filter(belongs), totalKey);
  const come = groupBy(changes.come.filter(belongs), totalKey);
  for (const key of new Set([...gone.keys(), ...come.keys()])) {
    const [left, added] = [gone.get(key) ?? [], come.get(key) ?? []];
    const first = left[0] ?? added[0];
    if (first === undefined) continue;
    const known = byKey.get(key) ?? emptyGroup(definitionOf(catalogue, first.measure, year), first.scope);
    const group = addedTo(takenFrom(known, left), added);
    if (group.figures.length === 0) byKey.delete(key);
    else byKey.set(key, group);
  }
  return withTotals(byKey);
}

function totalKey({ measure, scope }: Pick<Total, 'measure' | 'scope'>): string {
  return `${measure}\n${scope}`;
}

function belongs({ state }: AddingFigure): boolean {
  return state !== 'outside';
}

type GroupParts = Omit<StandingGroup, 'total'>;

function emptyGroup(measure: Measure, scope: Scope): GroupParts {
  return { measure, scope, vector: zeroVector, figures: [], named: measure.adds === 'distinct' ? new Map() : null };
}

function takenFrom(group: GroupParts, rows: readonly AddingFigure[]): GroupParts {
  if (rows.length === 0) return group;
  const left = new Set(rows.map(({ figure }) => figure));
  return {
    ...group,
    vector: subtractVectors(group.vector, sumVectors(rows.map(vectorOf))),
    figures: group.figures.filter((figure) => !left.has(figure)),
    named: group.named === null ? null : new Map([...group.named].filter(([figure]) => !left.has(figure))),
  };
}

function addedTo(group: GroupParts, rows: readonly AddingFigure[]): StandingGroup {
  const { measure, scope } = group;
  const vector = addVectors(group.vector, sumVectors(rows.map(vectorOf)));
  // Figures come nearly in order, and sorting what is in order costs one look at each.
  const figures = [...group.figures, ...rows.map(({ figure }) => figure)].sort(compare);
  const named =
    group.named === null ? null : new Map([...group.named, ...rows.map((row) => [row.figure, row] as const)]);
  const distinct = named === null ? null : distinctParts([...named.values()]);
  const parts: TotalParts = { vector, distinct, missing: 0, figures };
  return { measure, scope, vector, figures, named, total: totalOfParts(measure, scope, parts) };
}

function withTotals(byKey: ReadonlyMap<string, StandingGroup>): StandingGroups {
  const totals = [...byKey.values()].map(({ total }) => total);
  return { byKey, totals: totals.sort((a, b) => compare(a.measure, b.measure) || compare(a.scope, b.scope)) };
}

function definitionOf(catalogue: Catalogue, id: MeasureId, year: number): Measure {
  const measure = measureIn(catalogue, id, year);
  if (measure === undefined) throw new Error(`measure ${id} is in the log but not in the catalogue`);
  return measure;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
