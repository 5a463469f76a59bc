import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLedger } from '../store.ts';
import { give, openCommand } from '../testing/commands.ts';
import type { TemporaryFolder } from '../testing/temporary-store.ts';
import { temporaryFolder } from '../testing/temporary-store.ts';
import { faultSizes } from './fault-sizes.testing.ts';
import { runWriters } from './run-writers.testing.ts';

const each = faultSizes().racingCommands / 4;
let folder: TemporaryFolder;

beforeEach(async () => {
  folder = temporaryFolder();
  const ledger = await openLedger(folder.database);
  await give(ledger, [openCommand]);
  await ledger.close();
});
afterEach(() => folder.remove());

const run = (prefix: string) => runWriters({ database: folder.database, prefix, writers: 4, each });

describe('two processes that write to one file at once', { timeout: 600_000 }, () => {
  it('lose nothing, leave no gap, and give no position twice', async () => {
    const [one, two] = await Promise.all([run('one'), run('two')]);
    const positions = [...one.values(), ...two.values()].sort((a, b) => a - b);
    expect(positions).toEqual(Array.from({ length: each * 8 }, (_, index) => index + 2));
    await verifyEnd(each * 8 + 1);
  });

  it('apply a command once that both of them give, and answer both alike', async () => {
    const [one, two] = await Promise.all([run('shared'), run('shared')]);
    expect([...one].sort()).toEqual([...two].sort());
    await verifyEnd(each * 4 + 1);
    const raw = new Database(folder.database, { readonly: true });
    expect(raw.prepare('SELECT command_id FROM event GROUP BY command_id HAVING count(*) > 1').all()).toEqual([]);
    raw.close();
  });
});

async function verifyEnd(events: number): Promise<void> {
  const ledger = await openLedger(folder.database);
  expect(await ledger.verify()).toMatchObject({ ok: true, events });
  await ledger.close();
}
