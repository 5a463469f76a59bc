import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StoreFault } from '../fault/store-fault.ts';
import { isStoreFault } from '../fault/store-fault.ts';
import { openLedger, openLedgerStore } from '../store.ts';
import { give, openCommand } from '../testing/commands.ts';
import { asOrdinaryUser } from '../testing/ordinary-user.ts';
import type { TemporaryFolder } from '../testing/temporary-store.ts';
import { temporaryFolder } from '../testing/temporary-store.ts';
import { applySettings, busyTimeoutMs } from './settings.ts';
import { assertSqliteVersion } from './sqlite-version.ts';

let folder: TemporaryFolder;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

async function faultOf(work: () => Promise<unknown>): Promise<StoreFault> {
  try {
    await work();
  } catch (error) {
    if (isStoreFault(error)) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

const opening = (address: string) => faultOf(() => openLedgerStore(address));

async function recordedDatabase(): Promise<string> {
  const store = await openLedgerStore(folder.database);
  await give(store.ledger('main'), [openCommand]);
  await store.close();
  return folder.database;
}

describe('opening a store', () => {
  it('creates the database, and finds everything in it again', async () => {
    const ledger = await openLedger(`file://${folder.database}`);
    await give(ledger, [openCommand]);
    await ledger.close();
    const again = await openLedger(folder.database);
    expect(await again.head()).toMatchObject({ position: 1 });
    await again.close();
    await again.close();
  });

  it('keeps the settings that make a commit durable', async () => {
    const store = await openLedgerStore(folder.database);
    expect(store.settings()).toMatchObject({
      journal_mode: 'wal',
      synchronous: '2',
      foreign_keys: '1',
      trusted_schema: '0',
      busy_timeout: String(busyTimeoutMs),
    });
    await store.close();
  });

  it('says so when a connection does not keep a setting', () => {
    const raw = new Database(':memory:');
    // A database in memory has no WAL: SQLite answers with another mode and no error.
    expect(() => applySettings(raw, 'writer')).toThrow('store.setting-refused');
    raw.close();
  });

  it('refuses a SQLite that can lose a commit when its WAL is reset', () => {
    expect(() => assertSqliteVersion('3.51.2')).toThrow('store.sqlite-too-old');
    expect(() => assertSqliteVersion('3.9.99')).toThrow('store.sqlite-too-old');
    expect(() => assertSqliteVersion('3.51.3')).not.toThrow();
    expect(() => assertSqliteVersion('3.54')).not.toThrow();
  });

  it.each(['', ':memory:', 'mysql://db/outreach', 'http://example.org/x.db', 'file://host/x'])(
    'refuses the address "%s"',
    async (address) => {
      expect((await opening(address)).code).toBe('store.address-unreadable');
    },
  );

  it('refuses a folder that does not exist', async () => {
    const { problem } = await opening(join(folder.path, 'nowhere', 'ledger.db'));
    expect(problem).toMatchObject({ code: 'store.folder-missing', params: { folder: join(folder.path, 'nowhere') } });
  });

  it('refuses a folder in place of a file', async () => {
    mkdirSync(folder.database);
    expect((await opening(folder.database)).code).toBe('store.not-a-database');
  });

  it('refuses a file that is no database', async () => {
    writeFileSync(folder.database, '科普台账\n'.repeat(500));
    expect((await opening(folder.database)).code).toBe('store.not-a-database');
    expect(readFileSync(folder.database, 'utf8')).toBe('科普台账\n'.repeat(500));
  });

  it("refuses another program's database, and leaves it as it was", async () => {
    const foreign = new Database(folder.database);
    foreign.exec('CREATE TABLE note (text)');
    foreign.close();
    const before = readFileSync(folder.database);
    expect((await opening(folder.database)).code).toBe('store.foreign');
    expect(readFileSync(folder.database).equals(before)).toBe(true);
  });

  it('refuses a database of a newer version, and names both versions', async () => {
    const path = await recordedDatabase();
    const raw = new Database(path);
    raw.pragma('user_version = 7');
    raw.close();
    expect((await opening(path)).problem).toEqual({
      code: 'store.newer',
      path: '',
      params: { path, found: 7, supported: 1 },
    });
  });

  it('refuses a database that is cut short', async () => {
    const path = await recordedDatabase();
    truncateSync(path, 8192);
    expect((await opening(path)).code).toBe('store.corrupt');
    truncateSync(path, 50);
    expect(['store.corrupt', 'store.not-a-database']).toContain((await opening(path)).code);
  });

  it('refuses a database whose first pages are overwritten', async () => {
    const path = await recordedDatabase();
    const bytes = readFileSync(path);
    bytes.fill(0x5a, 100, 4096);
    writeFileSync(path, bytes);
    expect((await opening(path)).code).toBe('store.corrupt');
  });

  it('refuses a folder that cannot be written', async () => {
    const path = join(folder.path, 'locked', 'ledger.db');
    mkdirSync(join(folder.path, 'locked'));
    const fault = await asOrdinaryUser(folder.path, join(folder.path, 'locked'), () => opening(path));
    expect(fault.problem).toEqual({ code: 'store.read-only', path: '', params: { path } });
  });

  it('refuses a database in a folder that has become read-only', async () => {
    const path = await recordedDatabase();
    const fault = await asOrdinaryUser(folder.path, folder.path, () => opening(path));
    expect(fault.code).toBe('store.read-only');
  });

  it.each(['', '../main', 'a b', '台账', 'x'.repeat(65)])('refuses the ledger id "%s"', async (id) => {
    const fault = await faultOf(() => openLedger(folder.database, { ledgerId: id }));
    expect(fault.code).toBe('ledger.id-invalid');
  });

  it('answers nothing more once it is closed', async () => {
    const store = await openLedgerStore(folder.database);
    const ledger = store.ledger('main');
    await store.close();
    expect((await faultOf(() => ledger.head())).code).toBe('store.closed');
    expect((await faultOf(() => ledger.execute({ commandId: 'c', actorId: 'a', command: openCommand }))).code).toBe(
      'store.closed',
    );
    expect((await faultOf(() => ledger.executeBatch([]))).code).toBe('store.closed');
  });

  it('lets two processes create one database at the same moment', async () => {
    const [one, two] = await Promise.all([openLedgerStore(folder.database), openLedgerStore(folder.database)]);
    await give(one.ledger('main'), [openCommand]);
    expect((await two.ledger('main').head()).position).toBe(1);
    await Promise.all([one.close(), two.close()]);
  });
});
