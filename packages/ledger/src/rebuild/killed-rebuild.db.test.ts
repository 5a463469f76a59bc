import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openLedger } from '../store.ts';
import { accepted, give } from '../testing/commands.ts';
import { recordBureau, recordCommand } from '../testing/recorded-bureau.ts';
import { type TemporaryFolder, temporaryFolder } from '../testing/temporary-store.ts';
import { rebuildStore } from './rebuild-store.ts';

const program = fileURLToPath(new URL('rebuild-process.testing.ts', import.meta.url));

let folder: TemporaryFolder;

/** A bureau one of whose figures is wrong in the read tables: 999 instead of 10. */
beforeEach(async () => {
  folder = temporaryFolder();
  const ledger = await openLedger(folder.database);
  await recordBureau(ledger);
  await ledger.close();
  ask((raw) => raw.exec("UPDATE contribution SET lower = 999 WHERE figure_id = 'a.0'"));
});
afterEach(() => folder.remove());

function ask<Answer>(question: (raw: Database.Database) => Answer): Answer {
  const raw = new Database(folder.database);
  try {
    return question(raw);
  } finally {
    raw.close();
  }
}

const lowerOf = (figure: string) =>
  ask((raw) => raw.prepare('SELECT min(lower) FROM contribution WHERE figure_id = ?').pluck().get(figure));

const tablesAside = () =>
  ask((raw) =>
    raw
      .prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND (name LIKE 'rebuild_%' OR name LIKE 'outdated_%')",
      )
      .pluck()
      .all(),
  );

/** Runs a rebuild until it has come to a moment, and kills it there. */
async function killAt(moment: 'fold' | 'switch'): Promise<void> {
  const argv = ['--conditions=@outreach/source', program, folder.database, moment];
  const child = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'close');
  child.stdout.once('data', () => child.kill('SIGKILL'));
  expect(await ended).toEqual([null, 'SIGKILL']);
}

it.each([
  { moment: 'fold', shows: 999, left: 'the tables that it was filling' },
  { moment: 'switch', shows: 10, left: 'the tables that it had put aside' },
] as const)(
  'killed at its $moment, a rebuild shows $shows and leaves $left, which the next one removes',
  async ({ moment, shows }) => {
    await killAt(moment);
    expect(lowerOf('a.0')).toBe(shows);
    expect(tablesAside()).toHaveLength(6);
    const ledger = await openLedger(folder.database);
    accepted((await give(ledger, [recordCommand('after')]))[0]);
    expect((await ledger.verify()).ok).toBe(moment === 'switch');
    await ledger.close();
    expect(await rebuildStore(folder.database)).toMatchObject({ ok: true, events: 11 });
    expect(lowerOf('a.0')).toBe(10);
    expect(tablesAside()).toEqual([]);
    expect(readdirSync(folder.path)).toEqual([basename(folder.database)]);
  },
);
