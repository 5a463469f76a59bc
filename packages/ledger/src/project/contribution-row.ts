import type { Contribution } from '@outreach/domain';
import type { ContributionTable } from '../schema/tables.ts';

/** The columns of a contribution apart from its place in the log. */
export type ContributionColumns = Omit<ContributionTable, 'ledger_key' | 'since_position' | 'until_position'>;

/** Stable ids for the small keys of measures and scopes. */
export interface Names {
  measureId(key: number): string;
  scopeId(key: number): string;
}

export interface Keys {
  measureKey(id: string): number;
  scopeKey(id: string): number;
}

export function contributionColumns(contribution: Contribution, keys: Keys): ContributionColumns {
  return {
    reporting_year: contribution.year,
    measure_key: keys.measureKey(contribution.measure),
    figure_id: contribution.figure,
    scope_key: keys.scopeKey(contribution.scope),
    activity_id: contribution.activity,
    breakdown: contribution.breakdown,
    state: contribution.state,
    reason: contribution.reason,
    because: contribution.because,
    lower: contribution.lower,
    upper: contribution.upper,
    about: contribution.about ? 1 : 0,
    unknown: contribution.unknown ? 1 : 0,
    through: contribution.through,
    members: contribution.members.length === 0 ? null : JSON.stringify(contribution.members),
  };
}

const noMembers: readonly string[] = [];

export function contributionOfRow(row: ContributionColumns, names: Names): Contribution {
  return {
    figure: row.figure_id,
    activity: row.activity_id,
    year: row.reporting_year,
    measure: names.measureId(row.measure_key),
    breakdown: row.breakdown,
    scope: names.scopeId(row.scope_key),
    // Only `contributionColumns` writes these two columns, and verify compares them with a replay.
    state: row.state as Contribution['state'],
    reason: row.reason as Contribution['reason'],
    because: row.because,
    lower: row.lower,
    upper: row.upper,
    about: row.about === 1,
    unknown: row.unknown === 1,
    through: row.through,
    members: row.members === null ? noMembers : (JSON.parse(row.members) as readonly string[]),
  };
}
