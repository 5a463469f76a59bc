import { afterEach, beforeEach, expect, it } from 'vitest';
import type { StoreFault } from '../fault/store-fault.ts';
import { appRole, appRoleGrants } from '../schema/postgres-grants.ts';
import { advisoryLockSpace } from '../schema/postgres-guards.ts';
import { faultOf } from '../testing/fault-of.ts';
import { describePostgres, openTestDatabase } from '../testing/postgres/describe-postgres.testing.ts';
import { asOwner, type TemporaryDatabase } from '../testing/postgres/temporary-database.ts';
import { openPostgres } from './open-postgres.ts';
import { readPostgresAddress } from './store-address.ts';

const open = (address: string) => openPostgres(readPostgresAddress(address));

/** The fault, after a look that no part of it repeats the password. */
async function refusal(address: string): Promise<StoreFault> {
  const fault = await faultOf(() => open(address));
  const { password } = new URL(address);
  expect(`${fault.message} ${JSON.stringify(fault.problem)}`).not.toContain(password);
  return fault;
}

function changed(address: string, changes: Partial<Pick<URL, 'port' | 'password' | 'pathname' | 'username'>>): string {
  return Object.assign(new URL(address), changes).href;
}

describePostgres('opening a store on PostgreSQL', () => {
  let database: TemporaryDatabase;

  beforeEach(async () => {
    database = await openTestDatabase();
  });

  afterEach(() => database.drop());

  it('creates the tables once, also where two programs start at the same moment', async () => {
    const both = await Promise.all([open(database.address), open(database.address)]);
    const { rows } = await both[0].pool.query('SELECT application_id, schema_version FROM outreach_store');
    expect(rows).toEqual([{ application_id: 0x4f_4c_45_44, schema_version: 1 }]);
    await Promise.all(both.map((connections) => connections.close()));
  });

  it('gives the app role its rights in turn, where another program is giving them at the same moment', async () => {
    await (await open(database.address)).close();
    await asOwner(database.address, async (other) => {
      await other.query(`REVOKE ALL ON outreach_store FROM ${appRole}`);
      await other.query('BEGIN');
      await other.query(`SELECT pg_advisory_xact_lock(${advisoryLockSpace}, 0)`);
      await other.query(appRoleGrants.join('; '));
      const opening = open(database.address);
      const waiting = 'SELECT 1 FROM pg_locks WHERE NOT granted AND pid <> pg_backend_pid()';
      while ((await other.query(waiting)).rowCount === 0);
      await other.query('COMMIT');
      await (await opening).close();
    });
  });

  it('is for a user without any right to create, once the owner has made the tables', async () => {
    const { code, problem } = await refusal(database.appAddress);
    expect(code).toBe('store.rights-missing');
    expect(problem.params).toMatchObject({ user: 'outreach_app_test' });
    await (await open(database.address)).close();
    const app = await open(database.appAddress);
    expect(await app.kysely.selectFrom('event').select('position').execute()).toEqual([]);
    await app.close();
  });

  it('commits synchronously whatever the database was told, and reads positions as numbers', async () => {
    const name = new URL(database.address).pathname.slice(1);
    await asOwner(database.address, (client) => client.query(`ALTER DATABASE ${name} SET synchronous_commit = off`));
    const connections = await open(database.address);
    const { rows } = await connections.pool.query(
      "SELECT current_setting('synchronous_commit') AS commits, 9007199254740991::bigint AS largest, count(*) FROM event",
    );
    expect(rows).toEqual([{ commits: 'on', largest: Number.MAX_SAFE_INTEGER, count: 0 }]);
    await expect(connections.pool.query('SELECT 9007199254740992::bigint')).rejects.toThrow(RangeError);
    await connections.close();
  });

  it('sorts text by its bytes, although the database sorts by the rules of a language', async () => {
    const connections = await open(database.address);
    for (const id of ['b', 'B', 'a', 'Z', '汉', '啊', '~']) {
      await connections.kysely.insertInto('scope').values({ scope_id: id }).execute();
    }
    const sorted = await connections.kysely.selectFrom('scope').select('scope_id').orderBy('scope_id').execute();
    expect(sorted.map(({ scope_id }) => scope_id)).toEqual(['B', 'Z', 'a', 'b', '~', '啊', '汉']);
    const { rows } = await connections.pool.query("SELECT 'b' < 'Z' AS by_language");
    expect(rows).toEqual([{ by_language: true }]);
    await connections.close();
  });

  it("refuses another program's database, and leaves it as it was", async () => {
    await asOwner(database.address, (client) => client.query('CREATE TABLE note (text text)'));
    const { code, problem } = await refusal(database.address);
    expect(code).toBe('store.foreign');
    expect(problem.params).toEqual({ path: database.address.replace(/\/\/.*@/, '//'), applicationId: 0 });
    const tables = await asOwner(database.address, (client) =>
      client.query("SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace"),
    );
    expect(tables.rows).toEqual([{ relname: 'note' }]);
  });

  it('refuses a database that says it is something else', async () => {
    await (await open(database.address)).close();
    await asOwner(database.address, (client) => client.query('UPDATE outreach_store SET application_id = 7'));
    expect((await refusal(database.address)).problem).toMatchObject({
      code: 'store.foreign',
      params: { applicationId: 7 },
    });
  });

  it('refuses a database of a newer version, and names both versions', async () => {
    await (await open(database.address)).close();
    await asOwner(database.address, (client) => client.query('UPDATE outreach_store SET schema_version = 7'));
    expect((await refusal(database.address)).problem).toMatchObject({
      code: 'store.newer',
      params: { found: 7, supported: 1 },
    });
  });

  it('says that nobody answers at the address', async () => {
    // Port 1 is for a service that no longer exists anywhere.
    expect((await refusal(changed(database.address, { port: '1' }))).code).toBe('store.unreachable');
  });

  it('says that the password or the user is not known', async () => {
    const wrong = await refusal(changed(database.address, { password: 'guessed-wrongly' }));
    expect(wrong.problem).toMatchObject({ code: 'store.sign-in-refused', params: { user: 'outreach_owner' } });
    const nobody = await refusal(changed(database.address, { username: 'somebody-else' }));
    expect(nobody.problem).toMatchObject({ code: 'store.sign-in-refused', params: { user: 'somebody-else' } });
  });

  it('says that the server has no such database', async () => {
    expect((await refusal(changed(database.address, { pathname: '/not-there' }))).code).toBe('store.database-missing');
  });
});
