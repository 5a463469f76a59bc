import type { ClientBase } from 'pg';
import { storeFault } from '../fault/store-fault.ts';
import { appRole, appRoleGrants } from './postgres-grants.ts';
import { advisoryLockSpace, guardStatements, postgresGuards } from './postgres-guards.ts';
import { postgresTables } from './postgres-tables.ts';
import { applicationId, schemaVersion } from './schema-version.ts';

/** Statements that lead from the schema before to this one, forward only; the first creates everything. */
export const postgresMigrations: readonly (readonly string[])[] = [
  [
    'CREATE TABLE outreach_store (application_id bigint PRIMARY KEY, schema_version integer NOT NULL)',
    `INSERT INTO outreach_store VALUES (${applicationId}, 0)`,
    ...postgresTables,
    ...postgresGuards.flatMap(guardStatements),
  ],
];

/** What a database says of itself before anything is written to it. */
interface DatabaseMark {
  /** 0 where it bears no mark. */
  readonly applicationId: number;
  readonly schemaVersion: number;
  /** True where nobody made a table in it. */
  readonly isEmpty: boolean;
}

/**
 * Brings the schema up to date in one transaction; programs that start together take turns. Where it is up to date
 * nothing is written, so that a user without any right to create can open the store.
 *
 * @param shown the address as faults may show it
 * @throws StoreFault `store.foreign`, `store.newer`; an error of the driver, such as a missing right
 */
export async function migratePostgres(client: ClientBase, shown: string): Promise<void> {
  const found = await readMark(client);
  checkMark(found, shown);
  if (found.schemaVersion < schemaVersion) await migrate(client, shown);
  await grantToAppRole(client);
}

async function migrate(client: ClientBase, shown: string): Promise<void> {
  await inTurn(client, async () => {
    // Another program may have been first.
    const mark = await readMark(client);
    checkMark(mark, shown);
    for (const statements of postgresMigrations.slice(mark.schemaVersion)) {
      for (const statement of statements) await client.query(statement);
    }
    await client.query('UPDATE outreach_store SET schema_version = $1', [schemaVersion]);
  });
}

/** One transaction, while no other program changes the schema or its rights. */
async function inTurn(client: ClientBase, work: () => Promise<void>): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(`SELECT pg_advisory_xact_lock(${advisoryLockSpace}, 0)`);
    await work();
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

async function readMark(client: ClientBase): Promise<DatabaseMark> {
  const tables = await client.query<{ readonly marked: boolean; readonly count: string }>(
    `SELECT to_regclass('public.outreach_store') IS NOT NULL AS marked, count(*) AS count
      FROM pg_class AS c
      WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'f')
        AND NOT EXISTS (SELECT 1 FROM pg_depend WHERE objid = c.oid AND deptype = 'e')`,
  );
  const isEmpty = Number(tables.rows[0]?.count ?? 0) === 0;
  if (tables.rows[0]?.marked !== true) return { applicationId: 0, schemaVersion: 0, isEmpty };
  const marks = await client.query<{ readonly application_id: string; readonly schema_version: number }>(
    'SELECT application_id, schema_version FROM public.outreach_store',
  );
  const mark = marks.rows[0];
  return {
    applicationId: Number(mark?.application_id ?? 0),
    schemaVersion: mark?.schema_version ?? 0,
    isEmpty,
  };
}

function checkMark(mark: DatabaseMark, shown: string): void {
  if (!mark.isEmpty && mark.applicationId !== applicationId) {
    throw storeFault('store.foreign', { path: shown, applicationId: mark.applicationId });
  }
  if (mark.schemaVersion > schemaVersion) {
    throw storeFault('store.newer', { path: shown, found: mark.schemaVersion, supported: schemaVersion });
  }
}

/** An operator makes the role once, before or after the tables: whoever owns them gives it its rights. */
async function grantToAppRole(client: ClientBase): Promise<void> {
  if (!(await lacksRights(client))) return;
  // PostgreSQL refuses to grant on one table twice at once ("tuple concurrently updated").
  await inTurn(client, async () => {
    if (await lacksRights(client)) await client.query(appRoleGrants.join('; '));
  });
}

async function lacksRights(client: ClientBase): Promise<boolean> {
  const needed = await client.query(
    `SELECT 1 FROM pg_class AS c
      WHERE c.oid = 'public.event'::regclass AND pg_has_role(c.relowner, 'USAGE')
        AND EXISTS (SELECT 1 FROM pg_roles WHERE rolname = $1)
        AND NOT has_table_privilege($1, 'public.outreach_store', 'SELECT')`,
    [appRole],
  );
  return needed.rowCount !== 0;
}
