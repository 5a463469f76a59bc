import type pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { openPostgres, type PostgresConnections } from '../connection/open-postgres.ts';
import { readPostgresAddress } from '../connection/store-address.ts';
import { describePostgres, openTestDatabase } from '../testing/postgres/describe-postgres.testing.ts';
import type { TemporaryDatabase } from '../testing/postgres/temporary-database.ts';

type Values = Readonly<Record<string, unknown>>;

/** A different byte for every hash, so that a wrong one is told from a right one. */
const hashOf = (number: number) => Buffer.alloc(32, number);

const event = (position: number, changes: Values = {}): Values => ({
  ledger_key: 1,
  position,
  event_id: `event-${position}`,
  stream_id: `activity/${position}`,
  stream_version: 1,
  type: 'activity.recorded',
  schema_version: 1,
  reporting_year: 2013,
  occurred_from: null,
  occurred_to: null,
  recorded_at: '2013-02-01T00:00:00.000Z',
  actor_id: 'clerk',
  command_id: `command-${position}`,
  ordinal: 0,
  correlation_id: `command-${position}`,
  payload: '{}',
  payload_hash: hashOf(0),
  prev_hash: position === 1 ? Buffer.alloc(0) : hashOf(position - 1),
  hash: hashOf(position),
  ...changes,
});

const receipt = (position: number, changes: Values = {}): Values => ({
  ledger_key: 1,
  command_id: `command-${position}`,
  fingerprint: hashOf(0),
  outcome: '{}',
  first_position: position,
  last_position: position,
  ...changes,
});

async function insert(client: pg.ClientBase, table: string, rows: readonly Values[], ending = ''): Promise<number> {
  const names = Object.keys(rows[0] ?? {});
  const places = rows.map((_, row) => `(${names.map((_name, index) => `$${row * names.length + index + 1}`)})`);
  const answer = await client.query(
    `INSERT INTO ${table} (${names}) VALUES ${places} ${ending}`,
    rows.flatMap((row) => names.map((name) => row[name])),
  );
  return answer.rowCount ?? 0;
}

/** Someone with psql and a wish, as the owner of the tables and as the user a server runs as. */
describePostgres('on PostgreSQL the log refuses', () => {
  let database: TemporaryDatabase;
  let owner: PostgresConnections;
  let app: PostgresConnections;
  let client: pg.PoolClient;

  beforeAll(async () => {
    database = await openTestDatabase();
    owner = await openPostgres(readPostgresAddress(database.address));
    app = await openPostgres(readPostgresAddress(database.appAddress));
    await owner.pool.query(
      `INSERT INTO ledger (ledger_id, name, time_zone, demo, opened_position, position, hash, projected_position)
        VALUES ('main', '', 'Asia/Shanghai', 0, 0, 0, '', 0)`,
    );
    const first = await owner.pool.connect();
    await insert(first, 'event', [event(1), event(2)]);
    await insert(first, 'command_receipt', [receipt(1), receipt(2)]);
    first.release();
  });

  afterAll(async () => {
    await Promise.all([owner.close(), app.close()]);
    await database.drop();
  });

  /** Each attempt in a transaction that is undone, so that the log is two events long for the next. */
  beforeEach(async () => {
    client = await owner.pool.connect();
    await client.query('BEGIN');
  });

  afterEach(async () => {
    await client.query('ROLLBACK');
    client.release();
  });

  it('nothing that follows the log, in one statement with many rows', async () => {
    expect(await insert(client, 'event', [event(3), event(4), event(5)])).toBe(3);
    const versions = [
      event(6, { stream_id: 'activity/3', stream_version: 2 }),
      event(7, { stream_id: 'activity/3', stream_version: 3 }),
    ];
    expect(await insert(client, 'event', versions)).toBe(2);
  });

  it('a gap between two rows of one statement', async () => {
    await expect(insert(client, 'event', [event(3), event(5)])).rejects.toThrow('log.position-not-next');
  });

  it('one event id twice in one statement', async () => {
    const twice = [event(3), event(4, { event_id: 'event-3' })];
    await expect(insert(client, 'event', twice)).rejects.toThrow('log.event-id-used');
  });

  it.each([
    ['UPDATE event SET payload = $1 WHERE position = 1', 'log.append-only'],
    ['UPDATE command_receipt SET outcome = $1', 'receipt.append-only'],
  ])('%s', async (statement, rule) => {
    await expect(client.query(statement, ['{}'])).rejects.toThrow(rule);
  });

  it.each([
    ['DELETE FROM event WHERE position = 2', 'log.append-only'],
    ['TRUNCATE event', 'log.append-only'],
    ['TRUNCATE ledger CASCADE', 'append-only'],
    ['DELETE FROM command_receipt', 'receipt.append-only'],
    ['TRUNCATE command_receipt', 'receipt.append-only'],
  ])('%s', async (statement, rule) => {
    await expect(client.query(statement)).rejects.toThrow(rule);
  });

  it('a session that says it plays a replica', async () => {
    await client.query("SET LOCAL session_replication_role = 'replica'");
    await expect(client.query('DELETE FROM event')).rejects.toThrow('log.append-only');
  });

  it.each(['', 'ON CONFLICT DO NOTHING', 'ON CONFLICT (event_id) DO UPDATE SET payload = excluded.payload'])(
    'an event id that stands %s',
    async (ending) => {
      const again = event(3, { event_id: 'event-1' });
      await expect(insert(client, 'event', [again], ending)).rejects.toThrow('log.event-id-used');
    },
  );

  it.each([
    '',
    'ON CONFLICT DO NOTHING',
    'ON CONFLICT (ledger_key, position) DO UPDATE SET payload = excluded.payload',
  ])('a position that stands, and one that leaves a gap %s', async (ending) => {
    for (const position of [0, 1, 2, 4, null]) {
      await client.query('SAVEPOINT attempt');
      const wrong = event(3, { position });
      await expect(insert(client, 'event', [wrong], ending)).rejects.toThrow('log.position-not-next');
      await client.query('ROLLBACK TO attempt');
    }
  });

  it.each(['', 'ON CONFLICT DO NOTHING'])('a prev_hash that is not the last hash of its ledger %s', async (ending) => {
    const wrong = event(3, { prev_hash: hashOf(1) });
    await expect(insert(client, 'event', [wrong], ending)).rejects.toThrow('log.prev-hash-wrong');
  });

  it.each(['', 'ON CONFLICT DO NOTHING'])('a stream version that is not the next %s', async (ending) => {
    for (const wrong of [event(3, { stream_version: 2 }), event(3, { stream_id: 'activity/2' })]) {
      await client.query('SAVEPOINT attempt');
      await expect(insert(client, 'event', [wrong], ending)).rejects.toThrow('log.stream-version-not-next');
      await client.query('ROLLBACK TO attempt');
    }
  });

  it.each(['', 'ON CONFLICT DO NOTHING'])('a second event of one command and ordinal %s', async (ending) => {
    const again = event(3, { command_id: 'command-2' });
    await expect(insert(client, 'event', [again], ending)).rejects.toThrow('log.command-ordinal-used');
  });

  it.each([
    '',
    'ON CONFLICT DO NOTHING',
    'ON CONFLICT (ledger_key, command_id) DO UPDATE SET outcome = excluded.outcome',
  ])('a second receipt of a command %s', async (ending) => {
    await expect(insert(client, 'command_receipt', [receipt(1)], ending)).rejects.toThrow('receipt.command-id-used');
  });

  it('an event that looks at a temporary table in place of the log', async () => {
    await client.query('CREATE TEMPORARY TABLE event (LIKE public.event)');
    await expect(insert(client, 'public.event', [event(1)])).rejects.toThrow('log.position-not-next');
  });

  it('to drop an event silently where two write the same position at once', async () => {
    const other = await app.pool.connect();
    try {
      await insert(client, 'event', [event(3)]);
      await other.query('BEGIN');
      const late = insert(
        other,
        'event',
        [event(3, { event_id: 'late', command_id: 'late' })],
        'ON CONFLICT DO NOTHING',
      );
      const refused = expect(late).rejects.toThrow('log.position-not-next');
      await waitUntilBlocked(owner.pool);
      // Only a commit shows the row to the other one; the log of this test ends with it.
      await client.query('COMMIT');
      await refused;
    } finally {
      await other.query('ROLLBACK');
      other.release();
    }
  });

  it('a server the right to change or delete', async () => {
    for (const statement of [
      "UPDATE event SET payload = '{}'",
      'DELETE FROM event',
      'TRUNCATE event',
      "UPDATE command_receipt SET outcome = '{}'",
      'DELETE FROM command_receipt',
      'TRUNCATE command_receipt',
      'DROP TABLE event',
      'DELETE FROM activity',
      'ALTER TABLE event DISABLE TRIGGER ALL',
      'DROP TRIGGER event_no_update ON event',
      'CREATE OR REPLACE FUNCTION public.event_no_update() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RETURN NEW; END$$',
      'UPDATE outreach_store SET schema_version = 9',
    ]) {
      await expect(app.pool.query(statement), statement).rejects.toThrow(/permission denied|must be owner/);
    }
  });

  it('a server nothing that it needs to record', async () => {
    const server = await app.pool.connect();
    try {
      await server.query('BEGIN');
      await server.query('SELECT 1 FROM ledger FOR UPDATE');
      const { rows } = await server.query<{ position: number; hash: Buffer }>(
        'SELECT position, hash FROM event ORDER BY position DESC LIMIT 1',
      );
      const next = (rows[0]?.position ?? 0) + 1;
      expect(await insert(server, 'event', [event(next, { prev_hash: rows[0]?.hash })])).toBe(1);
      expect(await insert(server, 'command_receipt', [receipt(next)])).toBe(1);
      await server.query('UPDATE ledger SET position = $1', [next]);
      await server.query("INSERT INTO measure (measure_id) VALUES ('stamps')");
      await server.query('ROLLBACK');
    } finally {
      server.release();
    }
  });
});

/** Until some connection of the database waits for a lock. */
async function waitUntilBlocked(pool: pg.Pool): Promise<void> {
  for (;;) {
    const { rowCount } = await pool.query(
      "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'",
    );
    if (rowCount !== 0) return;
  }
}
