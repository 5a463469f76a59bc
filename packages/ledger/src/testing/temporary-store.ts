import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LedgerStore } from '../ledger.ts';
import type { StoreOptions } from '../store.ts';
import { openLedgerStore } from '../store.ts';

/** A folder of its own for a test's database, gone with `remove`. */
export interface TemporaryFolder {
  readonly path: string;
  /** Where the database lies. */
  readonly database: string;
  remove(): void;
}

export function temporaryFolder(): TemporaryFolder {
  const path = mkdtempSync(join(tmpdir(), 'outreach-ledger-'));
  return {
    path,
    database: join(path, 'ledger.db'),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** A store on a real SQLite file, whose `close` also removes the file. */
export async function openTemporaryStore(options: StoreOptions = {}): Promise<LedgerStore> {
  const folder = temporaryFolder();
  const store = await openLedgerStore(folder.database, options);
  return {
    ...store,
    close: async () => {
      await store.close();
      folder.remove();
    },
  };
}
