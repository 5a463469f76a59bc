import { openUntil } from '../../schema/schema-version.ts';

/**
 * Everything that a group of commands looks up by key, in one question and one answer. Each part is JSON, so that parts
 * of different shapes travel together; a part that is not asked for costs next to nothing.
 *
 * $1 ledger id · $2 position after which news are wanted, or null · $3 command ids · $4 stream ids · $5 activity ids ·
 * $6, $7 years and titles · $8 figure ids · $9 figures of which every declaration is wanted · $10, $11 years and
 * measures in which to count spanning figures · $12, $13, $14 years, measures and figures of contributions ·
 * $15 measures of which the years are wanted · $16 years of which the accepted findings are wanted
 */
export const keyedRowsStatement = `WITH l AS MATERIALIZED (SELECT ledger_key FROM ledger WHERE ledger_id = $1)
SELECT
  (SELECT json_agg(d ORDER BY d.position) FROM (
    SELECT position, definition FROM measure_definition WHERE ledger_key = (SELECT ledger_key FROM l) AND position > $2::bigint) d
  ) AS definitions,
  (SELECT json_agg(e ORDER BY e.position) FROM (
    SELECT position, event_id, stream_id, stream_version, type, schema_version, recorded_at, actor_id, command_id,
      correlation_id, payload
    FROM event
    WHERE ledger_key = (SELECT ledger_key FROM l) AND stream_id >= 'year/' AND stream_id < 'year0' AND position > $2::bigint) e
  ) AS "yearEvents",
  (SELECT json_agg(r) FROM (
    SELECT command_id, encode(fingerprint, 'hex') AS fingerprint, outcome, first_position, last_position
    FROM command_receipt WHERE ledger_key = (SELECT ledger_key FROM l) AND command_id = ANY ($3::text[])) r
  ) AS receipts,
  (SELECT json_agg(s) FROM (
    SELECT k.id AS stream_id, v.stream_version
    FROM unnest($4::text[]) AS k (id) CROSS JOIN LATERAL (
      SELECT stream_version FROM event WHERE ledger_key = (SELECT ledger_key FROM l) AND stream_id = k.id
      ORDER BY stream_version DESC LIMIT 1) v) s
  ) AS streams,
  (SELECT json_agg(a) FROM (
    SELECT activity_id, state, recorded_position, recorded_at, stated_position, stated_at, corrected_figures
    FROM activity WHERE ledger_key = (SELECT ledger_key FROM l) AND activity_id = ANY ($5::text[]) AND until_position = ${openUntil}
    UNION ALL
    SELECT a.activity_id, a.state, a.recorded_position, a.recorded_at, a.stated_position, a.stated_at,
      a.corrected_figures
    FROM unnest($6::integer[], $7::text[]) AS k (year, title)
    JOIN activity a ON a.ledger_key = (SELECT ledger_key FROM l) AND a.reporting_year = k.year AND a.title = k.title
      AND a.until_position = ${openUntil}) a
  ) AS activities,
  (SELECT json_agg(f) FROM (
    SELECT f.figure_id, f.reporting_year, f.activity_id, f.statement,
      f.until_position = ${openUntil} AS living, false AS whole
    FROM unnest($8::text[]) AS k (id) CROSS JOIN LATERAL (
      SELECT * FROM figure WHERE ledger_key = (SELECT ledger_key FROM l) AND figure_id = k.id ORDER BY until_position DESC LIMIT 1) f) f
  ) AS figures,
  (SELECT json_agg(i) FROM (
    SELECT figure_id, of_figure_id, relation, reason FROM inclusion
    WHERE ledger_key = (SELECT ledger_key FROM l) AND figure_id = ANY ($9::text[]) AND until_position = ${openUntil}
    UNION ALL
    SELECT figure_id, of_figure_id, relation, reason FROM inclusion
    WHERE ledger_key = (SELECT ledger_key FROM l) AND of_figure_id = ANY ($9::text[]) AND until_position = ${openUntil}) i
  ) AS inclusions,
  (SELECT json_agg(s) FROM (
    SELECT k.year, k.measure, (
      SELECT count(*) FROM figure WHERE ledger_key = (SELECT ledger_key FROM l) AND reporting_year = k.year AND measure_key = m.measure_key
        AND until_position = ${openUntil} AND spanning = 1) AS count
    FROM unnest($10::integer[], $11::text[]) AS k (year, measure) JOIN measure m ON m.measure_id = k.measure) s
  ) AS spanning,
  (SELECT json_agg(c) FROM (
    SELECT c.reporting_year, m.measure_id, c.figure_id, s.scope_id, c.activity_id, c.breakdown, c.state, c.reason,
      c.because, c.lower, c.upper, c.about, c.unknown, c.through, c.members
    FROM unnest($12::integer[], $13::text[], $14::text[]) AS k (year, measure, figure)
    JOIN measure m ON m.measure_id = k.measure
    JOIN contribution c ON c.ledger_key = (SELECT ledger_key FROM l) AND c.reporting_year = k.year AND c.until_position = ${openUntil}
      AND c.measure_key = m.measure_key AND c.figure_id = k.figure
    JOIN scope s ON s.scope_key = c.scope_key) c
  ) AS contributions,
  (SELECT json_agg(y) FROM (
    SELECT DISTINCT m.measure_id AS measure, f.reporting_year AS year
    FROM unnest($15::text[]) AS k (measure) JOIN measure m ON m.measure_id = k.measure
    JOIN figure f ON f.ledger_key = (SELECT ledger_key FROM l) AND f.measure_key = m.measure_key
      AND f.until_position = ${openUntil}) y
  ) AS "measureYears",
  (SELECT json_agg(e ORDER BY e.position) FROM (
    SELECT e.position, e.event_id, e.stream_id, e.stream_version, e.type, e.schema_version, e.recorded_at, e.actor_id,
      e.command_id, e.correlation_id, e.payload
    FROM unnest($16::integer[]) AS k (year) JOIN event e ON e.ledger_key = (SELECT ledger_key FROM l)
      AND e.stream_id >= 'finding/' || k.year || '/' AND e.stream_id < 'finding/' || k.year || '0') e
  ) AS "findingEvents"`;
