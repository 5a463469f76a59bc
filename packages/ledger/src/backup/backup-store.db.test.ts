import { chmodSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLedger } from '../store.ts';
import { accepted, envelope } from '../testing/commands.ts';
import { faultOf } from '../testing/fault-of.ts';
import { asOrdinaryUser } from '../testing/ordinary-user.ts';
import { recordBureau, recordCommand } from '../testing/recorded-bureau.ts';
import type { TemporaryFolder } from '../testing/temporary-store.ts';
import { temporaryFolder } from '../testing/temporary-store.ts';
import { backupStore } from './backup-store.ts';

let folder: TemporaryFolder;
let file: string;

beforeEach(async () => {
  folder = temporaryFolder();
  file = join(folder.path, 'monday.backup');
  const ledger = await openLedger(folder.database);
  await recordBureau(ledger);
  await ledger.close();
});
afterEach(() => folder.remove());

const names = () => readdirSync(folder.path).sort();

describe('a backup', () => {
  it('is the whole store in one file, checked, with nothing left beside it', async () => {
    const before = await headOf(folder.database);
    const report = await backupStore(folder.database, file);
    expect(report).toMatchObject({ ok: true, file, findings: [], ledgers: [{ ok: true, ledger: 'main', ...before }] });
    expect(names()).toEqual([basename(folder.database), 'monday.backup']);
    expect(report.bytes).toBe(readFileSync(file).length);
    expect(await headOf(file)).toEqual(before);
  });

  it('is made while a clerk goes on recording, and holds what stood there when it began', {
    timeout: 60_000,
  }, async () => {
    const ledger = await openLedger(folder.database);
    await ledger.executeBatch(Array.from({ length: 1500 }, (_, index) => envelope(recordCommand(`many-${index}`))));
    const { position } = await ledger.head();
    const written: Promise<unknown>[] = [];
    let steps = 0;
    const report = await backupStore(folder.database, file, {
      onProgress: ({ phase }) => {
        if (phase !== 'copy') return;
        steps += 1;
        written.push(ledger.execute(envelope(recordCommand(`meanwhile-${steps}`))).then(accepted));
      },
    });
    await Promise.all(written);
    expect(steps).toBeGreaterThan(1);
    // A copy that starts over with every write would show as many more steps than the file has runs of pages.
    expect(steps).toBeLessThan(20);
    expect(report.ledgers).toMatchObject([{ ok: true, position }]);
    expect(await ledger.head()).toMatchObject({ position: position + steps });
    expect(await ledger.verify()).toMatchObject({ ok: true });
    await ledger.close();
  });

  it('never goes over a file that stands there', async () => {
    writeFileSync(file, 'last week');
    expect((await faultOf(() => backupStore(folder.database, file))).problem).toMatchObject({
      code: 'backup.target-exists',
      params: { path: file },
    });
    expect(readFileSync(file, 'utf8')).toBe('last week');
  });

  it('never goes over a file that appeared while it was being made', async () => {
    const onProgress = ({ phase }: { readonly phase: string }) => {
      if (phase === 'replay') writeFileSync(file, 'another backup');
    };
    expect((await faultOf(() => backupStore(folder.database, file, { onProgress }))).code).toBe('backup.target-exists');
    expect(readFileSync(file, 'utf8')).toBe('another backup');
    expect(names()).toEqual([basename(folder.database), 'monday.backup']);
  });

  it('is not kept where the store itself is wrong', async () => {
    changeBehind("UPDATE contribution SET lower = 999 WHERE figure_id = 'a.0'");
    const report = await backupStore(folder.database, file);
    expect(report.ok).toBe(false);
    expect(report.ledgers[0]?.findings[0]).toMatchObject({ code: 'read-table.wrong', position: 2 });
    expect(names()).toEqual([basename(folder.database)]);
  });

  it('is not kept where an index of the file has lost a row, which no ledger would notice', async () => {
    changeBehind("UPDATE inclusion SET of_figure_id = 'a.1'");
    // For one change the index is taken for a partial one, which does not hear of it.
    redefine("sql || ' WHERE ledger_key < 0'");
    changeBehind("UPDATE inclusion SET of_figure_id = 'a.0'");
    redefine("replace(sql, ' WHERE ledger_key < 0', '')");
    const report = await backupStore(folder.database, file);
    expect(report).toMatchObject({ ok: false, findings: [{ code: 'store.corrupt' }] });
    expect(names()).toEqual([basename(folder.database)]);
  });

  it.each([
    ['no database', 'store.no-database', () => join(folder.path, 'nothing.db')],
    ['a file that is no database', 'store.not-a-database', () => written('notes.txt', '科普台账\n'.repeat(500))],
    ['an empty file', 'store.not-a-database', () => written('empty.db', '')],
    ["another program's database", 'store.foreign', () => foreign('foreign.db')],
  ])('is not made of %s', async (_what, code, source) => {
    const path = source();
    const fault = await faultOf(() => backupStore(path, file));
    expect(fault.problem).toMatchObject({ code, params: { path } });
    expect(names()).not.toContain('monday.backup');
  });

  it('is not made in a folder that is missing or cannot be written', async () => {
    const away = join(folder.path, 'away');
    expect((await faultOf(() => backupStore(folder.database, join(away, 'x')))).problem).toMatchObject({
      code: 'backup.folder-missing',
      params: { folder: away },
    });
    mkdirSync(away);
    // The database itself is open to everyone, so that only the other folder is at fault.
    chmodSync(folder.database, 0o666);
    const home = join(folder.path, 'home');
    mkdirSync(home);
    chmodSync(home, 0o777);
    const database = join(home, 'ledger.db');
    renameSync(folder.database, database);
    const fault = await asOrdinaryUser(folder.path, away, () => faultOf(() => backupStore(database, join(away, 'x'))));
    expect(fault.problem).toMatchObject({ code: 'store.read-only', params: { path: join(away, 'x') } });
  });
});

function changeBehind(sql: string): void {
  const raw = new Database(folder.database);
  raw.exec(sql);
  raw.close();
}

function redefine(sql: string): void {
  const raw = new Database(folder.database);
  raw.unsafeMode();
  raw.pragma('writable_schema = ON');
  raw.exec(`UPDATE sqlite_schema SET sql = ${sql} WHERE name = 'inclusion_by_whole'`);
  raw.close();
}

function written(name: string, text: string): string {
  const path = join(folder.path, name);
  writeFileSync(path, text);
  return path;
}

function foreign(name: string): string {
  const path = join(folder.path, name);
  const raw = new Database(path);
  raw.exec('CREATE TABLE note (text)');
  raw.close();
  return path;
}

async function headOf(path: string): Promise<{ readonly position: number; readonly hash: string }> {
  const ledger = await openLedger(path);
  try {
    const { position, hash } = await ledger.head();
    return { position, hash };
  } finally {
    await ledger.close();
  }
}
