import type { Command } from '@outreach/domain';
import { factsOf, figureOf } from '@outreach/domain/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { canonicalJson } from '../../append/canonical-json.ts';
import type { LedgerStore } from '../../ledger.ts';
import { readTables } from '../../schema/read-tables.ts';
import { openLedgerStore } from '../../store.ts';
import { accepted, envelope, give, openCommand } from '../../testing/commands.ts';
import { faultOf } from '../../testing/fault-of.ts';
import { describePostgres, openTestDatabase } from '../../testing/postgres/describe-postgres.testing.ts';
import { asOwner, type TemporaryDatabase } from '../../testing/postgres/temporary-database.ts';
import { unguarded } from '../../testing/postgres/unguarded.ts';
import { recordBureau, recordCommand } from '../../testing/recorded-bureau.ts';
import { rebuildStore } from '../rebuild-store.ts';

const tables = ['ledger', 'measure', 'scope', ...readTables];

/** Indexes, constraints and rights of the tables: a migration and a server rely on them after a rebuild. */
const structure = `
  SELECT indexdef AS line FROM pg_indexes WHERE schemaname = 'public'
  UNION SELECT table_name || ' ' || privilege_type || ' to ' || grantee FROM information_schema.role_table_grants
    WHERE table_schema = 'public' AND grantee = 'outreach_app'
  UNION SELECT nspname FROM pg_namespace ORDER BY line`;

describePostgres('rebuild on PostgreSQL', () => {
  let database: TemporaryDatabase;

  /** Two ledgers, the first with something of every read table. */
  beforeAll(async () => {
    database = await openTestDatabase();
    const store = await openLedgerStore(database.address);
    await recordBureau(store.ledger('main'));
    await give(store.ledger('other'), [openCommand, recordCommand('x', 7)]);
    await store.close();
  });

  afterAll(() => database.drop());

  const change = (sql: string) => asOwner(database.address, (client) => client.query(sql));

  /** Every row of the read tables, as a set: neither the order on the disk nor that of a definition's keys says anything. */
  const contents = () =>
    asOwner(database.address, async (client) => {
      const all: Record<string, readonly string[]> = {
        structure: [JSON.stringify((await client.query(structure)).rows)],
      };
      for (const table of tables) {
        const { rows } = await client.query<Readonly<Record<string, unknown>>>(`SELECT * FROM ${table}`);
        all[table] = rows
          .map(({ definition, ...row }) => JSON.stringify([row, canonicalJson(JSON.parse(String(definition ?? null)))]))
          .sort();
      }
      return all;
    });

  it('makes of the log exactly the rows, indexes and rights that were there, and leaves nothing beside', async () => {
    const before = await contents();
    const progress: number[] = [];
    expect(
      await rebuildStore(database.address, {
        onProgress: ({ phase, done }) => phase === 'fold' && progress.push(done),
      }),
    ).toMatchObject({
      ok: true,
      events: 12,
      ledgers: [
        { ledger: 'main', position: 10 },
        { ledger: 'other', position: 2 },
      ],
    });
    expect(await contents()).toEqual(before);
    expect(progress).toEqual([10, 12]);
  });

  it.each([
    [
      'rows that were changed, lost or invented',
      `UPDATE contribution SET lower = 999 WHERE figure_id = 'a.0';
       DELETE FROM activity WHERE activity_id = 'b';
       DELETE FROM figure WHERE figure_id <> 'a.0';
       UPDATE inclusion SET of_figure_id = 'c.0';
       UPDATE day_head SET last_position = 1;
       INSERT INTO day_head VALUES (1, '1999-01-01', 1);
       UPDATE ledger SET name = 'x', time_zone = 'UTC', demo = 1, projected_position = 3;
       DELETE FROM measure_definition`,
    ],
    ['what a rebuild that was killed has left', 'CREATE SCHEMA outreach_rebuild CREATE TABLE activity (x integer)'],
  ])('mends %s', async (_what, sql) => {
    const before = await contents();
    await change(sql);
    expect(await contents()).not.toEqual(before);
    expect(await rebuildStore(database.address)).toMatchObject({ ok: true });
    expect(await contents()).toEqual(before);
  });

  it('is seen at once by a server that remembers totals', async () => {
    const server = await openLedgerStore(database.appAddress);
    const right = await copiesIn(server);
    await change("UPDATE contribution SET lower = 999 WHERE figure_id = 'a.0'");
    const other = await openLedgerStore(database.appAddress);
    expect(await copiesIn(other)).not.toEqual(right);
    expect(await rebuildStore(database.address)).toMatchObject({ ok: true });
    expect(await Promise.all([server, other].map(copiesIn))).toEqual([right, right]);
    await Promise.all([server.close(), other.close()]);
  });

  it.each([
    ['was changed', "UPDATE event SET payload = '{}' WHERE ledger_key = 1 AND position = 4", 4],
    ['has lost an event', 'DELETE FROM event WHERE ledger_key = 1 AND position = 4', 4],
    ['has lost its last event', 'DELETE FROM event WHERE ledger_key = 1 AND position = 10', 10],
  ])('makes nothing of a log that %s', async (_what, sql, position) => {
    await unguarded(database.address, `CREATE SCHEMA aside; CREATE TABLE aside.event AS TABLE event; ${sql}`);
    const before = await contents();
    expect((await faultOf(() => rebuildStore(database.address))).problem).toMatchObject({
      code: 'rebuild.log-wrong',
      params: { ledger: 'main', position },
    });
    expect(await contents()).toEqual(before);
    await unguarded(
      database.address,
      'DELETE FROM event; INSERT INTO event TABLE aside.event; DROP SCHEMA aside CASCADE',
    );
  });

  it('changes nothing where the switch cannot be finished', async () => {
    await change('CREATE VIEW mine AS SELECT * FROM contribution; DELETE FROM activity');
    const before = await contents();
    await expect(rebuildStore(database.address)).rejects.toThrow('other objects depend on them');
    expect(await contents()).toEqual(before);
    await change('DROP VIEW mine');
    expect(await rebuildStore(database.address)).toMatchObject({ ok: true });
  });

  it('works while servers read and write, and takes in what was recorded meanwhile', { timeout: 30_000 }, async () => {
    // The right that a server has is enough to go on after the tables were exchanged under it.
    const store = await openLedgerStore(database.appAddress);
    const ledger = store.ledger('main');
    await ledger.executeBatch(Array.from({ length: 400 }, (_, index) => envelope(recordCommand(`many-${index}`))));
    await copiesIn(store);
    const meanwhile: Promise<unknown>[] = [];
    const report = await rebuildStore(database.address, {
      onProgress: ({ phase, done: events }) => {
        if (phase !== 'fold') return;
        if (meanwhile.length > 5) return;
        const id = `meanwhile-${events}`;
        const facts = factsOf(id, 2013, [
          figureOf(`${id}.0`, 'chart_copies', 5, { scope: `body:${events}` }),
          figureOf(`${id}.1`, 'material_copies', 5),
        ]);
        meanwhile.push(
          ledger.execute(envelope({ kind: 'record-activity', activityId: id, facts })).then(accepted),
          // An activity that moves belongs to two years.
          ledger.execute(envelope(moveCommand(`many-${meanwhile.length}`))).then(accepted),
        );
      },
    });
    await Promise.all(meanwhile);
    expect(meanwhile.length).toBeGreaterThan(2);
    expect(report.ok).toBe(true);
    accepted((await give(ledger, [recordCommand('after')]))[0]);
    expect(await ledger.verify()).toMatchObject({ ok: true, position: 411 + meanwhile.length });
    await store.close();
  });

  it('is for the owner of the tables', async () => {
    expect((await faultOf(() => rebuildStore(database.appAddress))).code).toBe('store.rights-missing');
  });
});

function moveCommand(activityId: string): Command {
  const facts = factsOf(`迁${activityId}`, 2014, [figureOf(`${activityId}.0`, 'material_copies', 10)]);
  return { kind: 'correct-activity', activityId, expectedVersion: 1, facts, reason: '年度记错' };
}

/** Copies of 2013 in one ledger and in all together: the two answers that a store remembers. */
async function copiesIn(store: LedgerStore): Promise<readonly unknown[]> {
  const own = await store.ledger('main').totals({ year: 2013 });
  const all = await store.rollUp({ year: 2013 });
  return [own.totals, all.totals].map((totals) => totals.find(({ measure }) => measure === 'material_copies')?.lower);
}
