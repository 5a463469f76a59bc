import {
  type ActivityDates,
  type Catalogue,
  type Figure,
  findMeasure,
  type Problem,
  splitMeasure,
} from '@outreach/domain';
import { allowedWords, roleOf, scopeOf } from './cell-words.ts';
import type { Column } from './columns.ts';
import type { LongRow } from './read-rows.ts';
import { basisOfRow } from './row-basis.ts';
import { problemAt } from './row-problem.ts';
import { quantityOfRow } from './row-quantity.ts';

/** A figure as a row states it; its id is given when the rows of its activity are known. */
export type StatedFigure = Omit<Figure, 'id'>;

export interface FigureOfRow {
  readonly figure: StatedFigure | null;
  /** The measure as written, where the catalogue lacks it. */
  readonly missingMeasure: string | null;
  /** True where the row needs a scope that neither it nor the options state. */
  readonly scopeMissing: boolean;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

export function figureOfRow(
  row: LongRow,
  year: number,
  dates: ActivityDates,
  catalogue: Catalogue,
  defaultScope: string | null,
): FigureOfRow {
  const written = row.cell('measure');
  const dotted = splitMeasure(written);
  const measure = findMeasure(catalogue, dotted.measure);
  const hasBreakdown =
    dotted.breakdown === null || measure?.breakdowns.some(({ id }) => id === dotted.breakdown) === true;
  const quantity = quantityOfRow(row, measure?.units[0] ?? '');
  const basis = basisOfRow(row, year, dates);
  const scope = row.cell('scope') === '' ? defaultScope : scopeOf(row.cell('scope'));
  const role = row.cell('role') === '' ? 'result' : roleOf(row.cell('role'));
  const problems = [...quantity.problems, ...basis.problems];
  if (role === null) {
    problems.push(
      problemAt(cellOf(row, 'role'), 'cell.word-unknown', { found: row.cell('role'), allowed: allowedWords.role }),
    );
  }
  const complete =
    measure !== undefined &&
    hasBreakdown &&
    quantity.quantity !== null &&
    basis.basis !== null &&
    scope !== null &&
    role !== null;
  return {
    figure: complete
      ? {
          measure: measure.id,
          breakdown: dotted.breakdown,
          quantity: quantity.quantity,
          unit: quantity.unit,
          basis: basis.basis,
          scope,
          role,
          members: [],
          note: row.cell('note'),
        }
      : null,
    missingMeasure: measure === undefined || !hasBreakdown ? written : null,
    scopeMissing: scope === null,
    problems,
    warnings: [...quantity.warnings, ...basis.warnings],
  };
}

function cellOf(row: LongRow, column: Column) {
  return { file: row.file, row: row.row, column };
}
