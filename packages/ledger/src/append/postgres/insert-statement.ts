/** A table, and the columns of its rows beside the ledger's key, with their types. */
interface Inserted {
  readonly name: string;
  readonly table: string;
  readonly columns: Readonly<Record<string, 'text' | 'integer' | 'bigint' | 'bytea'>>;
}

const spanned = { since_position: 'bigint', until_position: 'bigint' } as const;

/** The tables that commands write to, in the order of the parameters that bring their rows. */
const inserted: readonly Inserted[] = [
  {
    name: 'events',
    table: 'event',
    columns: {
      position: 'bigint',
      event_id: 'text',
      stream_id: 'text',
      stream_version: 'bigint',
      type: 'text',
      schema_version: 'integer',
      reporting_year: 'integer',
      occurred_from: 'text',
      occurred_to: 'text',
      recorded_at: 'text',
      actor_id: 'text',
      command_id: 'text',
      ordinal: 'integer',
      correlation_id: 'text',
      payload: 'text',
      payload_hash: 'bytea',
      prev_hash: 'bytea',
      hash: 'bytea',
    },
  },
  {
    name: 'receipts',
    table: 'command_receipt',
    columns: {
      command_id: 'text',
      fingerprint: 'bytea',
      outcome: 'text',
      first_position: 'bigint',
      last_position: 'bigint',
    },
  },
  {
    name: 'activities',
    table: 'activity',
    columns: {
      activity_id: 'text',
      ...spanned,
      status: 'text',
      reporting_year: 'integer',
      happened: 'text',
      occurred_from: 'text',
      occurred_to: 'text',
      date_precision: 'text',
      direction: 'text',
      kind: 'text',
      campaign: 'text',
      parent_id: 'text',
      title: 'text',
      search: 'text',
      measures: 'text',
      scopes: 'text',
      has_figures: 'integer',
      recorded_position: 'bigint',
      recorded_at: 'text',
      stated_position: 'bigint',
      stated_at: 'text',
      corrected_figures: 'text',
      state: 'text',
    },
  },
  {
    name: 'figures',
    table: 'figure',
    columns: {
      figure_id: 'text',
      ...spanned,
      reporting_year: 'integer',
      measure_key: 'integer',
      activity_id: 'text',
      spanning: 'integer',
      statement: 'text',
    },
  },
  {
    name: 'contributions',
    table: 'contribution',
    columns: {
      figure_id: 'text',
      ...spanned,
      reporting_year: 'integer',
      measure_key: 'integer',
      scope_key: 'integer',
      activity_id: 'text',
      breakdown: 'text',
      state: 'text',
      reason: 'text',
      because: 'text',
      lower: 'bigint',
      upper: 'bigint',
      about: 'integer',
      unknown: 'integer',
      through: 'text',
      members: 'text',
    },
  },
  {
    name: 'inclusions',
    table: 'inclusion',
    columns: { figure_id: 'text', of_figure_id: 'text', ...spanned, relation: 'text', reason: 'text' },
  },
  {
    name: 'definitions',
    table: 'measure_definition',
    columns: { position: 'bigint', measure_id: 'text', definition: 'text' },
  },
];

/** The parts of the answer, each the number of rows that were written. */
export const insertedParts: readonly string[] = [...inserted.map(({ name }) => name), 'days', 'heads'];

/**
 * One insert of many rows for each table, the days, the head and the notification, in one question. Rows come as one
 * JSON array a table; bytes in it are hexadecimal. The event guard sees the rows of its own statement that came before.
 *
 * $1 ledger key · $2 … $8 rows of the tables above · $9 days · $10 the head, an array of none or one · $11 what to
 * notify, null where nothing
 */
export function insertStatement(channel: string): string {
  const inserts = inserted.map(({ name, table, columns }, index) => {
    const names = Object.keys(columns);
    const values = names.map((column) => (columns[column] === 'bytea' ? `decode(x.${column}, 'hex')` : `x.${column}`));
    const types = names.map((column) => `${column} ${columns[column] === 'bytea' ? 'text' : columns[column]}`);
    return `${name} AS (
    INSERT INTO ${table} (ledger_key, ${names.join(', ')})
    SELECT $1, ${values.join(', ')} FROM json_to_recordset($${index + 2}::json) AS x (${types.join(', ')})
    RETURNING 1)`;
  });
  const next = inserted.length + 2;
  return `WITH
  ${inserts.join(',\n  ')},
  days AS (
    INSERT INTO day_head (ledger_key, day, last_position)
    SELECT $1, x.day, x.position FROM json_to_recordset($${next}::json) AS x (day text, position bigint)
    ON CONFLICT (ledger_key, day) DO UPDATE SET last_position = excluded.last_position
    RETURNING 1),
  heads AS (
    UPDATE ledger AS l SET position = x.position, projected_position = x.position, hash = decode(x.hash, 'hex'),
      recorded_at = x.recorded_at, name = coalesce(x.name, l.name), time_zone = coalesce(x.time_zone, l.time_zone),
      demo = coalesce(x.demo, l.demo), opened_position = coalesce(x.opened_position, l.opened_position)
    FROM json_to_recordset($${next + 1}::json) AS x (position bigint, hash text, recorded_at text, name text,
      time_zone text, demo integer, opened_position bigint)
    WHERE l.ledger_key = $1
    RETURNING 1)
SELECT ${insertedParts.map((name) => `(SELECT count(*) FROM ${name}) AS ${name}`).join(', ')},
  CASE WHEN $${next + 2}::text IS NULL THEN NULL ELSE pg_notify('${channel}', $${next + 2}::text) END AS notified`;
}
