import type { ActivityDates, Contribution, Measure, PlacedFigure } from '@outreach/domain';
import { measureIn, resolveContributions } from '@outreach/domain';
import type { GroupId, LivingFigure, ProjectionTables } from './projection-tables.ts';

/** Figures as they stood before an event and as they stand after it. */
export interface Touched {
  readonly before: readonly LivingFigure[];
  readonly after: readonly LivingFigure[];
  /** Days of the one activity that was touched; null where a declaration changed, which may reach any figure. */
  readonly dates: ActivityDates | null;
  /** Where the activity was never recorded before, nothing can be declared of its figures: only stated ones ever are. */
  readonly isNew: boolean;
}

/** Recomputes the contributions of every touched group, and writes only the rows that differ. */
export function settleGroups(tables: ProjectionTables, touched: Touched, position: number): void {
  for (const group of touchedGroups(touched)) {
    const measure = definitionOf(tables, group);
    const before = touched.before.filter((living) => belongs(living, group));
    const after = touched.after.filter((living) => belongs(living, group));
    const settled =
      touched.dates === null || reachesOthers(tables, group, measure, { ...touched, before, after })
        ? settleWhole(tables, group, measure)
        : settleAlone(tables, group, measure, { ...touched, before, after, dates: touched.dates });
    writeDifference(tables, settled.standing, settled.resolved, position);
  }
}

/**
 * Writes every contribution of a group anew, because its measure is defined otherwise: its total is another one also
 * where no row says anything else, and who looks for rows that changed has to see that.
 */
export function settleAnew(tables: ProjectionTables, group: GroupId, position: number): void {
  const { standing, resolved } = settleWhole(tables, group, definitionOf(tables, group));
  for (const contribution of standing) tables.closeContribution(contribution, position);
  for (const contribution of resolved) tables.openContribution(contribution, position);
}

/** The definition by which the group's year is counted. */
function definitionOf(tables: ProjectionTables, group: GroupId): Measure {
  const measure = measureIn(tables.catalogue(), group.measure, group.year);
  if (measure === undefined) throw new Error(`measure ${group.measure} is in the log but not in the catalogue`);
  return measure;
}

interface Settled {
  readonly standing: readonly Contribution[];
  readonly resolved: readonly Contribution[];
}

/**
 * Whether a change can reach figures of other activities: only through a declaration, a figure that covers a stretch
 * of time, or a measure of which the newest value holds. Series and breakdowns stay within their activity.
 */
function reachesOthers(
  tables: ProjectionTables,
  group: GroupId,
  measure: Measure,
  { before, after, isNew }: Touched,
): boolean {
  const figures = [...before, ...after];
  return (
    measure.adds === 'latest' ||
    figures.some(({ figure }) => isSpanning(figure)) ||
    tables.hasSpanning(group) ||
    (!isNew && figures.some(({ figure }) => tables.isDeclared(figure.id)))
  );
}

/** The figures of the group in all activities, with everything declared among them. */
function settleWhole(tables: ProjectionTables, group: GroupId, measure: Measure): Settled {
  return {
    standing: tables.groupContributions(group),
    resolved: resolveContributions({
      year: group.year,
      measure,
      figures: tables.groupFigures(group),
      inclusions: tables.groupInclusions(group),
    }),
  };
}

/** Only the touched activity's figures of the group: no other figure can be reached. */
function settleAlone(
  tables: ProjectionTables,
  group: GroupId,
  measure: Measure,
  { before, after, dates }: Touched & { readonly dates: ActivityDates },
): Settled {
  const ids = before.length === 0 ? noIds : new Set([...before, ...after].map(({ figure }) => figure.id));
  const standing = [...ids].flatMap((id) => tables.contribution(group, id) ?? []);
  const figures: readonly PlacedFigure[] = after.map((living) => ({ ...living, dates }));
  return { standing, resolved: resolveContributions({ year: group.year, measure, figures, inclusions: [] }) };
}

const noIds: ReadonlySet<string> = new Set();

function writeDifference(
  tables: ProjectionTables,
  standing: readonly Contribution[],
  resolved: readonly Contribution[],
  position: number,
): void {
  if (standing.length === 0) {
    for (const contribution of resolved) tables.openContribution(contribution, position);
    return;
  }
  const before = new Map(standing.map((contribution) => [contribution.figure, contribution]));
  const after = new Map(resolved.map((contribution) => [contribution.figure, contribution]));
  for (const contribution of standing) {
    const next = after.get(contribution.figure);
    if (next === undefined || !sameContribution(contribution, next)) tables.closeContribution(contribution, position);
  }
  for (const contribution of resolved) {
    const old = before.get(contribution.figure);
    if (old === undefined || !sameContribution(old, contribution)) tables.openContribution(contribution, position);
  }
}

/** Whether two contributions say the same of one figure. */
function sameContribution(a: Contribution, b: Contribution): boolean {
  return (
    a.figure === b.figure &&
    a.activity === b.activity &&
    a.year === b.year &&
    a.measure === b.measure &&
    a.breakdown === b.breakdown &&
    a.scope === b.scope &&
    a.state === b.state &&
    a.reason === b.reason &&
    a.because === b.because &&
    a.lower === b.lower &&
    a.upper === b.upper &&
    a.about === b.about &&
    a.unknown === b.unknown &&
    a.through === b.through &&
    a.members.length === b.members.length &&
    a.members.every((member, index) => member === b.members[index])
  );
}

export function isSpanning({ basis }: LivingFigure['figure']): boolean {
  return basis.kind === 'period' || basis.kind === 'cumulative';
}

function touchedGroups({ before, after }: Touched): readonly GroupId[] {
  const groups: GroupId[] = [];
  for (const living of [...before, ...after]) {
    // An activity touches a handful of groups.
    if (!groups.some((group) => belongs(living, group))) {
      groups.push({ year: living.year, measure: living.figure.measure });
    }
  }
  return groups;
}

function belongs({ year, figure }: LivingFigure, group: GroupId): boolean {
  return year === group.year && figure.measure === group.measure;
}
