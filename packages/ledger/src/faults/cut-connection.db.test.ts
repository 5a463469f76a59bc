import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { TestWriter } from '../append/postgres/test-writer.testing.ts';
import { openTestWriter } from '../append/postgres/test-writer.testing.ts';
import { rowsOnPostgres } from '../append/postgres/written-rows.testing.ts';
import { isStoreFault } from '../fault/store-fault.ts';
import { accepted, envelope, openCommand } from '../testing/commands.ts';
import type { CuttingProxy } from '../testing/postgres/cutting-proxy.ts';
import { startCuttingProxy } from '../testing/postgres/cutting-proxy.ts';
import { describePostgres, openTestDatabase } from '../testing/postgres/describe-postgres.testing.ts';
import type { TemporaryDatabase } from '../testing/postgres/temporary-database.ts';
import { recordCommand } from '../testing/recorded-bureau.ts';

describePostgres('a connection that is cut while a command is written', () => {
  let database: TemporaryDatabase;
  let proxy: CuttingProxy;
  let cut: TestWriter;
  /** By way of no proxy: what stands in the database. */
  let direct: TestWriter;
  let announced: number[];

  beforeAll(async () => {
    database = await openTestDatabase();
    direct = await openTestWriter(database.address);
    accepted(await direct.writer.execute('main', envelope(openCommand)));
  });
  afterAll(async () => {
    await direct.close();
    await database.drop();
  });

  beforeEach(async () => {
    announced = [];
    proxy = await startCuttingProxy(Number(new URL(database.address).port));
    const onCommit = (_ledger: string, position: number) => announced.push(position);
    cut = await openTestWriter(proxy.by(database.address), { onCommit });
    // Connected before the proxy refuses anything.
    await cut.connections.writers.query('SELECT 1');
  });
  afterEach(async () => {
    await cut.close();
    await proxy.close();
  });

  const head = async () => {
    const { ledger = [] } = await rowsOnPostgres(direct.connections.pool, 'main');
    return Number(ledger[0]?.position);
  };

  it('between commit and answer costs nothing: the receipt is found, and the command is answered as new', async () => {
    const before = await head();
    proxy.cutAfter('COMMIT');
    const commands = ['a', 'b', 'c'].map((id) => envelope(recordCommand(id)));
    const outcomes = await Promise.all(commands.map((command) => cut.writer.execute('main', command)));
    expect(outcomes.map(accepted).map(({ repeated, lastPosition }) => ({ repeated, lastPosition }))).toEqual(
      [1, 2, 3].map((place) => ({ repeated: false, lastPosition: before + place })),
    );
    expect(await head()).toBe(before + 3);
    expect(announced).toEqual([before + 3]);
  });

  it('before the commit has arrived costs nothing either: there is no receipt, and it is written again', async () => {
    const before = await head();
    proxy.cutBefore('COMMIT');
    const outcome = accepted(await cut.writer.execute('main', envelope(recordCommand('d'))));
    expect(outcome).toMatchObject({ repeated: false, lastPosition: before + 1 });
    expect(await head()).toBe(before + 1);
  });

  it.each(['BEGIN', 'outreach-keyed-rows', 'outreach-insert'])('at %s is tried once more', async (statement) => {
    const before = await head();
    proxy.cutBefore(statement);
    const outcome = accepted(await cut.writer.execute('main', envelope(recordCommand(`e-${statement}`))));
    expect(outcome).toMatchObject({ repeated: false, lastPosition: before + 1 });
  });

  it.each([
    ['cutAfter', true],
    ['cutBefore', false],
  ] as const)(
    'for good leaves the outcome unknown (%s), and the same command asked again is safe',
    async (how, isThere) => {
      const before = await head();
      const command = envelope(recordCommand(how));
      proxy[how]('COMMIT');
      proxy.refuse(true);
      const error: unknown = await cut.writer.execute('main', command).catch((reason: unknown) => reason);
      expect(isStoreFault(error, 'store.outcome-unknown')).toBe(true);
      proxy.refuse(false);
      const again = accepted(await cut.writer.execute('main', command));
      expect(again).toMatchObject({ repeated: isThere, lastPosition: before + 1 });
      expect(await head()).toBe(before + 1);
    },
  );

  it('for good before anything was committed says that the connection was lost', async () => {
    const before = await head();
    proxy.cutBefore('outreach-insert');
    proxy.refuse(true);
    const error: unknown = await cut.writer.execute('main', envelope(recordCommand('f'))).catch((reason) => reason);
    expect(isStoreFault(error, 'store.connection-lost')).toBe(true);
    proxy.refuse(false);
    expect(await head()).toBe(before);
  });
});
