import { factsOf, figureOf } from '@outreach/domain/testing';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isStoreFault } from '../fault/store-fault.ts';
import type { LedgerStore } from '../ledger.ts';
import { openLedgerStore } from '../store.ts';
import { accepted, envelope, give, openCommand } from '../testing/commands.ts';
import type { TemporaryFolder } from '../testing/temporary-store.ts';
import { temporaryFolder } from '../testing/temporary-store.ts';

const record = (id: string) => ({
  kind: 'record-activity' as const,
  activityId: id,
  facts: factsOf(`活动${id}`, 2013, [figureOf(`${id}.0`, 'material_copies', 1)]),
});

describe('commands that share a transaction', () => {
  let folder: TemporaryFolder;
  let store: LedgerStore;

  beforeEach(async () => {
    folder = temporaryFolder();
    store = await openLedgerStore(folder.database, { pollMs: 5 });
    await give(store.ledger('main'), [openCommand]);
  });

  afterEach(async () => {
    await store.close();
    folder.remove();
  });

  it('are committed with one sync, and each is answered', async () => {
    const ledger = store.ledger('main');
    const watcher = new Database(folder.database, { readonly: true });
    const version = () => Number(watcher.pragma('data_version', { simple: true }));
    const before = version();
    await Promise.all(Array.from({ length: 64 }, (_, n) => ledger.execute(envelope(record(`a${n}`)))));
    // The counter rises once for every commit of another connection that this one gets to see.
    expect(version()).toBe(before + 1);
    watcher.close();
    expect((await ledger.head()).position).toBe(65);
  });

  it('do not suffer from one among them that breaks: it alone fails, and leaves nothing', async () => {
    const raw = new Database(folder.database);
    // Stands for a mistake of the program in the middle of an append, after the event was written.
    raw.exec(`CREATE TRIGGER broken BEFORE INSERT ON contribution WHEN NEW.figure_id = 'bad.0'
      BEGIN SELECT RAISE(ABORT, 'broken on purpose'); END`);
    raw.close();
    const ledger = store.ledger('main');
    const answers = await Promise.allSettled(['a', 'bad', 'b'].map((id) => ledger.execute(envelope(record(id)))));
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect((await ledger.head()).position).toBe(3);
    expect(await ledger.activity('bad')).toBeNull();
    expect((await ledger.totals({ year: 2013 })).totals[0]?.lower).toBe(2);
    expect((await ledger.verify()).ok).toBe(true);
  });

  it('all fail when the transaction itself does, and none is half there', async () => {
    const other = new Database(folder.database);
    other.exec("CREATE TRIGGER full BEFORE UPDATE ON ledger BEGIN SELECT RAISE(ROLLBACK, 'disk gone'); END");
    const ledger = store.ledger('main');
    const answers = await Promise.allSettled(['a', 'b'].map((id) => ledger.execute(envelope(record(id)))));
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    other.exec('DROP TRIGGER full');
    other.close();
    expect((await ledger.head()).position).toBe(1);
    accepted(await ledger.execute(envelope(record('a'))));
    expect((await ledger.verify()).ok).toBe(true);
  });

  it('of two processes on one file lose nothing and stay dense', async () => {
    const second = await openLedgerStore(folder.database);
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        (n % 2 === 0 ? store : second).ledger('main').execute(envelope(record(`a${n}`))),
      ),
    );
    const positions = answers.map(accepted).map(({ lastPosition }) => lastPosition);
    expect([...positions].sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, n) => n + 2));
    expect((await second.ledger('main').totals({ year: 2013 })).totals[0]?.lower).toBe(40);
    expect((await second.ledger('main').verify()).ok).toBe(true);
    await second.close();
  });

  it('of another process wake the listeners of this one', async () => {
    const second = await openLedgerStore(folder.database);
    const heard = new Promise<number>((resolve) => {
      const end = store.ledger('main').onAppend((position) => {
        end();
        resolve(position);
      });
    });
    await give(second.ledger('main'), [record('a')]);
    expect(await heard).toBe(2);
    await second.close();
  });

  it('see the measures that another process has defined meanwhile', async () => {
    const second = await openLedgerStore(folder.database);
    const measure = {
      id: 'stamps_shown',
      names: { zh: '展出邮票', en: 'Stamps shown' },
      units: ['枚'] as const,
      unitEn: 'stamps',
      adds: 'sum' as const,
      decimals: 0 as const,
      breakdowns: [],
      aliases: [],
      version: 1,
    };
    await give(second.ledger('main'), [{ kind: 'define-measure', measure }]);
    const facts = factsOf('邮展', 2013, [figureOf('s.0', 'stamps_shown', 5)]);
    const [taken] = await give(store.ledger('main'), [{ kind: 'record-activity', activityId: 's', facts }]);
    expect(accepted(taken).lastPosition).toBe(3);
    await second.close();
  });

  it('that still wait when the store closes are written first', async () => {
    const waiting = store.ledger('main').execute(envelope(record('a')));
    await store.close();
    expect(accepted(await waiting).lastPosition).toBe(2);
    store = await openLedgerStore(folder.database);
    expect((await store.ledger('main').head()).position).toBe(2);
  });

  it('are told of a writer that holds the database for too long', async () => {
    const { explainSqlite } = await import('../connection/open-sqlite.ts');
    const busy = Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' });
    expect(isStoreFault(explainSqlite(folder.database, busy), 'store.locked')).toBe(true);
    const full = Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
    expect(isStoreFault(explainSqlite(folder.database, full), 'store.disk-full')).toBe(true);
    const other = new Error('a mistake');
    expect(explainSqlite(folder.database, other)).toBe(other);
  });
});
