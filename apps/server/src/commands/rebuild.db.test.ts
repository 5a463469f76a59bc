import { join } from 'node:path';
import { openLedger } from '@outreach/ledger';
import { describe, expect, test } from 'vitest';
import { flipIn } from '../cli/flip-bytes.testing.ts';
import { runOutreach, temporaryFolder } from '../cli/run-outreach.testing.ts';

async function demoDatabase(): Promise<string> {
  const database = join(temporaryFolder(), 'demo.sqlite');
  await runOutreach(database, ['demo', '--last-year', '2014']);
  return database;
}

describe('outreach rebuild', () => {
  test('gives the same totals, while a server has the ledger open', async () => {
    const database = await demoDatabase();
    const years = [2011, 2012, 2013, 2014];
    const server = await openLedger(database);
    const totals = () => Promise.all(years.map((year) => server.totals({ year })));
    const before = await totals();
    const { code, stdout, stderr } = await runOutreach(database, ['rebuild']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('已从流水重算：1 本台账，59 条记录，核对通过');
    expect(await totals()).toEqual(before);
    await server.close();
    const json = await runOutreach(database, ['rebuild', '--json']);
    expect(JSON.parse(json.stdout)).toMatchObject({
      ok: true,
      events: 59,
      ledgers: [{ ledger: 'main', position: 59 }],
    });
  });

  test('makes nothing of a log that was changed, and names the position', async () => {
    const database = await demoDatabase();
    flipIn(database, '25000余份', '95000余份');
    const { code, stderr } = await runOutreach(database, ['rebuild', '--lang', 'en']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/The log of the ledger “main” is wrong at position \d+, so nothing was rebuilt\./);
    const json = await runOutreach(database, ['rebuild', '--json']);
    expect(JSON.parse(json.stdout).problems).toMatchObject([{ code: 'rebuild.log-wrong', params: { ledger: 'main' } }]);
  });

  test('there is nothing to rebuild before the first record', async () => {
    const { code, stderr } = await runOutreach(join(temporaryFolder(), 'none.sqlite'), ['rebuild']);
    expect(code).toBe(1);
    expect(stderr).toContain('[store.no-database]');
  });
});
