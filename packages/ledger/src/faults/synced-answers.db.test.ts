import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openLedger } from '../store.ts';
import { give, openCommand } from '../testing/commands.ts';
import { temporaryFolder } from '../testing/temporary-store.ts';

const hasStrace = spawnSync('strace', ['-V']).status === 0;
const program = fileURLToPath(new URL('writers-process.testing.ts', import.meta.url));

/** One call of the writing process to the operating system: what it did, to which file. */
interface Call {
  readonly name: string;
  readonly file: string;
  readonly text: string;
}

/**
 * What the simulated power cuts take for granted, looked up in the calls that a real process makes: an answer leaves only
 * after the WAL is synced, and no page of the database is written before the WAL that has it is.
 */
describe.runIf(hasStrace)('the calls of a writing process to the operating system', () => {
  it('sync the WAL before each answer, and before the database is touched', async () => {
    const folder = temporaryFolder();
    const ledger = await openLedger(folder.database);
    await give(ledger, [openCommand]);
    await ledger.close();
    const calls = callsOf(folder.database, join(folder.path, 'calls'));
    folder.remove();

    let unsynced = 0;
    const seen = { answers: 0, syncs: 0, pages: 0 };
    for (const { name, file, text } of calls) {
      if (file.endsWith('-wal')) {
        if (name === 'pwrite64') unsynced += 1;
        if (name === 'fdatasync' || name === 'fsync') {
          unsynced = 0;
          seen.syncs += 1;
        }
      } else if (file === folder.database && name === 'pwrite64') {
        seen.pages += 1;
        expect(unsynced, 'writes to the WAL that were not synced when a page was written').toBe(0);
      } else if (name === 'write' && /^"p-\d-\d /.test(text)) {
        seen.answers += 1;
        expect(unsynced, `writes to the WAL that were not synced at the answer ${text}`).toBe(0);
      }
    }
    expect(seen.answers).toBe(6);
    expect(Math.min(seen.syncs, seen.pages)).toBeGreaterThan(0);
  });
});

function callsOf(database: string, record: string): readonly Call[] {
  const traced = ['-y', '-s', '40', '-e', 'trace=pwrite64,write,fdatasync,fsync', '-o', record];
  const writers = [process.execPath, '--conditions=@outreach/source', program, database, 'p', '2', '3'];
  execFileSync('strace', [...traced, ...writers], { stdio: ['ignore', 'ignore', 'inherit'] });
  return readFileSync(record, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, name, file, text] = /^(\w+)\(\d+<([^>]*)>(?:, (.*))?\)\s+= \d+$/.exec(line) ?? [];
      return name === undefined || file === undefined ? [] : [{ name, file, text: text ?? '' }];
    });
}
