import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** A database of its own for a test. */
export interface TemporaryDatabase {
  /** For its owner, who may do everything in it. */
  readonly address: string;
  /** For a user who may only record and read, as a server should run. */
  readonly appAddress: string;
  /** Gone with everything in it, also where somebody is still connected. */
  drop(): Promise<void>;
}

/** A user with the rights of the role `outreach_app` and no more. */
const testAppUser = { user: 'outreach_app_test', password: 'app-of-a-test' } as const;

/** Makes an empty database on a server, by the address of any database of an owner who may. */
export async function createTemporaryDatabase(server: string): Promise<TemporaryDatabase> {
  const name = `outreach_test_${randomBytes(6).toString('hex')}`;
  await asOwner(server, async (client) => {
    await createAppUser(client);
    await client.query(`CREATE DATABASE ${name}`);
  });
  return {
    address: addressOf(server, name),
    appAddress: addressOf(server, name, testAppUser),
    drop: () =>
      asOwner(server, async (client) => {
        await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
      }),
  };
}

/** Runs work on a connection of its own. */
export async function asOwner<Result>(address: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: address });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Roles belong to the whole server, and other tests may make them at the same moment. */
async function createAppUser(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [testAppUser.user]);
  if (rowCount === 1) return;
  await client.query('BEGIN');
  await client.query("SELECT pg_advisory_xact_lock(hashtext('outreach roles of tests'))");
  await client.query(`DO $$ BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'outreach_app') THEN
      CREATE ROLE outreach_app NOLOGIN;
    END IF;
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '${testAppUser.user}') THEN
      CREATE ROLE ${testAppUser.user} LOGIN PASSWORD '${testAppUser.password}' IN ROLE outreach_app;
    END IF;
  END $$`);
  await client.query('COMMIT');
}

function addressOf(
  server: string,
  database: string,
  as?: { readonly user: string; readonly password: string },
): string {
  const address = new URL(server);
  address.pathname = `/${database}`;
  if (as !== undefined) Object.assign(address, { username: as.user, password: as.password });
  return address.href;
}
