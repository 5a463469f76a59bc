import type { Tables } from './tables.ts';

/** What is computed from the log and nothing else. The log, the receipts and the keys of names stay as they are. */
export const readTables = [
  'measure_definition',
  'activity',
  'figure',
  'inclusion',
  'contribution',
  'day_head',
] as const satisfies readonly (keyof Tables)[];

export type ReadTable = (typeof readTables)[number];

/** Columns that name one row within its ledger; an index on both engines has them in this order after the ledger. */
export const readTableKeys = {
  measure_definition: ['position'],
  activity: ['activity_id', 'until_position'],
  figure: ['reporting_year', 'measure_key', 'until_position', 'figure_id'],
  inclusion: ['figure_id', 'of_figure_id', 'until_position'],
  contribution: ['reporting_year', 'until_position', 'measure_key', 'figure_id'],
  day_head: ['day'],
} as const satisfies { readonly [Table in ReadTable]: readonly (keyof Tables[Table])[] };
