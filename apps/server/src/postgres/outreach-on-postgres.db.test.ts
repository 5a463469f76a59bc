import type { DisplayFrame } from '@outreach/api';
import { factsOf, figureOf } from '@outreach/domain/testing';
import { asOwner, type TemporaryDatabase, temporaryFolder } from '@outreach/ledger/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CommandOutcome, runOutreach } from '../cli/run-outreach.testing.ts';
import { seedPath } from '../demo/seed-files.ts';
import { follow, startServer } from '../http/running-server.testing.ts';
import { describePostgres, openTestDatabase } from './describe-postgres.testing.ts';

describePostgres('outreach with OUTREACH_DB=postgres://…', () => {
  const folder = temporaryFolder();
  let database: TemporaryDatabase;

  /** What a command prints as JSON, on PostgreSQL and on SQLite. */
  const onBoth = async (...argv: string[]): Promise<readonly unknown[]> => {
    const answers = [];
    for (const address of [database.address, folder.database]) {
      const { code, stdout, stderr } = await runOutreach(address, [...argv, '--json']);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      answers.push(JSON.parse(stdout));
    }
    return answers;
  };

  const problemOf = ({ code, stdout }: CommandOutcome): unknown => {
    expect(code).toBe(1);
    return JSON.parse(stdout).problems[0];
  };

  beforeAll(async () => {
    database = await openTestDatabase();
    const [postgres, sqlite] = await onBoth('demo', '--last-year', '2014');
    expect(postgres).toEqual(sqlite);
  });

  afterAll(async () => {
    folder.remove();
    await database.drop();
  });

  test('the demo has the same totals, as of a position too', async () => {
    for (const year of ['2011', '2012', '2013', '2014']) {
      const [postgres, sqlite] = await onBoth('totals', '--year', year);
      expect(postgres).toEqual(sqlite);
      const [then, before] = await onBoth('totals', '--year', year, '--as-of', '30', '--through', '09-30');
      expect(then).toEqual(before);
    }
  });

  test('a file is explained row by row in the same words, and saves nothing in a dry run', async () => {
    const argv = ['import', seedPath('figures.csv'), '--dry-run', '--json'];
    const postgres = await runOutreach(database.address, argv);
    expect(postgres).toEqual(await runOutreach(folder.database, argv));
    expect(JSON.parse(postgres.stdout)).toBeTypeOf('object');
  });

  test('a number is opened down to its figures', async () => {
    const [postgres] = await onBoth('trace', 'material_copies', '--year', '2014');
    expect(postgres).toMatchObject({ year: 2014, position: 59 });
  });

  test('the log is checked, by the user who may only record and read', async () => {
    const { code, stdout } = await runOutreach(database.appAddress, ['verify']);
    expect(code).toBe(0);
    expect(stdout).toContain('59');
    await asOwner(database.address, (client) => client.query('ALTER TABLE event DISABLE TRIGGER event_no_update'));
    const weakened = await runOutreach(database.appAddress, ['verify', '--json']);
    expect(JSON.parse(weakened.stdout)).toMatchObject({
      ok: false,
      findings: [{ code: 'guard.missing', params: { guard: 'event_no_update' } }],
    });
    await asOwner(database.address, (client) =>
      client.query('ALTER TABLE event ENABLE ALWAYS TRIGGER event_no_update'),
    );
  });

  test.each(['backup', 'restore'])('%s names the programs that copy a database of PostgreSQL', async (command) => {
    const file = `${folder.path}/copy.dump`;
    const english = await runOutreach(database.address, [command, file, '--lang', 'en']);
    expect(english.stderr).toContain("PostgreSQL's own pg_dump and pg_restore");
    const chinese = await runOutreach(database.address, [command, file]);
    expect(chinese.stderr).toContain('pg_dump、pg_restore');
    expect(`${english.stderr}${chinese.stderr}`).not.toContain(new URL(database.address).password);
  });

  test('an empty database holds no ledger, and a command that only asks says so', async () => {
    const empty = await openTestDatabase();
    expect(problemOf(await runOutreach(empty.address, ['totals', '--year', '2014', '--json']))).toMatchObject({
      code: 'store.no-ledger',
    });
    expect((await runOutreach(empty.address, ['verify'])).stderr).toContain('还没有台账');
    await empty.drop();
  });

  test('nobody answering at the address is a refusal with what to do', async () => {
    const address = Object.assign(new URL(database.address), { port: '1' }).href;
    const outcome = await runOutreach(address, ['totals', '--year', '2014', '--json']);
    expect(problemOf(outcome)).toMatchObject({ code: 'store.unreachable' });
    expect((await runOutreach(address, ['verify'])).stderr).toContain('数据库服务器没有回应');
  });

  test('two servers show their displays what the other records', async () => {
    const [here, other] = await Promise.all([
      startServer({ database: database.appAddress }),
      startServer({ database: database.appAddress }),
    ]);
    const display = follow<{ data: DisplayFrame }>((handlers) =>
      here.client.display.feed.subscribe({ year: 2014 }, handlers),
    );
    expect((await display.next()).data.position).toBe(59);
    const facts = factsOf('茶园培训', 2014, [figureOf('T1-1', 'training_participations', 320, { unit: '人次' })]);
    const command = { commandId: 'from-the-other', activityId: 'T1', facts };
    expect(await other.client.activity.record.mutate(command)).toMatchObject({ status: 'accepted' });
    let frame = (await display.next()).data;
    // A server that begins to listen looks once what it may have missed, and may show the same frame again.
    while (frame.position === 59) frame = (await display.next()).data;
    expect(frame).toMatchObject({ position: 60, newest: { activity: { title: '茶园培训' } } });
    await expect.poll(async () => (await fetch(`${here.origin}/readyz`)).status).toBe(200);
  });
});
