import type {
  ActivityFacts,
  ActivityId,
  Command,
  Contribution,
  DecisionState,
  MeasureId,
  Preview,
} from '@outreach/domain';
import { decide, measureIn, mustConfirm, placedFigures, resolveContributions } from '@outreach/domain';
import type { ProjectionTables } from '../project/projection-tables.ts';
import { totalChanges } from './total-changes.ts';

/** What a preview may look at; nothing here can write. */
export interface PreviewSource {
  readonly tables: Pick<
    ProjectionTables,
    'catalogue' | 'activity' | 'groupFigures' | 'groupInclusions' | 'groupContributions'
  >;
  decisionState(command: Command): DecisionState;
}

/** Stands for an activity that has no id yet, and for a reason that nobody wrote yet. */
const notYetWritten = 'preview';

/**
 * What recording facts (or correcting an activity to them) would change in the totals of the year they name, and what
 * is wrong with them. Where they are refused, nothing would change. Facts equal to what stands are no problem here.
 */
export function previewFacts(source: PreviewSource, facts: ActivityFacts, activityId: ActivityId | null): Preview {
  const standing = activityId === null ? null : source.tables.activity(activityId);
  const id = activityId ?? notYetWritten;
  // What a closed year asks for beside the facts is asked when they are saved.
  const late = { reason: notYetWritten, secondPerson: notYetWritten };
  const command: Command =
    activityId === null
      ? { kind: 'record-activity', activityId: id, facts, acknowledge: mustConfirm, late }
      : {
          kind: 'correct-activity',
          activityId: id,
          expectedVersion: standing?.activity.version ?? 0,
          facts,
          reason: notYetWritten,
          acknowledge: mustConfirm,
          late,
        };
  const decision = decide(command, source.decisionState(command), {
    catalogue: source.tables.catalogue(),
    actorId: '',
  });
  if (!decision.accepted) {
    const problems = decision.problems.filter(({ code }) => code !== 'activity.unchanged');
    return { changes: [], problems, warnings: [] };
  }
  const stated = decision.events.flatMap(({ type, payload }) =>
    type === 'activity.recorded' || type === 'activity.corrected' ? [payload.facts] : [],
  )[0];
  if (stated === undefined) throw new Error(`${command.kind} was accepted without stating facts`);
  const measures = new Set<MeasureId>(stated.figures.map(({ measure }) => measure));
  if (standing?.activity.year === stated.year)
    for (const { measure } of standing.activity.figures) measures.add(measure);
  return { changes: changesOf(source, stated, id, [...measures]), problems: [], warnings: decision.warnings };
}

function changesOf(
  { tables }: PreviewSource,
  facts: ActivityFacts,
  id: ActivityId,
  measures: readonly MeasureId[],
): Preview['changes'] {
  const catalogue = tables.catalogue();
  const placed = placedFigures({ ...facts, id, version: 1, status: 'recorded', corrected: false }, facts.year);
  const before: Contribution[] = [];
  const after: Contribution[] = [];
  for (const measureId of measures) {
    const group = { year: facts.year, measure: measureId };
    const measure = measureIn(catalogue, measureId, facts.year);
    if (measure === undefined) throw new Error(`measure ${measureId} is in the log but not in the catalogue`);
    const others = tables.groupFigures(group).filter(({ activity }) => activity !== id);
    const own = placed.filter(({ figure }) => figure.measure === measureId);
    before.push(...tables.groupContributions(group));
    after.push(
      ...resolveContributions({
        year: facts.year,
        measure,
        figures: [...others, ...own],
        inclusions: tables.groupInclusions(group),
      }),
    );
  }
  return totalChanges(catalogue, before, after);
}
