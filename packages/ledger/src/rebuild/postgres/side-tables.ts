import type { ClientBase } from 'pg';
import { appRole, appRoleGrants } from '../../schema/postgres-grants.ts';
import { postgresReadTables } from '../../schema/postgres-tables.ts';
import { type ReadTable, readTables } from '../../schema/read-tables.ts';

/** Where the new tables stand until they are switched to; gone when nothing is being rebuilt. */
const sideSchema = 'outreach_rebuild';

/** Most rows in one statement: a limit on the memory of both sides. */
const maxRows = 2_000;

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
  for (let start = 0; start < rows.length; start += maxRows) {
    const some = rows.slice(start, start + maxRows);
    const { rowCount } = await client.query(
      `INSERT INTO ${sideSchema}.${table} SELECT * FROM json_populate_recordset(NULL::${sideSchema}.${table}, $1)`,
      [JSON.stringify(some)],
    );
    if (rowCount !== some.length) throw new Error(`${rowCount} rows instead of ${some.length} of ${table}`);
  }
}

/** Takes the rows of a year out again, because its events have grown. */
export async function removeSideYear(client: ClientBase, ledgerKey: number, year: number): Promise<void> {
  for (const table of ['activity', 'figure', 'contribution'] as const) {
    const where = 'ledger_key = $1 AND reporting_year = $2';
    await client.query(`DELETE FROM ${sideSchema}.${table} WHERE ${where}`, [ledgerKey, year]);
  }
}

/** Takes out what belongs to no year. */
export async function removeSideLedgerRows(client: ClientBase, ledgerKey: number): Promise<void> {
  for (const table of ['inclusion', 'measure_definition', 'day_head'] as const) {
    await client.query(`DELETE FROM ${sideSchema}.${table} WHERE ledger_key = $1`, [ledgerKey]);
  }
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
