import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createEventIds } from '../append/event-id.ts';
import { createCommandAppender } from '../append/sqlite-appender.ts';
import { createSqliteWriter } from '../append/sqlite-writer.ts';
import { backupStore } from '../backup/backup-store.ts';
import { openSqlite } from '../connection/open-sqlite.ts';
import { restoreStore } from '../restore/restore-store.ts';
import { openLedger } from '../store.ts';
import { accepted, envelope } from '../testing/commands.ts';
import { faultOf } from '../testing/fault-of.ts';
import { recordBureau, recordCommand } from '../testing/recorded-bureau.ts';
import { temporaryFolder } from '../testing/temporary-store.ts';
import { tickingClock } from '../testing/ticking-clock.ts';
import { mountSmallDisk } from './full-disk.testing.ts';

/** A page limit is no full disk: SQLite refuses before it asks the file system. It is what every machine can do. */
describe('a database that may not grow any more (page limit)', () => {
  it('refuses by name, keeps what was answered, and goes on once it may grow', async () => {
    const folder = temporaryFolder();
    const first = await openLedger(folder.database);
    await recordBureau(first);
    await first.close();
    const connections = openSqlite(folder.database);
    const nowMs = tickingClock(Date.UTC(2026, 0, 1));
    const clock = { nowMs, nextEventId: createEventIds(nowMs, (length) => new Uint8Array(length)) };
    const writer = createSqliteWriter(connections, createCommandAppender(connections.writer, clock), () => undefined);
    const { raw } = connections.writer;
    raw.pragma(`max_page_count = ${raw.pragma('page_count', { simple: true })}`);
    const answered: string[] = [];
    const record = async (id: string) => {
      accepted(await writer.execute('main', envelope(recordCommand(id), id)));
      answered.push(id);
    };
    const fault = await faultOf(async () => {
      for (let turn = 0; turn < 1000; turn += 1) await record(`turn-${turn}`);
    });
    expect(fault.problem).toMatchObject({ code: 'store.disk-full', params: { path: folder.database } });
    raw.pragma('max_page_count = 1000000');
    await record('after');
    connections.close();
    await checkAll(folder.database, answered);
    folder.remove();
  });
});

/** Where no file system can be mounted, the page limit above is all there is, and this says so. */
describe('a full disk', { timeout: 60_000 }, () => {
  const disk = mountSmallDisk(8);
  if (disk === null) {
    it('cannot be made here, since no tmpfs can be mounted: only the page limit was tried', () => {
      expect(disk).toBeNull();
    });
    return;
  }

  it('fails an append, a backup and a restore by name, loses nothing, and is well again once freed (tmpfs)', async () => {
    const elsewhere = temporaryFolder();
    const database = join(disk.path, 'ledger.db');
    try {
      const ledger = await openLedger(database);
      await recordBureau(ledger);
      const answered: string[] = [];
      const record = async (id: string) => {
        accepted(await ledger.execute(envelope(recordCommand(id), id)));
        answered.push(id);
      };
      await record('before');
      const backup = join(elsewhere.path, 'monday.backup');
      await backupStore(database, backup);
      disk.fill();
      const fault = await faultOf(async () => {
        for (let turn = 0; turn < 1000; turn += 1) await record(`turn-${turn}`);
      });
      expect(fault.problem).toMatchObject({ code: 'store.disk-full', params: { path: database } });
      expect(await ledger.verify()).toMatchObject({ ok: true });

      const copy = join(disk.path, 'monday.backup');
      expect((await faultOf(() => backupStore(database, copy))).code).toBe('store.disk-full');
      expect(existsSync(copy)).toBe(false);
      const away = join(disk.path, 'other.db');
      expect((await faultOf(() => restoreStore(backup, away))).code).toBe('store.disk-full');
      expect(existsSync(away)).toBe(false);

      disk.free();
      await record('after');
      await ledger.close();
      await checkAll(database, answered);
    } finally {
      disk.remove();
      elsewhere.remove();
    }
  });
});

async function checkAll(database: string, answered: readonly string[]): Promise<void> {
  const ledger = await openLedger(database);
  for (const id of answered) {
    expect(accepted(await ledger.execute(envelope(recordCommand(id), id)))).toMatchObject({ repeated: true });
  }
  expect(await ledger.verify()).toMatchObject({ ok: true, events: 10 + answered.length });
  await ledger.close();
}
