import type { Inclusion, Measure, RecordedEvent } from '@outreach/domain';
import { versionsOf, withBreakdown, withDefinition } from '@outreach/domain';
import { projectActivity } from './project-activity.ts';
import type { LivingFigure, ProjectionTables } from './projection-tables.ts';
import { settleAnew, settleGroups } from './settle-groups.ts';

/**
 * Brings the read tables to the state after one more event. Runs in the append's own transaction, and again in every
 * replay; it throws rather than skip, because a read table that missed an event would be a wrong number.
 */
export function projectEvent(tables: ProjectionTables, recorded: RecordedEvent): void {
  const { event, position } = recorded;
  switch (event.type) {
    case 'ledger.opened':
      tables.openLedger(event.payload, position);
      return;
    case 'activity.recorded':
    case 'activity.corrected':
    case 'activity.voided':
    case 'activity.reinstated':
      projectActivity(tables, recorded, event.payload.activityId);
      return;
    case 'inclusion.declared':
      projectInclusion(tables, event.payload, event.payload, position);
      return;
    case 'inclusion.withdrawn':
      projectInclusion(tables, event.payload, null, position);
      return;
    case 'measure.defined':
      projectDefinition(tables, event.payload, position);
      return;
    case 'measure.breakdown-added': {
      // No figure can have had a breakdown that the catalogue lacked, so no contribution changes.
      const { measure: id, breakdown } = event.payload;
      tables.defineMeasure(versionsOf(withBreakdown(tables.catalogue(), id, breakdown), id), position);
      return;
    }
    case 'year.closed':
    case 'year.reopened':
    case 'finding.accepted':
    case 'finding.acceptance-withdrawn':
      // Statements and acceptances are read from the log itself, and change how nothing counts.
      return;
  }
}

function projectDefinition(
  tables: ProjectionTables,
  { measure, from }: { readonly measure: Measure; readonly from: number | null },
  position: number,
): void {
  tables.defineMeasure(versionsOf(withDefinition(tables.catalogue(), measure, from), measure.id), position);
  // No figure can have had a measure that the catalogue lacked: only another definition changes how something counts.
  if (from === null) return;
  for (const year of tables.yearsOf(measure.id)) {
    if (year >= from) settleAnew(tables, { year, measure: measure.id }, position);
  }
}

function projectInclusion(
  tables: ProjectionTables,
  pair: { readonly figure: string; readonly of: string },
  stated: Inclusion | null,
  position: number,
): void {
  const standing = tables.inclusion(pair.figure, pair.of);
  if (standing !== null) tables.closeInclusion(standing, position);
  if (stated !== null) tables.openInclusion(stated, position);
  const touched = [tables.figure(pair.figure), tables.figure(pair.of)].filter(
    (living): living is LivingFigure => living !== null,
  );
  settleGroups(tables, { before: touched, after: touched, dates: null, isNew: false }, position);
}
