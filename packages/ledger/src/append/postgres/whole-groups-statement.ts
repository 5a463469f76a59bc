import { openUntil } from '../../schema/schema-version.ts';

/**
 * Everything that counts together with a figure that can reach others, or in a year that is about to be closed.
 *
 * $1 ledger id · $2, $3 years and measures of groups · $4 whole years · $5 whether all activities and declarations are wanted
 */
export const wholeGroupsStatement = `WITH
  l AS MATERIALIZED (SELECT ledger_key FROM ledger WHERE ledger_id = $1),
  wanted AS (
    SELECT k.year, m.measure_key, m.measure_id
    FROM unnest($2::integer[], $3::text[]) AS k (year, measure) JOIN measure m ON m.measure_id = k.measure),
  living AS (
    SELECT f.figure_id, f.reporting_year, f.activity_id, f.statement, true AS living, true AS whole
    FROM wanted w JOIN figure f ON f.ledger_key = (SELECT ledger_key FROM l) AND f.reporting_year = w.year
      AND f.measure_key = w.measure_key AND f.until_position = ${openUntil}),
  counting AS (
    SELECT c.* FROM wanted w JOIN contribution c ON c.ledger_key = (SELECT ledger_key FROM l) AND c.reporting_year = w.year
      AND c.until_position = ${openUntil} AND c.measure_key = w.measure_key
    UNION
    SELECT * FROM contribution
    WHERE ledger_key = (SELECT ledger_key FROM l) AND reporting_year = ANY ($4::integer[]) AND until_position = ${openUntil})
SELECT
  (SELECT json_agg(f) FROM living f) AS figures,
  (SELECT json_agg(d) FROM (
    SELECT a.activity_id, a.state::json ->> 'dates' AS dates FROM activity a
    WHERE a.ledger_key = (SELECT ledger_key FROM l) AND a.activity_id IN (SELECT activity_id FROM living)
      AND a.until_position = ${openUntil}) d
  ) AS dates,
  (SELECT json_agg(i) FROM (
    SELECT i.figure_id, i.of_figure_id, i.relation, i.reason
    FROM living f JOIN inclusion i ON i.ledger_key = (SELECT ledger_key FROM l) AND i.figure_id = f.figure_id
      AND i.until_position = ${openUntil}
    UNION
    SELECT i.figure_id, i.of_figure_id, i.relation, i.reason
    FROM living f JOIN inclusion i ON i.ledger_key = (SELECT ledger_key FROM l) AND i.of_figure_id = f.figure_id
      AND i.until_position = ${openUntil}
    UNION
    SELECT figure_id, of_figure_id, relation, reason FROM inclusion
    WHERE $5::boolean AND ledger_key = (SELECT ledger_key FROM l) AND until_position = ${openUntil}) i
  ) AS inclusions,
  (SELECT json_agg(c) FROM (
    SELECT c.reporting_year, m.measure_id, c.figure_id, s.scope_id, c.activity_id, c.breakdown, c.state, c.reason,
      c.because, c.lower, c.upper, c.about, c.unknown, c.through, c.members
    FROM counting c JOIN measure m ON m.measure_key = c.measure_key JOIN scope s ON s.scope_key = c.scope_key) c
  ) AS contributions,
  (SELECT json_agg(a) FROM (
    SELECT activity_id, state, recorded_position, recorded_at, stated_position, stated_at, corrected_figures
    FROM activity
    WHERE ledger_key = (SELECT ledger_key FROM l) AND until_position = ${openUntil}
      AND ($5::boolean OR reporting_year = ANY ($4::integer[]) OR (parent_id IS NOT NULL AND cardinality($4::integer[]) > 0))) a
  ) AS activities`;
