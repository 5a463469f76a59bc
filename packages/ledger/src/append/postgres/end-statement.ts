import { openUntil } from '../../schema/schema-version.ts';

/** The parts of the answer, each the number of rows that were ended. */
export const endedParts: readonly string[] = ['activities', 'figures', 'contributions', 'inclusions'];

/** Ends the rows of a table that are found one at a time, each by its key: see the statement of keyed rows. */
function ends(table: string, parameter: number, columns: string, find: string): string {
  return `
    UPDATE ${table} AS t SET until_position = x.until
    FROM (
      SELECT found.ctid, x.until FROM json_to_recordset($${parameter}::json) AS x (${columns}, until bigint)
      CROSS JOIN LATERAL (SELECT ctid FROM ${table} WHERE ledger_key = $1 AND ${find} LIMIT 1) found) x
    WHERE t.ctid = x.ctid AND t.until_position = ${openUntil}
    RETURNING 1`;
}

const group = 'year integer, measure_key integer, figure text';
const inGroup = `reporting_year = x.year AND measure_key = x.measure_key AND until_position = ${openUntil}
        AND figure_id = x.figure`;

/**
 * Gives standing rows their end, before the rows that follow them are inserted: two rows of one key may not stand at
 * once. Nothing else writes to the ledger meanwhile, so a row stays where it was found.
 *
 * $1 ledger key · $2 … $5 rows of the tables below, as JSON
 */
export const endStatement = `WITH
  activities AS (${ends('activity', 2, 'id text', 'activity_id = x.id ORDER BY until_position DESC')}),
  figures AS (${ends('figure', 3, group, inGroup)}),
  contributions AS (${ends('contribution', 4, group, inGroup)}),
  inclusions AS (${ends(
    'inclusion',
    5,
    'figure text, of text',
    `figure_id = x.figure AND of_figure_id = x.of AND until_position = ${openUntil}`,
  )})
SELECT ${endedParts.map((name) => `(SELECT count(*) FROM ${name}) AS ${name}`).join(', ')}`;
