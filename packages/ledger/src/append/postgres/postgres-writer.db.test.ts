import type { Command, Outcome } from '@outreach/domain';
import { factsOf, figureOf } from '@outreach/domain/testing';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { isStoreFault } from '../../fault/store-fault.ts';
import { accepted, codesOf, envelope, openCommand } from '../../testing/commands.ts';
import { describePostgres, openTestDatabase } from '../../testing/postgres/describe-postgres.testing.ts';
import { asOwner, type TemporaryDatabase } from '../../testing/postgres/temporary-database.ts';
import { appendChannel, readAppended } from './append-channel.ts';
import { createGate } from './gate.testing.ts';
import type { TestWriter } from './test-writer.testing.ts';
import { openTestWriter } from './test-writer.testing.ts';
import type { StatementHooks } from './watched-connections.testing.ts';
import { watchedConnections } from './watched-connections.testing.ts';

const record = (id: string): Command => ({
  kind: 'record-activity',
  activityId: id,
  facts: factsOf(`活动${id}`, 2013, [figureOf(`${id}.0`, 'material_copies', 1)]),
});

const correct = (id: string, value: number): Command => ({
  kind: 'correct-activity',
  activityId: id,
  expectedVersion: 1,
  facts: factsOf(`活动${id}`, 2013, [figureOf(`${id}.0`, 'material_copies', value)]),
  reason: '核实',
});

describePostgres('commands that a PostgreSQL store takes', () => {
  let database: TemporaryDatabase;
  let opened: TestWriter[];
  let first: TestWriter;
  /** Each test has ledgers of its own. */
  let main: string;
  let tests = 0;

  const open = async (hooks: StatementHooks = {}): Promise<TestWriter> => {
    // As a server runs: with no right to change or delete what was recorded.
    const writer = await openTestWriter(database.appAddress, {
      between: (connections) => watchedConnections(connections, hooks),
    });
    opened.push(writer);
    return writer;
  };
  const give = (to: TestWriter, command: Command, ledger = main): Promise<Outcome> =>
    to.writer.execute(ledger, envelope(command));
  const ask = async <Row extends pg.QueryResultRow>(sql: string): Promise<readonly Row[]> =>
    (await first.connections.pool.query<Row>(sql)).rows;
  const positions = async (ledger = main) => {
    const rows = await ask<{ position: number }>(
      `SELECT e.position FROM event e JOIN ledger USING (ledger_key) WHERE ledger_id = '${ledger}' ORDER BY e.position`,
    );
    return rows.map(({ position }) => position);
  };
  const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

  beforeAll(async () => {
    database = await openTestDatabase();
    await (await openTestWriter(database.address)).close();
  });
  afterAll(() => database.drop());

  beforeEach(async () => {
    tests += 1;
    main = `main-${tests}`;
    opened = [];
    first = await open();
    accepted(await give(first, openCommand));
  });

  afterEach(async () => {
    for (const { close } of opened) await close();
  });

  it('together are written in one transaction, and each is answered', async () => {
    const outcomes = await Promise.all(Array.from({ length: 64 }, (_, n) => give(first, record(`a${n}`))));
    expect(outcomes.map(accepted).map(({ lastPosition }) => lastPosition)).toEqual(upTo(65).slice(1));
    const [row] = await ask<{ transactions: number }>(
      `SELECT count(DISTINCT e.xmin::text) AS transactions FROM event e JOIN ledger USING (ledger_key)
        WHERE ledger_id = '${main}' AND e.position > 1`,
    );
    expect(row?.transactions).toBe(1);
  });

  it('do not suffer from one among them that breaks in the database: it alone fails, and leaves nothing', async () => {
    await asOwner(database.address, (client) =>
      client.query(`CREATE FUNCTION broken() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN IF NEW.figure_id = 'bad.0' THEN RAISE EXCEPTION 'broken on purpose'; END IF; RETURN NEW; END $$;
        CREATE TRIGGER broken BEFORE INSERT ON contribution FOR EACH ROW EXECUTE FUNCTION broken()`),
    );
    const answers = await Promise.allSettled(['a', 'bad', 'b'].map((id) => give(first, record(id))));
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await positions()).toEqual([1, 2, 3]);
    expect(await ask("SELECT 1 FROM activity WHERE activity_id = 'bad'")).toEqual([]);
    await asOwner(database.address, (client) => client.query('DROP TRIGGER broken ON contribution'));
  });

  it('do not suffer from one among them that is refused', async () => {
    const outcomes = await Promise.all([record('a'), record('a'), record('b')].map((command) => give(first, command)));
    expect(outcomes.map(codesOf)).toEqual([[], ['activity.id-used'], []]);
    expect(await positions()).toEqual([1, 2, 3]);
  });

  it.each([2013.5, 1e12, Number.NaN])('do not suffer from one whose year is %d, which is refused', async (year) => {
    const strange: Command = {
      kind: 'record-activity',
      activityId: 'strange',
      facts: factsOf('怪年', year, [figureOf('strange.0', 'material_copies', 1)]),
    };
    const outcomes = await Promise.all([record('a'), strange, record('b')].map((command) => give(first, command)));
    expect(outcomes.map(({ status }) => status)).toEqual(['accepted', 'rejected', 'accepted']);
    const rows = await ask<{ transactions: number }>(
      `SELECT count(DISTINCT e.xmin::text) AS transactions FROM event e JOIN ledger USING (ledger_key)
        WHERE ledger_id = '${main}' AND e.position > 1`,
    );
    expect(rows).toEqual([{ transactions: 1 }]);
  });

  it('all fail with the fault of the store when the store is at fault, and none is half there', async () => {
    await asOwner(database.address, (client) => client.query('ALTER TABLE ledger RENAME TO elsewhere'));
    const answers = await Promise.allSettled(['a', 'b'].map((id) => give(first, record(id))));
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await asOwner(database.address, (client) => client.query('ALTER TABLE elsewhere RENAME TO ledger'));
    expect(await positions()).toEqual([1]);
    expect(accepted(await give(first, record('a'))).lastPosition).toBe(2);
  });

  it('of two processes on one ledger lose nothing and leave no gap', async () => {
    const second = await open();
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, n) => give(n % 2 === 0 ? first : second, record(`a${n}`))),
    );
    expect(
      answers
        .map(accepted)
        .map(({ lastPosition }) => lastPosition)
        .sort((a, b) => a - b),
    ).toEqual(upTo(41).slice(1));
    expect(await positions()).toEqual(upTo(41));
  });

  it('of two processes about one activity: the second sees what the first committed, and is a conflict', async () => {
    accepted(await give(first, record('a')));
    const committing = createGate();
    const slow = await open({ before: (statement) => (statement === 'COMMIT' ? committing.arrive() : undefined) });
    const one = give(slow, correct('a', 7));
    await committing.reached;
    const other = give(first, correct('a', 8));
    await until(async () => (await ask("SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock'")).length > 0);
    committing.open();
    expect(accepted(await one).version).toBe(2);
    expect(codesOf(await other)).toEqual(['activity.stale-version']);
  });

  it('of two processes that open one new ledger at once: one opens it, the other hears that it is open', async () => {
    const adding = createGate();
    const slow = await open({
      before: (statement) => (statement === 'INSERT INTO ledger' ? adding.arrive() : undefined),
    });
    const late = give(slow, openCommand, `${main}-new`);
    await adding.reached;
    accepted(await give(first, openCommand, `${main}-new`));
    adding.open();
    expect(codesOf(await late)).toEqual(['ledger.already-opened']);
    expect(await positions(`${main}-new`)).toEqual([1]);
  });

  it('to one ledger do not wait for another one', async () => {
    const committing = createGate();
    const slow = await open({ before: (statement) => (statement === 'COMMIT' ? committing.arrive() : undefined) });
    const held = give(slow, record('a'));
    await committing.reached;
    accepted(await give(first, openCommand, `${main}-other`));
    committing.open();
    accepted(await held);
  });

  it('to many ledgers at once take turns, and none is turned away because all connections are busy', async () => {
    const { writers } = first.connections;
    let most = 0;
    writers.on('acquire', () => {
      most = Math.max(most, writers.waitingCount);
    });
    const outcomes = await Promise.all(Array.from({ length: 12 }, (_, n) => give(first, openCommand, `${main}-${n}`)));
    expect(outcomes.map(accepted).map(({ lastPosition }) => lastPosition)).toEqual(Array(12).fill(1));
    expect(most).toBe(0);
  });

  it.each([
    ['a row that is lost without an error', 'BEFORE INSERT ON figure', record('b')],
    ['an end that is lost without an error', 'BEFORE UPDATE ON contribution', correct('a', 7)],
  ])('are not written where they meet %s', async (_, when, command) => {
    accepted(await give(first, record('a')));
    await asOwner(database.address, (client) =>
      client.query(`CREATE FUNCTION lost() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
        CREATE TRIGGER lost ${when} FOR EACH ROW EXECUTE FUNCTION lost()`),
    );
    await expect(give(first, command)).rejects.toThrow('rows instead of 1');
    await asOwner(database.address, (client) => client.query('DROP FUNCTION lost CASCADE'));
    expect(await positions()).toEqual([1, 2]);
  });

  it('that wait too long for another process are told that the store is busy, and can be given again', async () => {
    const committing = createGate();
    const slow = await open({ before: (statement) => (statement === 'COMMIT' ? committing.arrive() : undefined) });
    const held = give(slow, record('a'));
    await committing.reached;
    first.connections.writers.on('acquire', (client) => void client.query("SET lock_timeout = '20ms'"));
    const command = envelope(record('b'));
    const error: unknown = await first.writer.execute(main, command).catch((reason: unknown) => reason);
    expect(isStoreFault(error, 'store.busy')).toBe(true);
    committing.open();
    accepted(await held);
    expect(accepted(await first.writer.execute(main, command)).repeated).toBe(false);
  });

  it('that still wait when the writer closes are written first', async () => {
    const waiting = ['a', 'b'].map((id) => give(first, record(id)));
    await first.writer.close();
    expect((await Promise.all(waiting)).map(accepted).map(({ lastPosition }) => lastPosition)).toEqual([2, 3]);
    await expect(give(first, record('c'))).rejects.toMatchObject({ code: 'store.closed' });
  });

  it('are told to the other processes once a transaction, with the ledger and its new head', async () => {
    const client = new pg.Client({ connectionString: database.appAddress });
    await client.connect();
    await client.query(`LISTEN ${appendChannel}`);
    const heard: unknown[] = [];
    client.on('notification', ({ payload = '' }) => heard.push(readAppended(payload)));
    await Promise.all(['a', 'b', 'c'].map((id) => give(first, record(id))));
    await give(first, openCommand, `${main}-other`);
    await give(first, openCommand, `${main}-other`);
    // An answer of this connection comes after everything that was told before it was asked.
    await client.query('SELECT 1');
    await client.end();
    expect(heard).toEqual([
      { ledgerId: main, position: 4 },
      { ledgerId: `${main}-other`, position: 1 },
    ]);
  });

  it('in a batch are written all or none, and in a dry run only judged', async () => {
    const good = [record('a'), record('b')].map((command) => envelope(command));
    const bad = [...good, envelope(record('a'))];
    const codes = (outcomes: readonly Outcome[]) => outcomes.map(codesOf);
    const refused = await first.writer.executeBatch(main, bad, false);
    expect({ ...refused, outcomes: codes(refused.outcomes) }).toEqual({
      committed: false,
      outcomes: [[], [], ['activity.id-used']],
    });
    expect(codes((await first.writer.executeBatch(main, good, true)).outcomes)).toEqual([[], []]);
    expect(await positions()).toEqual([1]);
    expect((await first.writer.executeBatch(main, good, false)).committed).toBe(true);
    expect(await positions()).toEqual([1, 2, 3]);
    const again = await first.writer.executeBatch(main, good, false);
    expect(again.outcomes.map(accepted).map(({ repeated }) => repeated)).toEqual([true, true]);
  });

  it('in a batch longer than one statement takes are written in several, and all at once', async () => {
    const commands = Array.from({ length: 510 }, (_, n) => envelope(record(`a${n}`)));
    expect((await first.writer.executeBatch(main, commands, false)).committed).toBe(true);
    expect(await positions()).toEqual(upTo(511));
  });
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds()));
}
