import { copyFileSync, existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backupStore } from '../backup/backup-store.ts';
import { openLedger } from '../store.ts';
import { accepted, give } from '../testing/commands.ts';
import { faultOf } from '../testing/fault-of.ts';
import { recordBureau, recordCommand } from '../testing/recorded-bureau.ts';
import type { TemporaryFolder } from '../testing/temporary-store.ts';
import { temporaryFolder } from '../testing/temporary-store.ts';
import { openingProcess } from './opening-process.testing.ts';
import { restoreStore } from './restore-store.ts';

/** A backup of ten events, and a database that has gone on to the eleventh. */
let folder: TemporaryFolder;
let backup: string;
let position: number;

beforeEach(async () => {
  folder = temporaryFolder();
  backup = join(folder.path, 'monday.backup');
  const ledger = await openLedger(folder.database);
  await recordBureau(ledger);
  ({ position } = await ledger.head());
  await backupStore(folder.database, backup);
  (await give(ledger, [recordCommand('later')])).forEach(accepted);
  await ledger.close();
});
afterEach(() => folder.remove());

const names = () => readdirSync(folder.path).sort();
const nowMs = () => Date.UTC(2026, 10, 23, 12, 0, 0);
const restore = (from = backup) => restoreStore(from, folder.database, { nowMs });

async function positionOf(path: string): Promise<number> {
  const ledger = await openLedger(path);
  try {
    expect(await ledger.verify()).toMatchObject({ ok: true });
    return (await ledger.head()).position;
  } finally {
    await ledger.close();
  }
}

describe('restore', () => {
  it('puts the backup in place, and keeps what it replaced beside it', async () => {
    const report = await restore();
    const kept = `${folder.database}.replaced-20261123T120000Z`;
    expect(report).toMatchObject({ ok: true, kept, ledgers: [{ ok: true, position }] });
    expect(names()).toEqual([basename(folder.database), basename(kept), 'monday.backup']);
    expect(await positionOf(folder.database)).toBe(position);
    expect(await positionOf(kept)).toBe(position + 1);
  });

  it('brings back a database that is gone', async () => {
    folder.remove();
    const other = temporaryFolder();
    folder = other;
    await rebuildElsewhere(join(other.path, 'monday.backup'));
    const report = await restoreStore(join(other.path, 'monday.backup'), other.database);
    expect(report).toMatchObject({ ok: true, kept: null });
    expect(await positionOf(other.database)).toBe(position);
  });

  it('keeps what a killed server left in its WAL', async () => {
    // A copy of an open database is what a killed server leaves: the newest commits stand in the WAL alone.
    const ledger = await openLedger(folder.database);
    await give(ledger, [recordCommand('newest')]);
    const killed = join(folder.path, 'killed.db');
    copyFileSync(folder.database, killed);
    copyFileSync(`${folder.database}-wal`, `${killed}-wal`);
    await ledger.close();
    const { kept } = await restoreStore(backup, killed, { nowMs });
    expect(await positionOf(kept ?? '')).toBe(position + 2);
    expect(await positionOf(killed)).toBe(position);
  });

  it('takes a copy made by hand together with its WAL', async () => {
    const ledger = await openLedger(folder.database);
    await give(ledger, [recordCommand('newest')]);
    const copy = join(folder.path, 'by-hand.db');
    copyFileSync(folder.database, copy);
    copyFileSync(`${folder.database}-wal`, `${copy}-wal`);
    await ledger.close();
    expect(await restore(copy)).toMatchObject({ ok: true, ledgers: [{ position: position + 2 }] });
  });

  it('refuses while a server has the database open, and says so before it reads the backup', async () => {
    const ledger = await openLedger(folder.database);
    expect((await faultOf(() => restore())).problem).toMatchObject({
      code: 'restore.database-in-use',
      path: 'OUTREACH_DB',
      params: { path: folder.database },
    });
    accepted((await give(ledger, [recordCommand('after-the-refusal')]))[0]);
    expect(await ledger.verify()).toMatchObject({ ok: true, position: position + 2 });
    await ledger.close();
    expect(await restore()).toMatchObject({ ok: true });
  });

  it('refuses while somebody only reads the database', async () => {
    const reader = new Database(folder.database, { readonly: true });
    reader.prepare('SELECT count(*) FROM event').get();
    expect((await faultOf(() => restore())).code).toBe('restore.database-in-use');
    reader.close();
  });

  it('lets nobody open the database while it works', async () => {
    let opened: unknown = null;
    await restoreStore(backup, folder.database, {
      onProgress: () => {
        const raw = new Database(folder.database, { timeout: 0 });
        try {
          opened = raw.prepare('SELECT count(*) FROM event').get();
        } catch (error) {
          opened = error;
        }
        raw.close();
      },
    });
    expect(opened).toMatchObject({ code: 'SQLITE_BUSY' });
  });

  it('is what a server finds that began to open the database at that very moment', async () => {
    const server = openingProcess(folder.database);
    await server.ready;
    const restored = await restoreStore(backup, folder.database, {
      nowMs,
      // The claim holds: from here until the new file has the name, whoever opens has to wait.
      onProgress: () => server.open(),
    });
    expect(await server.position).toBe(position);
    expect(await positionOf(restored.kept ?? '')).toBe(position + 1);
    expect(names()).toEqual([basename(folder.database), basename(restored.kept ?? ''), 'monday.backup']);
  });

  it.each([
    ['a flipped byte', 'log.payload-changed', () => flipTitle()],
    ['a wrong total', 'read-table.wrong', () => change("UPDATE contribution SET lower = 999 WHERE figure_id = 'a.0'")],
    ['a guard of the log that is gone', 'guard.missing', () => change('DROP TRIGGER event_no_delete')],
  ])('leaves everything as it is where the backup has %s', async (_what, code, damage) => {
    damage();
    const before = readFileSync(folder.database);
    const report = await restore();
    expect(report).toMatchObject({ ok: false, kept: null });
    expect(report.ledgers[0]?.findings[0]?.code).toBe(code);
    expect(names()).toEqual([basename(folder.database), 'monday.backup']);
    expect(readFileSync(folder.database).subarray(100).equals(before.subarray(100))).toBe(true);
    expect(await positionOf(folder.database)).toBe(position + 1);
  });

  it.each([
    ['nothing', 'restore.no-backup', () => join(folder.path, 'none')],
    ['a folder', 'restore.no-backup', () => folder.path],
    ['the database itself', 'restore.same-file', () => folder.database],
    ['an empty file', 'store.not-a-database', () => written('empty', '')],
    ['a text', 'store.not-a-database', () => written('notes.txt', '会议记录\n'.repeat(900))],
    ['a database of another program', 'store.foreign', () => foreign('foreign.db')],
    ['a backup cut short', 'store.corrupt', () => cut(0.5)],
    ['a backup that lacks its last page', 'store.corrupt', () => cut(0.999)],
    ['a backup of a newer version', 'store.newer', () => newer()],
  ])('refuses %s, and names it', async (_what, code, make) => {
    const path = make();
    const { problem } = await faultOf(() => restore(path));
    expect(problem).toMatchObject({ code, params: { path } });
    expect(names().filter((name) => name.includes('restoring') || name.includes('replaced'))).toEqual([]);
    expect(await positionOf(folder.database)).toBe(position + 1);
  });

  it('replaces a database that is damaged, and does not read its old WAL into the new one', async () => {
    writeFileSync(folder.database, 'not a database any more '.repeat(400));
    writeFileSync(`${folder.database}-wal`, 'what was left of a WAL');
    const { ok, kept } = await restore();
    expect(ok).toBe(true);
    expect(readFileSync(`${kept}-wal`, 'utf8')).toBe('what was left of a WAL');
    expect(existsSync(`${folder.database}-wal`)).toBe(false);
    expect(await positionOf(folder.database)).toBe(position);
  });

  it('does not guess whether a server has a damaged database open', async () => {
    writeFileSync(folder.database, 'not a database any more '.repeat(400));
    writeFileSync(`${folder.database}-shm`, '');
    expect((await faultOf(() => restore())).code).toBe('restore.use-unknown');
  });

  it("never replaces another program's database", async () => {
    const path = foreign('theirs.db');
    const before = readFileSync(path);
    expect((await faultOf(() => restoreStore(backup, path))).problem).toMatchObject({
      code: 'store.foreign',
      params: { path },
    });
    expect(readFileSync(path).equals(before)).toBe(true);
  });
});

async function rebuildElsewhere(file: string): Promise<void> {
  const source = temporaryFolder();
  const ledger = await openLedger(source.database);
  await recordBureau(ledger);
  await ledger.close();
  await backupStore(source.database, file);
  source.remove();
}

function flipTitle(): void {
  const bytes = readFileSync(backup);
  const pattern = Buffer.from('"title":"活动b"');
  for (let at = bytes.indexOf(pattern); at >= 0; at = bytes.indexOf(pattern, at + 1)) {
    bytes.write('z', at + pattern.length - 2);
  }
  writeFileSync(backup, bytes);
}

function change(sql: string): void {
  const raw = new Database(backup);
  raw.exec(sql);
  raw.pragma('wal_checkpoint(TRUNCATE)');
  raw.close();
}

function cut(share: number): string {
  const path = join(folder.path, 'cut.backup');
  copyFileSync(backup, path);
  truncateSync(path, Math.floor(readFileSync(backup).length * share));
  return path;
}

function newer(): string {
  const path = join(folder.path, 'newer.backup');
  copyFileSync(backup, path);
  const raw = new Database(path);
  raw.pragma('user_version = 99');
  raw.close();
  return path;
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
