import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPostgres, type PostgresConnections } from '../connection/open-postgres.ts';
import { readPostgresAddress } from '../connection/store-address.ts';
import { describePostgres, openTestDatabase } from '../testing/postgres/describe-postgres.testing.ts';
import type { TemporaryDatabase } from '../testing/postgres/temporary-database.ts';
import { checkPostgresGuards } from './postgres-guards.ts';

describePostgres('verify on PostgreSQL', () => {
  let database: TemporaryDatabase;
  let connections: PostgresConnections;

  beforeAll(async () => {
    database = await openTestDatabase();
    connections = await openPostgres(readPostgresAddress(database.address));
  });

  afterAll(async () => {
    await connections.close();
    await database.drop();
  });

  it('finds every guard of the log as it was made', async () => {
    expect(await checkPostgresGuards(connections.pool)).toEqual([]);
  });

  it.each([
    ['DROP TRIGGER event_no_delete ON event', 'event_no_delete'],
    ['ALTER TABLE event DISABLE TRIGGER event_row_guard', 'event_row_guard'],
    ['ALTER TABLE command_receipt ENABLE TRIGGER receipt_no_update', 'receipt_no_update'],
    [
      'CREATE OR REPLACE FUNCTION event_no_update() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RETURN NEW; END$$',
      'event_no_update',
    ],
    [
      `DROP TRIGGER receipt_row_guard ON command_receipt; CREATE TRIGGER receipt_row_guard BEFORE INSERT ON command_receipt
        FOR EACH ROW WHEN (NEW.command_id <> 'mine') EXECUTE FUNCTION receipt_row_guard()`,
      'receipt_row_guard',
    ],
  ])('misses the guard after: %s', async (statement, guard) => {
    const client = await connections.pool.connect();
    try {
      await client.query(statement);
    } finally {
      client.release();
    }
    const findings = await checkPostgresGuards(connections.pool);
    expect(findings).toContainEqual({ code: 'guard.missing', position: 0, params: { guard } });
  });
});
