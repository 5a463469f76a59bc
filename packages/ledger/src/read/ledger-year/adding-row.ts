import type { Contribution, FigureId } from '@outreach/domain';
import type { Names } from '../../project/contribution-row.ts';
import type { ContributionTable } from '../../schema/tables.ts';
import type { YearRow } from './year-group.ts';

/** The columns of a contribution that its total is made of, without the id of its figure. */
export const addingColumns = [
  'measure_key',
  'scope_key',
  'since_position',
  'until_position',
  'state',
  'lower',
  'upper',
  'about',
  'unknown',
  'members',
] as const satisfies readonly (keyof ContributionTable)[];

export type AddingRow = Pick<ContributionTable, (typeof addingColumns)[number]>;

const noMembers: readonly string[] = [];

export function yearRowOf(row: AddingRow, figure: FigureId, names: Names): YearRow {
  return {
    figure,
    measure: names.measureId(row.measure_key),
    scope: names.scopeId(row.scope_key),
    since: row.since_position,
    until: row.until_position,
    // Only `contributionColumns` writes these columns, and verify compares them with a replay.
    state: row.state as Contribution['state'],
    lower: row.lower,
    upper: row.upper,
    about: row.about === 1,
    unknown: row.unknown === 1,
    members: row.members === null ? noMembers : (JSON.parse(row.members) as readonly string[]),
  };
}
