import type { Tables } from '../schema/tables.ts';

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
