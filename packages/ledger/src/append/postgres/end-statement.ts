import { openUntil } from '../../schema/schema-version.ts';

/** The parts of the answer, each the number of rows that were ended. */
export const endedParts: readonly string[] = ['activities', 'figures', 'contributions', 'inclusions'];

/**
 * Gives standing rows their end, before the rows that follow them are inserted: two rows of one key may not stand at
 * once. An activity is found in the order of the index that is meant; the others have no index that would mislead.
 *
 * $1 ledger key · $2 … $5 rows of the tables below, as JSON.
 */
export const endStatement = `WITH
  activities AS (
    UPDATE activity AS a SET until_position = x.until
    FROM (
      SELECT last.ctid, x.until FROM json_to_recordset($2::json) AS x (id text, until bigint) CROSS JOIN LATERAL (
        SELECT ctid FROM activity WHERE ledger_key = $1 AND activity_id = x.id
        ORDER BY until_position DESC LIMIT 1) last) x
    WHERE a.ctid = x.ctid AND a.until_position = ${openUntil}
    RETURNING 1),
  figures AS (
    UPDATE figure AS f SET until_position = x.until
    FROM json_to_recordset($3::json) AS x (year integer, measure_key integer, figure text, until bigint)
    WHERE f.ledger_key = $1 AND f.reporting_year = x.year AND f.measure_key = x.measure_key
      AND f.until_position = ${openUntil} AND f.figure_id = x.figure
    RETURNING 1),
  contributions AS (
    UPDATE contribution AS c SET until_position = x.until
    FROM json_to_recordset($4::json) AS x (year integer, measure_key integer, figure text, until bigint)
    WHERE c.ledger_key = $1 AND c.reporting_year = x.year AND c.until_position = ${openUntil}
      AND c.measure_key = x.measure_key AND c.figure_id = x.figure
    RETURNING 1),
  inclusions AS (
    UPDATE inclusion AS i SET until_position = x.until
    FROM json_to_recordset($5::json) AS x (figure text, of text, until bigint)
    WHERE i.ledger_key = $1 AND i.figure_id = x.figure AND i.of_figure_id = x.of
      AND i.until_position = ${openUntil}
    RETURNING 1)
SELECT ${endedParts.map((name) => `(SELECT count(*) FROM ${name}) AS ${name}`).join(', ')}`;
