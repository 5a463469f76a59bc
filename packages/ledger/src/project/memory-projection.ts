import type { Activity, Catalogue, Contribution, FigureId, Inclusion, MeasureVersion } from '@outreach/domain';
import { builtinCatalogue, inclusionKey, withVersions } from '@outreach/domain';
import { openUntil } from '../schema/schema-version.ts';
import type { GroupId, LivingFigure, ProjectionTables, StandingActivity } from './projection-tables.ts';
import { isSpanning } from './settle-groups.ts';

/** A row and the states of the log in which it holds. */
export interface Spanned<Value> {
  readonly value: Value;
  readonly since: number;
  readonly until: number;
}

/** Every row that the read tables of one ledger should hold, those that ended included. */
export interface MemoryProjection {
  readonly tables: ProjectionTables;
  readonly activities: SpannedRows<StandingActivity>;
  readonly figures: SpannedRows<LivingFigure>;
  readonly inclusions: SpannedRows<Inclusion>;
  readonly contributions: SpannedRows<Contribution>;
  readonly definitions: readonly { readonly position: number; readonly versions: readonly MeasureVersion[] }[];
}

/** Rows by a key of which one stands at a time. */
class SpannedRows<Value> {
  readonly #ended: Spanned<Value>[] = [];
  readonly #standing = new Map<string, { readonly value: Value; readonly since: number }>();

  get(key: string): Value | undefined {
    return this.#standing.get(key)?.value;
  }

  open(key: string, value: Value, position: number): void {
    if (this.#standing.has(key)) throw new Error(`a row of ${key} is standing already`);
    this.#standing.set(key, { value, since: position });
  }

  close(key: string, position: number): void {
    const row = this.#standing.get(key);
    if (row === undefined) throw new Error(`no row of ${key} is standing`);
    this.#standing.delete(key);
    this.#ended.push({ ...row, until: position });
  }

  standing(): readonly Value[] {
    return Array.from(this.#standing.values(), ({ value }) => value);
  }

  *all(): Generator<Spanned<Value>> {
    yield* this.#ended;
    for (const row of this.#standing.values()) yield { ...row, until: openUntil };
  }
}

/** The projection of one ledger in memory: what a replay of its log gives. */
export function createMemoryProjection(): MemoryProjection {
  let catalogue: Catalogue = builtinCatalogue;
  const definitions: { readonly position: number; readonly versions: readonly MeasureVersion[] }[] = [];
  const activities = new SpannedRows<StandingActivity>();
  const figures = new SpannedRows<LivingFigure>();
  const inclusions = new SpannedRows<Inclusion>();
  const contributions = new SpannedRows<Contribution>();
  const groups = new Map<string, Set<FigureId>>();
  const spanning = new Map<string, Set<FigureId>>();
  const counting = new Map<string, Set<string>>();
  const declarations = new Map<FigureId, Set<string>>();

  const groupOf = (group: GroupId): readonly LivingFigure[] =>
    [...(groups.get(groupKey(group)) ?? [])].flatMap((id) => figures.get(id) ?? []);
  const declaredOf = (id: FigureId) => [...(declarations.get(id) ?? [])].flatMap((key) => inclusions.get(key) ?? []);

  const tables: ProjectionTables = {
    catalogue: () => catalogue,
    openLedger: () => undefined,
    defineMeasure: (versions, position) => {
      catalogue = withVersions(catalogue, versions);
      definitions.push({ position, versions });
    },
    activity: (id) => activities.get(id) ?? null,
    closeActivity: (id, position) => activities.close(id, position),
    openActivity: (standing, position) => activities.open(standing.activity.id, standing, position),
    figure: (id) => figures.get(id) ?? null,
    closeFigure: (living, position) => {
      figures.close(living.figure.id, position);
      for (const index of [groups, spanning]) index.get(groupKey(groupIdOf(living)))?.delete(living.figure.id);
    },
    openFigure: (living, position) => {
      figures.open(living.figure.id, living, position);
      addTo(groups, groupKey(groupIdOf(living)), living.figure.id);
      if (isSpanning(living.figure)) addTo(spanning, groupKey(groupIdOf(living)), living.figure.id);
    },
    inclusion: (figure, of) => inclusions.get(inclusionKey(figure, of)) ?? null,
    closeInclusion: ({ figure, of }, position) => {
      const key = inclusionKey(figure, of);
      inclusions.close(key, position);
      for (const id of [figure, of]) declarations.get(id)?.delete(key);
    },
    openInclusion: (inclusion, position) => {
      const key = inclusionKey(inclusion.figure, inclusion.of);
      inclusions.open(key, inclusion, position);
      for (const id of [inclusion.figure, inclusion.of]) addTo(declarations, id, key);
    },
    isDeclared: (figure) => (declarations.get(figure)?.size ?? 0) > 0,
    yearsOf: (measure) => [
      ...new Set(figures.standing().flatMap((living) => (living.figure.measure === measure ? [living.year] : []))),
    ],
    hasSpanning: (group) => (spanning.get(groupKey(group))?.size ?? 0) > 0,
    groupFigures: (group) =>
      groupOf(group).map(({ figure, activity, year }) => ({
        figure,
        activity,
        year,
        dates: datesOf(activities.get(activity), activity),
      })),
    groupInclusions: (group) =>
      groupOf(group).flatMap(({ figure }) => declaredOf(figure.id).filter((declared) => declared.figure === figure.id)),
    groupContributions: (group) =>
      [...(counting.get(groupKey(group)) ?? [])].flatMap((key) => contributions.get(key) ?? []),
    contribution: (group, figure) => contributions.get(contributionKey(group, figure)) ?? null,
    closeContribution: (contribution, position) => {
      const key = contributionKey(contribution, contribution.figure);
      contributions.close(key, position);
      counting.get(groupKey(contribution))?.delete(key);
    },
    openContribution: (contribution, position) => {
      const key = contributionKey(contribution, contribution.figure);
      contributions.open(key, contribution, position);
      addTo(counting, groupKey(contribution), key);
    },
  };
  return { tables, activities, figures, inclusions, contributions, definitions };
}

function groupIdOf({ year, figure }: LivingFigure): GroupId {
  return { year, measure: figure.measure };
}

function groupKey({ year, measure }: GroupId): string {
  return `${year} ${measure}`;
}

/** A figure that moves to another year or measure counts there before it has ended here. */
function contributionKey(group: GroupId, figure: FigureId): string {
  return `${groupKey(group)} ${figure}`;
}

function addTo<Key, Value>(sets: Map<Key, Set<Value>>, key: Key, value: Value): void {
  const set = sets.get(key);
  if (set === undefined) sets.set(key, new Set([value]));
  else set.add(value);
}

function datesOf(standing: StandingActivity | undefined, id: string): Activity['dates'] {
  if (standing === undefined) throw new Error(`a figure lives without its activity ${id}`);
  return standing.activity.dates;
}
