export { maxFileBytes } from './file/read-text.ts';
export { atItsRow } from './long-form/place-of-problem.ts';
export {
  type ImportOptions,
  type ImportPlan,
  type MissingMeasure,
  type PlannedCommand,
  planImport,
} from './long-form/plan-import.ts';
export { type LongRow, type RowsReading, readLongRows } from './long-form/read-rows.ts';
export { problemAt } from './long-form/row-problem.ts';
