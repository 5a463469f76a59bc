import type { Activity, ActivityId, Figure, RecordedEvent } from '@outreach/domain';
import { evolveActivity } from '@outreach/domain';
import { canonicalJson } from '../append/canonical-json.ts';
import type { LivingFigure, ProjectionTables, StandingActivity } from './projection-tables.ts';
import { settleGroups } from './settle-groups.ts';

/** The activity after the event, its living figures, and the contributions of every group that either state touches. */
export function projectActivity(tables: ProjectionTables, recorded: RecordedEvent, id: ActivityId): void {
  const standing = tables.activity(id);
  const next = evolveActivity(standing?.activity ?? null, recorded.event);
  if (next === null) throw new Error(`event ${recorded.position} changes activity ${id}, which was never recorded`);
  if (standing !== null) tables.closeActivity(id, recorded.position);
  tables.openActivity(nextStanding(standing, next, recorded), recorded.position);

  const before = standing === null ? [] : livingFigures(standing.activity);
  const after = livingFigures(next);
  replaceFigures(tables, before, after, recorded.position);
  settleGroups(tables, { before, after, dates: next.dates, isNew: standing === null }, recorded.position);
}

function nextStanding(
  standing: StandingActivity | null,
  activity: Activity,
  { position, recordedAt, event }: RecordedEvent,
): StandingActivity {
  const states = event.type === 'activity.recorded' || event.type === 'activity.corrected';
  return {
    activity,
    recordedPosition: standing?.recordedPosition ?? position,
    recordedAt: standing?.recordedAt ?? recordedAt,
    statedPosition: states || standing === null ? position : standing.statedPosition,
    statedAt: states || standing === null ? recordedAt : standing.statedAt,
    correctedFigures: standing === null ? [] : correctedFigures(standing, activity),
  };
}

/** Figures that were ever given another value; one that was taken out and put back with its old value was not. */
function correctedFigures(standing: StandingActivity, next: Activity): readonly string[] {
  const before = new Map(standing.activity.figures.map((figure) => [figure.id, figure]));
  const corrected = new Set(standing.correctedFigures);
  for (const figure of next.figures) {
    const old = before.get(figure.id);
    if (old !== undefined && canonicalJson(old.quantity) !== canonicalJson(figure.quantity)) corrected.add(figure.id);
  }
  return [...corrected].sort();
}

function livingFigures(activity: Activity): readonly LivingFigure[] {
  if (activity.status === 'voided') return [];
  return activity.figures.map((figure) => ({ year: activity.year, activity: activity.id, figure }));
}

/** Ends the rows of figures that are gone or stated otherwise; a figure that stays the same keeps its row. */
function replaceFigures(
  tables: ProjectionTables,
  before: readonly LivingFigure[],
  after: readonly LivingFigure[],
  position: number,
): void {
  const stays = after.length === 0 ? noKeys : new Set(before.map(keyOf));
  const stated = before.length === 0 ? noKeys : new Set(after.map(keyOf));
  for (const living of before) if (!stated.has(keyOf(living))) tables.closeFigure(living, position);
  for (const living of after) if (stays.size === 0 || !stays.has(keyOf(living))) tables.openFigure(living, position);
}

const noKeys: ReadonlySet<string> = new Set();

function keyOf({ year, figure }: { readonly year: number; readonly figure: Figure }): string {
  return `${year} ${canonicalJson(figure)}`;
}
