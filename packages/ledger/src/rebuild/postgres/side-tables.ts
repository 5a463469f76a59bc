import type { ClientBase } from 'pg';
import { appRole, appRoleGrants } from '../../schema/postgres-grants.ts';
import { postgresReadTables } from '../../schema/postgres-tables.ts';
import { type ReadTable, readTableKeys, readTables } from '../../schema/read-tables.ts';
import { openUntil } from '../../schema/schema-version.ts';

/** Where the new tables stand until they are switched to; gone when nothing is being rebuilt. */
const sideSchema = 'outreach_rebuild';

/** Makes the read tables beside the live ones, empty, with the names that their indexes will keep. */
export async function createSideTables(client: ClientBase): Promise<void> {
  // What a rebuild that was killed has left.
  await removeSideTables(client);
  await client.query(`CREATE SCHEMA ${sideSchema}`);
  await client.query(`SET search_path = ${sideSchema}`);
  for (const statement of postgresReadTables()) await client.query(statement);
  await client.query('SET search_path = public');
}

export async function removeSideTables(client: ClientBase): Promise<void> {
  await client.query(`DROP SCHEMA IF EXISTS ${sideSchema} CASCADE`);
}

/** Adds rows by the names of their columns. @throws where fewer were written than there were */
export async function addSideRows(client: ClientBase, table: ReadTable, rows: readonly object[]): Promise<void> {
  const { rowCount } = await client.query(
    `INSERT INTO ${sideSchema}.${table} SELECT * FROM json_populate_recordset(NULL::${sideSchema}.${table}, $1)`,
    [JSON.stringify(rows)],
  );
  if (rowCount !== rows.length) throw new Error(`${rowCount} rows instead of ${rows.length} of ${table}`);
}

/** Takes out rows as they stood before they ended, and days that went on. */
export async function endSideRows(client: ClientBase, table: ReadTable, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return;
  const same = readTableKeys[table].map((column) =>
    column === 'until_position' ? `t.until_position = ${openUntil}` : `t.${column} = c.${column}`,
  );
  await client.query(
    `DELETE FROM ${sideSchema}.${table} AS t USING json_populate_recordset(NULL::${sideSchema}.${table}, $1) AS c
      WHERE ${['t.ledger_key = c.ledger_key', ...same].join(' AND ')}`,
    [JSON.stringify(rows)],
  );
}

/** Lets the planner know what is in the new tables before anybody asks them. */
export async function analyseSideTables(client: ClientBase): Promise<void> {
  await client.query(`ANALYZE ${readTables.map((table) => `${sideSchema}.${table}`).join(', ')}`);
}

/**
 * Puts the new tables in the place of the live ones, whatever their size; the caller commits. A reader sees the old ones
 * or the new ones, and a statement that a server prepared finds the new ones by their names.
 */
export async function switchToSideTables(client: ClientBase): Promise<void> {
  await client.query(`DROP TABLE ${readTables.map((table) => `public.${table}`).join(', ')}`);
  for (const table of readTables) await client.query(`ALTER TABLE ${sideSchema}.${table} SET SCHEMA public`);
  await removeSideTables(client);
  const role = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [appRole]);
  if (role.rowCount !== 0) for (const grant of appRoleGrants) await client.query(grant);
}
