import { afterEach, beforeEach, expect, it } from 'vitest';
import type { LedgerStore } from '../../ledger.ts';
import { openLedgerStore } from '../../store.ts';
import { accepted, envelope, openCommand } from '../../testing/commands.ts';
import { describePostgres, openTestDatabase } from '../../testing/postgres/describe-postgres.testing.ts';
import { asOwner, type TemporaryDatabase } from '../../testing/postgres/temporary-database.ts';
import { recordCommand } from '../../testing/recorded-bureau.ts';

/** Longer than any test: what is heard then was told, and not looked up. */
const never = 3_600_000;

describePostgres('a store that others write to', () => {
  let database: TemporaryDatabase;
  let here: LedgerStore;
  let other: LedgerStore;

  const openBoth = async (pollMs: number) => {
    here = await openLedgerStore(database.address, { pollMs });
    other = await openLedgerStore(database.address, { pollMs });
    accepted(await other.ledger('main').execute(envelope(openCommand)));
  };

  /** Positions as they are heard of. */
  const hear = () => {
    const heard: number[] = [];
    let wake = () => {};
    const end = here.ledger('main').onAppend((position) => {
      heard.push(position);
      wake();
    });
    const until = async (position: number) => {
      while (!heard.includes(position)) await new Promise<void>((resolve) => (wake = resolve));
    };
    return { heard, until, end };
  };

  const record = async (id: string) => accepted(await other.ledger('main').execute(envelope(recordCommand(id))));

  /** The process of the server that listens for the store here; another than the one given. */
  const listeningProcess = async (but = 0): Promise<number> => {
    for (;;) {
      const { rows } = await asOwner(database.address, (client) =>
        client.query<{ readonly pid: number }>(
          `SELECT pid FROM pg_stat_activity
            WHERE datname = current_database() AND query LIKE 'LISTEN %' AND state = 'idle' AND pid <> $1`,
          [but],
        ),
      );
      if (rows[0] !== undefined) return rows[0].pid;
    }
  };

  beforeEach(async () => {
    database = await openTestDatabase();
  });

  afterEach(async () => {
    await Promise.all([here.close(), other.close()]);
    await database.drop();
  });

  it('hears of every commit, told by the database', async () => {
    await openBoth(never);
    const { heard, until, end } = hear();
    await listeningProcess();
    // What was there before it listened is looked up once.
    await until(1);
    await record('a');
    await until(2);
    await record('b');
    await until(3);
    expect(heard).toEqual([1, 2, 3]);
    end();
  });

  it('hears of what nobody told, by a look now and then', async () => {
    await openBoth(5);
    const { until, end } = hear();
    await until(1);
    await asOwner(database.address, (client) => client.query('UPDATE ledger SET position = 9'));
    await until(9);
    end();
  });

  it('listens again after its connection was cut, and misses nothing meanwhile', async () => {
    await openBoth(5);
    const { heard, until, end } = hear();
    const first = await listeningProcess();
    await until(1);
    await asOwner(database.address, (client) => client.query('SELECT pg_terminate_backend($1)', [first]));
    await record('a');
    await until(2);
    await listeningProcess(first);
    await record('b');
    await until(3);
    expect(heard).toEqual([1, 2, 3]);
    end();
  });

  it('reads its own answers anew after another has written', async () => {
    await openBoth(never);
    const before = await here.ledger('main').totals({ year: 2013 });
    await record('a');
    const after = await here.ledger('main').totals({ year: 2013 });
    expect([before.position, after.position]).toEqual([1, 2]);
    expect(after.totals).toMatchObject([{ measure: 'material_copies', lower: 10, upper: 10 }]);
  });
});
