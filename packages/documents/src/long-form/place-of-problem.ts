import type { Problem } from '@outreach/domain';
import type { Column } from './columns.ts';
import type { PlannedCommand } from './plan-import.ts';
import { problemAt } from './row-problem.ts';

const columnOfFigureField: Readonly<Record<string, Column>> = {
  id: 'id',
  measure: 'measure',
  breakdown: 'measure',
  quantity: 'phrase',
  unit: 'unit',
  basis: 'basis',
  scope: 'scope',
  role: 'role',
};

const columnOfField: Readonly<Record<string, Column>> = {
  title: 'activity',
  year: 'year',
  dates: 'date',
  kind: 'kind',
  parent: 'within',
  note: 'note',
};

/** A refusal or warning of the ledger, led back to the cell it came from. */
export function atItsRow(planned: PlannedCommand, problem: Problem): Problem {
  const [first = '', field = '', index = '', figureField = ''] = problem.path.split('.');
  if (planned.command.kind === 'declare-inclusion') {
    return problemAt({ ...planned.row, column: 'inclusion' }, problem.code, problem.params);
  }
  const figureRow = first === 'facts' && field === 'figures' ? planned.figureRows[Number(index)] : undefined;
  if (figureRow !== undefined) {
    return problemAt({ ...figureRow, column: columnOfFigureField[figureField] ?? null }, problem.code, problem.params);
  }
  const column = first === 'activityId' ? 'activity_id' : (columnOfField[field] ?? null);
  return problemAt({ ...planned.row, column }, problem.code, problem.params);
}
