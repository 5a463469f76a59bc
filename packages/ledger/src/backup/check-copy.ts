import type { SqliteConnection } from '../connection/open-sqlite.ts';
import { openSqlite, withSqliteFaults } from '../connection/open-sqlite.ts';
import { isStoreFault, storeFault } from '../fault/store-fault.ts';
import { checkDatabaseMark, readDatabaseMark } from '../schema/migrate-sqlite.ts';
import { openLedgerStore } from '../store.ts';
import type { VerifyFinding, VerifyProgress, VerifyReport } from '../verify/report.ts';

/** What a complete check of a copy found: every ledger, and the database file itself. */
export interface CopyCheck {
  readonly ok: boolean;
  readonly ledgers: readonly VerifyReport[];
  /** What is wrong with the file and not with one ledger. */
  readonly findings: readonly VerifyFinding[];
}

/**
 * Checks a copy that nobody else has open: every page and index of the file, and every ledger in it by `verify`.
 *
 * @param copy where the copy lies
 * @param shownAs the path that faults name, since the copy's own name means nothing to a person
 * @throws StoreFault `store.*` where it cannot be opened as a store
 */
export async function checkCopy(
  copy: string,
  shownAs: string,
  onProgress: (progress: VerifyProgress) => void,
): Promise<CopyCheck> {
  try {
    const findings = checkFile(copy);
    // Nothing in a file whose pages are damaged can be trusted, the log included.
    if (findings.length > 0) return { ok: false, ledgers: [], findings };
    const store = await openLedgerStore(copy);
    try {
      const ledgers: VerifyReport[] = [];
      for (const id of await store.ledgerIds()) ledgers.push(await store.ledger(id).verify({ onProgress }));
      return { ok: ledgers.every(({ ok }) => ok), ledgers, findings: [] };
    } finally {
      await store.close();
    }
  } catch (error) {
    throw shown(error, copy, shownAs);
  }
}

function checkFile(copy: string): readonly VerifyFinding[] {
  const connections = openSqlite(copy);
  try {
    return withSqliteFaults(copy, () => [
      ...readProblems(connections.reader, 'integrity_check(3)'),
      ...readProblems(connections.reader, 'foreign_key_check'),
    ]);
  } finally {
    connections.close();
  }
}

function readProblems({ raw }: SqliteConnection, check: string): readonly VerifyFinding[] {
  const rows = raw.prepare<[], Readonly<Record<string, unknown>>>(`PRAGMA ${check}`).all();
  return rows
    .map((row) => Object.values(row).join(' '))
    .filter((detail) => detail !== 'ok')
    .slice(0, 3)
    .map((detail) => ({ code: 'store.corrupt', position: 0, params: { detail } }));
}

/**
 * Refuses what holds no store, also an empty file: opening that as a store would make an empty one of it.
 * @throws StoreFault `store.foreign`, `store.newer`, `store.not-a-database`
 */
export function assertHoldsStore(raw: SqliteConnection['raw'], path: string): void {
  const mark = readDatabaseMark(raw);
  checkDatabaseMark(mark, path);
  if (mark.schemaVersion === 0) throw storeFault('store.not-a-database', { path });
}

function shown(error: unknown, copy: string, shownAs: string): unknown {
  if (!isStoreFault(error) || error.problem.params['path'] !== copy) return error;
  const params = { ...error.problem.params, path: shownAs };
  return storeFault(error.code, params, { path: error.problem.path, cause: error });
}
