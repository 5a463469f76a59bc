import { sql } from 'kysely';
import { openUntil } from './schema-version.ts';

/**
 * The end of a row that holds now, as a literal: a partial index over such rows is only used where the planner sees
 * the value when it prepares the statement.
 */
export const untilOpen = sql.lit<number>(openUntil);
