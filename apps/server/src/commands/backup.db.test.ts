import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openLedger } from '@outreach/ledger';
import { describe, expect, test } from 'vitest';
import { flipIn } from '../cli/flip-bytes.testing.ts';
import { runOutreach, temporaryFolder } from '../cli/run-outreach.testing.ts';

async function demoDatabase(): Promise<string> {
  const database = join(temporaryFolder(), 'demo.sqlite');
  await runOutreach(database, ['demo', '--last-year', '2014']);
  return database;
}

const totalsOf = async (database: string) =>
  JSON.parse((await runOutreach(database, ['totals', '--year', '2013', '--json'])).stdout).totals;

describe('outreach backup and restore', () => {
  test('a backup restored is the same ledger, and what it replaced is kept', async () => {
    const database = await demoDatabase();
    const file = join(dirname(database), 'monday.backup');
    const totals = await totalsOf(database);
    const made = await runOutreach(database, ['backup', file]);
    expect(made).toMatchObject({ code: 0, stderr: '' });
    expect(made.stdout).toContain(`已备份并核对：${file}`);
    expect(made.stdout).toMatch(/^main：59 条记录，可另存：59:[0-9a-f]{64}$/m);

    writeFileSync(database, '硬盘坏了'.repeat(999));
    const restored = await runOutreach(database, ['restore', file, '--json']);
    expect(restored).toMatchObject({ code: 0, stderr: '' });
    const { ok, kept, ledgers } = JSON.parse(restored.stdout);
    expect({ ok, position: ledgers[0].position }).toEqual({ ok: true, position: 59 });
    expect(readFileSync(kept, 'utf8')).toContain('硬盘坏了');
    expect(await totalsOf(database)).toEqual(totals);
  });

  test('a backup never goes over a file', async () => {
    const database = await demoDatabase();
    const file = join(dirname(database), 'monday.backup');
    writeFileSync(file, 'last week');
    const zh = await runOutreach(database, ['backup', file]);
    expect(zh.code).toBe(1);
    expect(zh.stderr).toContain(`${file} 已经有文件，没有覆盖。`);
    const en = await runOutreach(database, ['backup', file, '--lang', 'en']);
    expect(en.stderr).toContain('already and was not overwritten');
    const json = await runOutreach(database, ['backup', file, '--json']);
    expect(JSON.parse(json.stdout).problems).toMatchObject([{ code: 'backup.target-exists', params: { path: file } }]);
    expect(readFileSync(file, 'utf8')).toBe('last week');
  });

  test('a damaged ledger gives no backup, and a damaged backup replaces nothing', async () => {
    const database = await demoDatabase();
    const file = join(dirname(database), 'monday.backup');
    await runOutreach(database, ['backup', file]);
    flipIn(file, '25000余份', '95000余份');
    const refused = await runOutreach(database, ['restore', file]);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('现在的数据库没有动');
    expect(refused.stderr).toMatch(/main 流水号 \d+ .*\[log\.payload-changed\]/);
    expect((await runOutreach(database, ['verify'])).code).toBe(0);

    flipIn(database, '25000余份', '95000余份');
    const other = join(dirname(database), 'tuesday.backup');
    const { code, stdout } = await runOutreach(database, ['backup', other, '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, ledgers: [{ ok: false }] });
    expect(existsSync(other)).toBe(false);
    expect(readdirSync(dirname(database)).filter((name) => name.includes('unfinished'))).toEqual([]);
  });

  test('nothing is restored under a running server', async () => {
    const database = await demoDatabase();
    const file = join(dirname(database), 'monday.backup');
    const ledger = await openLedger(database);
    expect((await runOutreach(database, ['backup', file])).code).toBe(0);
    const { code, stderr } = await runOutreach(database, ['restore', file, '--lang', 'en']);
    await ledger.close();
    expect(code).toBe(1);
    expect(stderr).toContain('End the server (Ctrl-C)');
    expect(stderr).toContain('[restore.database-in-use]');
  });

  test.each([
    ['backup', 'backup --help'],
    ['restore', 'restore --help'],
  ])('%s without a file is used wrongly', async (command, hint) => {
    const { code, stderr } = await runOutreach('unused.sqlite', [command]);
    expect(code).toBe(2);
    expect(stderr).toContain(hint);
  });

  test('there is nothing to back up before the first record', async () => {
    const folder = temporaryFolder();
    const { code, stderr } = await runOutreach(join(folder, 'none.sqlite'), ['backup', join(folder, 'x')]);
    expect(code).toBe(1);
    expect(stderr).toContain('[store.no-database]');
    expect(readdirSync(folder)).toEqual([]);
  });
});
