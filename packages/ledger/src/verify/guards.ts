import type { SqliteConnection } from '../connection/open-sqlite.ts';
import { sqliteGuards } from '../schema/sqlite-guards.ts';
import type { VerifyFinding } from './report.ts';

/** Triggers of SQLite that should guard the log and are missing, or are not the ones that were made. */
export async function checkSqliteGuards({ raw }: SqliteConnection): Promise<readonly VerifyFinding[]> {
  const rows = raw
    .prepare<[], { readonly name: string; readonly sql: string }>(
      "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY name",
    )
    .all();
  const found = new Map(rows.map(({ name, sql }) => [name, sql]));
  return sqliteGuards.filter(({ name, sql }) => found.get(name) !== sql).map(({ name }) => guardMissing(name));
}

export function guardMissing(guard: string): VerifyFinding {
  return { code: 'guard.missing', position: 0, params: { guard } };
}
