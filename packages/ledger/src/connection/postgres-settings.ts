import type { Pool } from 'pg';

/** What decides whether a commit that was answered survives a power cut, and the version, as the server has them. */
const names = ['server_version', 'fsync', 'synchronous_commit', 'full_page_writes', 'wal_sync_method'] as const;

/** The settings of the connections as they were read back, for reports and benchmarks. */
export async function readPostgresSettings(pool: Pool): Promise<Readonly<Record<string, string>>> {
  const { rows } = await pool.query<{ readonly name: string; readonly setting: string }>(
    'SELECT name, current_setting(name) AS setting FROM unnest($1::text[]) AS name',
    [names],
  );
  return Object.fromEntries(rows.map(({ name, setting }) => [name, setting]));
}
