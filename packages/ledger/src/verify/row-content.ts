import type { Contribution, Inclusion } from '@outreach/domain';
import type { ActivityColumns } from '../project/activity-row.ts';
import type { RowContent } from './compare-rows.ts';

/** What a contribution says, in a fixed order. */
export function contributionContent(row: Contribution): RowContent {
  return [
    row.figure,
    row.activity,
    row.year,
    row.measure,
    row.breakdown,
    row.scope,
    row.state,
    row.reason,
    row.because,
    row.lower,
    row.upper,
    row.about,
    row.unknown,
    row.through,
    row.members,
  ];
}

export function activityContent(row: ActivityColumns): RowContent {
  return [
    row.activity_id,
    row.status,
    row.reporting_year,
    row.happened,
    row.occurred_from,
    row.occurred_to,
    row.date_precision,
    row.direction,
    row.kind,
    row.campaign,
    row.parent_id,
    row.title,
    row.search,
    row.measures,
    row.scopes,
    row.has_figures,
    row.recorded_position,
    row.recorded_at,
    row.stated_position,
    row.stated_at,
    row.corrected_figures,
    row.state,
  ];
}

export function inclusionContent({ figure, of, relation, reason }: Inclusion): RowContent {
  return [figure, of, relation, reason];
}
