import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LedgerStore } from '../ledger.ts';
import { openLedgerStore } from '../store.ts';
import { describePostgres, openTestDatabase } from '../testing/postgres/describe-postgres.testing.ts';
import { asOwner, type TemporaryDatabase } from '../testing/postgres/temporary-database.ts';
import { unguarded } from '../testing/postgres/unguarded.ts';
import { recordBureau } from '../testing/recorded-bureau.ts';

/** Ten events of a small bureau, checked by a user who may only record and read. */
describePostgres('verify on PostgreSQL', () => {
  let database: TemporaryDatabase;
  let store: LedgerStore;

  beforeAll(async () => {
    database = await openTestDatabase();
    const owner = await openLedgerStore(database.address);
    await recordBureau(owner.ledger('main'));
    await owner.close();
    store = await openLedgerStore(database.appAddress);
  });

  afterAll(async () => {
    await store.close();
    await database.drop();
  });

  const findings = async (anchor?: string) =>
    (await store.ledger('main').verify(anchor === undefined ? {} : { anchor })).findings.map(
      ({ code, position, params }) => ({ code, position, guard: params['guard'], table: params['table'] }),
    );

  it('finds nothing wrong with an honest log, and gives an anchor to keep', async () => {
    const { ok, position, hash } = await store.ledger('main').verify();
    expect({ ok, position }).toEqual({ ok: true, position: 10 });
    expect(await findings(`${position}:${hash}`)).toEqual([]);
    expect(await findings(`9:${hash}`)).toMatchObject([{ code: 'anchor.wrong', position: 9 }]);
  });

  it.each([
    ["UPDATE event SET payload = replace(payload, ':10,', ':90,') WHERE position = 4", 'log.payload-changed', 4],
    ["UPDATE event SET actor_id = 'someone else' WHERE position = 5", 'log.hash-wrong', 5],
    ["UPDATE event SET hash = '\\x00' WHERE position = 6", 'log.hash-wrong', 6],
    ['DELETE FROM event WHERE position = 7', 'log.gap', 7],
    ['DELETE FROM event WHERE position = 10', 'head.wrong', 10],
    ['DELETE FROM command_receipt WHERE last_position = 3', 'receipt.wrong', 3],
  ])('names the position after: %s', async (sql, code, position) => {
    const keep = ['event', 'command_receipt'].map((table) => `CREATE TABLE aside.${table} AS TABLE ${table}`);
    const back = ['event', 'command_receipt'].map(
      (table) => `DELETE FROM ${table}; INSERT INTO ${table} TABLE aside.${table}`,
    );
    await unguarded(database.address, ['CREATE SCHEMA aside', ...keep, sql].join('; '));
    expect((await findings())[0]).toMatchObject({ code, position });
    await unguarded(database.address, [...back, 'DROP SCHEMA aside CASCADE'].join('; '));
    expect(await findings()).toEqual([]);
  });

  it('names the read table that is not what the log gives', async () => {
    const change = (lower: number) =>
      asOwner(database.address, (client) =>
        client.query("UPDATE contribution SET lower = $1 WHERE figure_id = 'a.0'", [lower]),
      );
    await change(999);
    expect(await findings()).toMatchObject([{ code: 'read-table.wrong', table: 'contribution' }]);
    await change(10);
    expect(await findings()).toEqual([]);
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
    await asOwner(database.address, (client) => client.query(statement));
    expect(await findings()).toContainEqual({ code: 'guard.missing', position: 0, guard, table: undefined });
  });
});
