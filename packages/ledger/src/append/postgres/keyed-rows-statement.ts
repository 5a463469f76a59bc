import { openUntil } from '../../schema/schema-version.ts';

const key = '(SELECT ledger_key FROM l)';

const standing = 'state, recorded_position, recorded_at, stated_position, stated_at, corrected_figures';

const event = `position, event_id, stream_id, stream_version, type, schema_version, recorded_at, actor_id, command_id,
      correlation_id, payload`;

/**
 * Everything that a group of commands looks up by key, in one question and one answer. Each part is JSON, so that parts
 * of different shapes travel together; a part that is not asked for costs next to nothing.
 *
 * It is planned once, often while its tables are empty and every index looks as good as another. So each part looks up
 * one key at a time (LATERAL), in the order of the one index that is meant.
 *
 * $1 ledger id · $2 position after which news are wanted, or null · $3 command ids · $4 stream ids · $5 activity ids ·
 * $6, $7 years and titles · $8 figure ids · $9 figures of which every declaration is wanted · $10, $11 years and
 * measures in which to count spanning figures · $12, $13, $14 years, measures and figures of contributions ·
 * $15 measures of which the years are wanted · $16 years of which the accepted findings are wanted · $17 known shapes of
 * events
 */
export const keyedRowsStatement = `WITH l AS MATERIALIZED (SELECT ledger_key FROM ledger WHERE ledger_id = $1)
SELECT
  (SELECT json_agg(d ORDER BY d.position) FROM (
    SELECT position, definition FROM measure_definition WHERE ledger_key = ${key} AND position > $2::bigint) d
  ) AS definitions,
  (SELECT json_agg(e ORDER BY e.position) FROM (
    SELECT ${event} FROM event WHERE ledger_key = ${key} AND stream_id >= 'year/' AND stream_id < 'year0'
    ORDER BY stream_id, stream_version OFFSET 0) e
    WHERE e.position > $2::bigint
  ) AS "yearEvents",
  (SELECT json_agg(r) FROM (
    SELECT command_id, encode(fingerprint, 'hex') AS fingerprint, outcome, first_position, last_position
    FROM command_receipt WHERE ledger_key = ${key} AND command_id = ANY ($3::text[])) r
  ) AS receipts,
  (SELECT json_agg(s) FROM (
    SELECT k.id AS stream_id, v.stream_version
    FROM unnest($4::text[]) AS k (id) CROSS JOIN LATERAL (
      SELECT stream_version FROM event WHERE ledger_key = ${key} AND stream_id = k.id
      ORDER BY stream_version DESC LIMIT 1) v) s
  ) AS streams,
  (SELECT json_agg(a) FROM (
    SELECT a.activity_id, ${standing}
    FROM unnest($5::text[]) AS k (id) CROSS JOIN LATERAL (
      SELECT * FROM activity WHERE ledger_key = ${key} AND activity_id = k.id
      ORDER BY until_position DESC LIMIT 1) a
    WHERE a.until_position = ${openUntil}
    UNION ALL
    SELECT a.activity_id, ${standing}
    FROM unnest($6::integer[], $7::text[]) AS k (year, title) CROSS JOIN LATERAL (
      SELECT * FROM activity
      WHERE ledger_key = ${key} AND reporting_year = k.year AND title = k.title AND until_position = ${openUntil}
      LIMIT 10000) a) a
  ) AS activities,
  (SELECT json_agg(f) FROM (
    SELECT f.figure_id, f.reporting_year, f.activity_id, f.statement,
      f.until_position = ${openUntil} AS living, false AS whole
    FROM unnest($8::text[]) AS k (id) CROSS JOIN LATERAL (
      SELECT * FROM figure WHERE ledger_key = ${key} AND figure_id = k.id ORDER BY until_position DESC LIMIT 1) f) f
  ) AS figures,
  (SELECT json_agg(i) FROM (
    SELECT i.* FROM unnest($9::text[]) AS k (id) CROSS JOIN LATERAL (
      SELECT figure_id, of_figure_id, relation, reason FROM inclusion
      WHERE ledger_key = ${key} AND figure_id = k.id AND until_position = ${openUntil}
      ORDER BY of_figure_id OFFSET 0) i
    UNION ALL
    SELECT i.* FROM unnest($9::text[]) AS k (id) CROSS JOIN LATERAL (
      SELECT figure_id, of_figure_id, relation, reason FROM inclusion
      WHERE ledger_key = ${key} AND of_figure_id = k.id AND until_position >= ${openUntil}
      ORDER BY until_position OFFSET 0) i) i
  ) AS inclusions,
  (SELECT json_agg(s) FROM (
    SELECT k.year, k.measure, (
      SELECT count(*) FROM figure WHERE ledger_key = ${key} AND reporting_year = k.year
        AND measure_key = m.measure_key AND until_position = ${openUntil} AND spanning = 1) AS count
    FROM unnest($10::integer[], $11::text[]) AS k (year, measure) JOIN measure m ON m.measure_id = k.measure) s
  ) AS spanning,
  (SELECT json_agg(c) FROM (
    SELECT c.reporting_year, k.measure AS measure_id, c.figure_id, s.scope_id, c.activity_id, c.breakdown, c.state,
      c.reason, c.because, c.lower, c.upper, c.about, c.unknown, c.through, c.members
    FROM unnest($12::integer[], $13::text[], $14::text[]) AS k (year, measure, figure)
    JOIN measure m ON m.measure_id = k.measure
    CROSS JOIN LATERAL (
      SELECT * FROM contribution
      WHERE ledger_key = ${key} AND reporting_year = k.year AND until_position = ${openUntil}
        AND measure_key = m.measure_key AND figure_id = k.figure
      LIMIT 1) c
    JOIN scope s ON s.scope_key = c.scope_key) c
  ) AS contributions,
  (SELECT json_agg(y) FROM (
    SELECT k.measure, f.year
    FROM unnest($15::text[]) AS k (measure) JOIN measure m ON m.measure_id = k.measure CROSS JOIN LATERAL (
      SELECT DISTINCT reporting_year AS year FROM figure
      WHERE ledger_key = ${key} AND measure_key = m.measure_key AND until_position = ${openUntil} OFFSET 0) f) y
  ) AS "measureYears",
  (SELECT json_agg(e ORDER BY e.position) FROM (
    SELECT e.* FROM unnest($16::integer[]) AS k (year) CROSS JOIN LATERAL (
      SELECT ${event} FROM event
      WHERE ledger_key = ${key} AND stream_id >= 'finding/' || k.year || '/'
        AND stream_id < 'finding/' || k.year || '0'
      ORDER BY stream_id, stream_version OFFSET 0) e) e
  ) AS "findingEvents",
  (SELECT json_agg(e ORDER BY e.position) FROM (
    SELECT position, stream_id, type, schema_version FROM event
    WHERE ledger_key = ${key} AND position > $2::bigint AND type || ' ' || schema_version <> ALL ($17::text[])
    ORDER BY position OFFSET 0) e
  ) AS "unknownEvents"`;
