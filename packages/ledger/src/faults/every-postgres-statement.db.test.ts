import type { CommandEnvelope } from '@outreach/domain';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { TestWriter } from '../append/postgres/test-writer.testing.ts';
import { openTestWriter } from '../append/postgres/test-writer.testing.ts';
import { watchedConnections } from '../append/postgres/watched-connections.testing.ts';
import type { WrittenRows } from '../append/postgres/written-rows.testing.ts';
import { rowsOnPostgres } from '../append/postgres/written-rows.testing.ts';
import { accepted, envelope, openCommand } from '../testing/commands.ts';
import { describePostgres, openTestDatabase } from '../testing/postgres/describe-postgres.testing.ts';
import type { TemporaryDatabase } from '../testing/postgres/temporary-database.ts';
import { recordCommand } from '../testing/recorded-bureau.ts';
import { correction } from './correction.testing.ts';
import { InjectedFailure } from './failing-connection.testing.ts';

const record = (id: string) => envelope(recordCommand(id));

describePostgres('a failure before or after any statement of an append on PostgreSQL', () => {
  let database: TemporaryDatabase;
  let opened: TestWriter;
  let moments: string[];
  /** Numbers or names of moments that fail, once each. */
  let failAt: readonly (number | string)[];

  const moment = (name: string) => {
    moments.push(name);
    if (!failAt.includes(moments.length) && !failAt.includes(name)) return;
    failAt = failAt.filter((at) => at !== moments.length && at !== name);
    throw new InjectedFailure(name);
  };
  const arm = (...at: readonly (number | string)[]) => {
    failAt = at;
    moments = [];
  };
  const contents = (): Promise<WrittenRows> => rowsOnPostgres(opened.connections.pool, 'main');
  const execute = (command: CommandEnvelope) => opened.writer.execute('main', command);

  beforeAll(async () => {
    database = await openTestDatabase();
    const { writer, close } = await openTestWriter(database.address);
    for (const command of [envelope(openCommand), record('a')]) accepted(await writer.execute('main', command));
    await close();
  });
  afterAll(() => database.drop());

  beforeEach(async () => {
    arm();
    opened = await openTestWriter(database.address, {
      between: (connections) =>
        watchedConnections(connections, {
          before: (statement) => {
            moment(`before ${statement}`);
            return undefined;
          },
          after: (statement) => moment(`after ${statement}`),
        }),
    });
  });
  afterEach(() => opened.close());

  it('leaves everything or nothing, and the next append works', { timeout: 60_000 }, async () => {
    let turn = 0;
    for (let at = 1; ; at += 1) {
      const before = await contents();
      const command = correction(turn);
      turn += 1;
      arm(at);
      const error: unknown = await execute(command).then(
        () => null,
        (reason: unknown) => reason,
      );
      const failed = moments[at - 1];
      arm();
      // The append had fewer moments than that, so each of them has had its failure.
      if (failed === undefined) break;
      // What a commit did that nobody answered is looked up, so that the command is answered after all.
      const isAnswered = failed.endsWith('COMMIT');
      if (isAnswered) expect(error, failed).toBeNull();
      else expect(error, failed).toBeInstanceOf(InjectedFailure);
      if (isAnswered) expect(await contents(), failed).not.toEqual(before);
      else expect(await contents(), failed).toEqual(before);
      expect(accepted(await execute(command)), `retry after ${failed}`).toMatchObject({ repeated: isAnswered });
    }
    // Begin, lock, reads, keys, ends, inserts and commit, each twice.
    expect(turn).toBeGreaterThan(20);
    const { event = [], activity = [] } = await contents();
    expect(event).toHaveLength(2 + turn);
    expect(activity).toHaveLength(1 + turn);
  });

  it('leaves nothing where the rollback fails as well, and no later append builds on it', async () => {
    const before = await contents();
    const command = record('rolled');
    arm('after outreach-insert', 'before ROLLBACK');
    await expect(execute(command)).rejects.toBeInstanceOf(InjectedFailure);
    expect(failAt).toEqual([]);
    expect(await contents()).toEqual(before);
    expect(accepted(await execute(command)).repeated).toBe(false);
  });

  it('fails the group, which then runs command by command, and none is lost or there twice', async () => {
    const commands = ['m1', 'm2', 'm3'].map(record);
    arm('before outreach-insert');
    const verdicts = await Promise.all(commands.map(execute));
    expect(verdicts.map(accepted).map(({ repeated }) => repeated)).toEqual([false, false, false]);
    expect(moments.filter((name) => name === 'after outreach-insert')).toHaveLength(3);
    const again = await Promise.all(commands.map(execute));
    expect(again.map(accepted).map(({ repeated }) => repeated)).toEqual([true, true, true]);
  });

  it('leaves nothing of a batch', { timeout: 60_000 }, async () => {
    const commands = Array.from({ length: 3 }, (_, index) => record(`batch-${index}`));
    for (let at = 1; ; at += 1) {
      const before = await contents();
      arm(at);
      const batch = opened.writer.executeBatch('main', commands, false);
      const error: unknown = await batch.then(
        () => null,
        (reason: unknown) => reason,
      );
      const failed = moments[at - 1];
      arm();
      if (failed?.endsWith('COMMIT') ?? true) break;
      expect(error, failed).toBeInstanceOf(InjectedFailure);
      expect(await contents(), failed).toEqual(before);
    }
    const { outcomes } = await opened.writer.executeBatch('main', commands, false);
    expect(outcomes.map(accepted).map(({ repeated }) => repeated)).toEqual([true, true, true]);
  });
});
