import { openUntil } from '../../schema/schema-version.ts';

const key = '(SELECT ledger_key FROM l)';

/**
 * Everything that counts together with a figure that can reach others, or in a year that is about to be closed. Looks
 * up one key at a time, in the order of the index that is meant, as the statement of keyed rows does and says why.
 *
 * $1 ledger id · $2, $3 years and measures of groups · $4 whole years · $5 whether all activities and declarations are
 * wanted
 */
export const wholeGroupsStatement = `WITH
  l AS MATERIALIZED (SELECT ledger_key FROM ledger WHERE ledger_id = $1),
  wanted AS (
    SELECT k.year, m.measure_key
    FROM unnest($2::integer[], $3::text[]) AS k (year, measure) JOIN measure m ON m.measure_id = k.measure),
  living AS MATERIALIZED (
    SELECT f.figure_id, f.reporting_year, f.activity_id, f.statement, true AS living, true AS whole
    FROM wanted w CROSS JOIN LATERAL (
      SELECT * FROM figure WHERE ledger_key = ${key} AND reporting_year = w.year AND measure_key = w.measure_key
        AND until_position = ${openUntil}
      ORDER BY figure_id OFFSET 0) f),
  counting AS (
    SELECT c.* FROM wanted w CROSS JOIN LATERAL (
      SELECT * FROM contribution WHERE ledger_key = ${key} AND reporting_year = w.year
        AND until_position = ${openUntil} AND measure_key = w.measure_key
      ORDER BY figure_id OFFSET 0) c
    UNION
    SELECT c.* FROM unnest($4::integer[]) AS k (year) CROSS JOIN LATERAL (
      SELECT * FROM contribution WHERE ledger_key = ${key} AND reporting_year = k.year
        AND until_position = ${openUntil}
      ORDER BY measure_key, figure_id OFFSET 0) c)
SELECT
  (SELECT json_agg(f) FROM living f) AS figures,
  (SELECT json_agg(d) FROM (
    SELECT a.activity_id, a.state::json ->> 'dates' AS dates
    FROM (SELECT DISTINCT activity_id AS id FROM living) k CROSS JOIN LATERAL (
      SELECT * FROM activity WHERE ledger_key = ${key} AND activity_id = k.id
      ORDER BY until_position DESC LIMIT 1) a) d
  ) AS dates,
  (SELECT json_agg(i) FROM (
    SELECT i.* FROM living f CROSS JOIN LATERAL (
      SELECT figure_id, of_figure_id, relation, reason FROM inclusion
      WHERE ledger_key = ${key} AND figure_id = f.figure_id AND until_position = ${openUntil}
      ORDER BY of_figure_id OFFSET 0) i
    UNION
    SELECT i.* FROM living f CROSS JOIN LATERAL (
      SELECT figure_id, of_figure_id, relation, reason FROM inclusion
      WHERE ledger_key = ${key} AND of_figure_id = f.figure_id AND until_position >= ${openUntil}
      ORDER BY until_position OFFSET 0) i
    UNION
    SELECT figure_id, of_figure_id, relation, reason FROM inclusion
    WHERE $5::boolean AND ledger_key = ${key} AND until_position = ${openUntil}) i
  ) AS inclusions,
  (SELECT json_agg(c) FROM (
    SELECT c.reporting_year, m.measure_id, c.figure_id, s.scope_id, c.activity_id, c.breakdown, c.state, c.reason,
      c.because, c.lower, c.upper, c.about, c.unknown, c.through, c.members
    FROM counting c JOIN measure m ON m.measure_key = c.measure_key JOIN scope s ON s.scope_key = c.scope_key) c
  ) AS contributions,
  (SELECT json_agg(a) FROM (
    SELECT activity_id, state, recorded_position, recorded_at, stated_position, stated_at, corrected_figures
    FROM activity
    WHERE ledger_key = ${key} AND until_position = ${openUntil} AND ($5::boolean OR cardinality($4::integer[]) > 0)
      AND ($5::boolean OR reporting_year = ANY ($4::integer[]) OR parent_id IS NOT NULL)) a
  ) AS activities`;
