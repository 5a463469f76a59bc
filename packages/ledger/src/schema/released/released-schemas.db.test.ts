import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { openLedgerStore } from '../../store.ts';
import { accepted, envelope } from '../../testing/commands.ts';
import { describePostgres, openTestDatabase } from '../../testing/postgres/describe-postgres.testing.ts';
import { asOwner } from '../../testing/postgres/temporary-database.ts';
import { recordCommand } from '../../testing/recorded-bureau.ts';
import { temporaryFolder } from '../../testing/temporary-store.ts';
import { postgresMigrations } from '../migrate-postgres.ts';
import { sqliteMigrations } from '../migrate-sqlite.ts';
import { applicationId, schemaVersion } from '../schema-version.ts';

const released = Array.from({ length: schemaVersion }, (_, index) => index + 1);
const fileOf = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const textOf = (statements: readonly string[] = []) => `${statements.join(';\n\n')};\n`;

/** The steps up to a version and the rows that it wrote, as they were when it was released. */
const scriptOf = (engine: string, version: number) =>
  [...released.slice(0, version).map((step) => `${engine}-${step}.sql`), `${engine}-${version}-rows.sql`].map(fileOf);

/** Two bureaus: ten events in one, three in the other, whose year 2013 is closed. */
async function isWhole(address: string): Promise<void> {
  const store = await openLedgerStore(address);
  const [main, other] = [store.ledger('main'), store.ledger('other')];
  expect(await main.verify()).toMatchObject({
    ok: true,
    findings: [],
    position: 10,
    hash: headHash,
  });
  expect((await main.totals({ year: 2013 })).totals).toMatchObject([{ measure: 'material_copies', lower: 21 }]);
  expect(await other.yearState(2013)).toMatchObject({ closed: true });
  accepted(await main.execute(envelope(recordCommand('today'), 'today')));
  expect(await main.verify()).toMatchObject({ ok: true, position: 11 });
  await store.close();
}

/** The chain is the same on both engines, and for ever. */
const headHash = '0b48d9d3e1b48223cd06fc7272bca6e1d22e2bddc51c30b0fffd57a48febc0ac';

describe('a SQLite file of every released version', () => {
  it.each(released)('%i was made as it still is made: what was released is never edited', async (step) => {
    await expect(textOf(sqliteMigrations[step - 1])).toMatchFileSnapshot(`sqlite-${step}.sql`);
  });

  it.each(released)('%i opens with all its records, and has the tables of a new one', async (version) => {
    const folder = temporaryFolder();
    const old = new Database(folder.database);
    for (const script of scriptOf('sqlite', version)) old.exec(script);
    old.pragma(`application_id = ${applicationId}`);
    old.pragma(`user_version = ${version}`);
    old.close();
    await isWhole(folder.database);
    const fresh = temporaryFolder();
    await (await openLedgerStore(fresh.database)).close();
    expect(sqliteStructure(folder.database)).toEqual(sqliteStructure(fresh.database));
    folder.remove();
    fresh.remove();
  });
});

function sqliteStructure(path: string): unknown {
  const raw = new Database(path, { readonly: true });
  const objects = raw.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY type, name').all();
  const marks = [raw.pragma('application_id'), raw.pragma('user_version')];
  raw.close();
  return { objects, marks };
}

describePostgres('a PostgreSQL database of every released version', () => {
  it.each(released)('%i was made as it still is made: what was released is never edited', async (step) => {
    await expect(textOf(postgresMigrations[step - 1])).toMatchFileSnapshot(`postgres-${step}.sql`);
  });

  it.each(released)('%i opens with all its records, and has the tables of a new one', async (version) => {
    const [old, fresh] = [await openTestDatabase(), await openTestDatabase()];
    await asOwner(old.address, async (client) => {
      for (const script of scriptOf('postgres', version)) await client.query(script);
      await client.query('UPDATE outreach_store SET schema_version = $1', [version]);
    });
    await isWhole(old.address);
    await (await openLedgerStore(fresh.address)).close();
    expect(await postgresStructure(old.address)).toEqual(await postgresStructure(fresh.address));
    await Promise.all([old.drop(), fresh.drop()]);
  });
});

/** Columns, indexes, triggers with their functions, rights and the mark. */
const structureQueries = [
  `SELECT table_name, column_name, data_type, collation_name, is_nullable, column_default
    FROM information_schema.columns WHERE table_schema = 'public' ORDER BY table_name, column_name`,
  "SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY indexdef",
  `SELECT conrelid::regclass::text AS of, pg_get_constraintdef(oid) AS constraint FROM pg_constraint
    WHERE connamespace = 'public'::regnamespace ORDER BY 1, 2`,
  `SELECT pg_get_triggerdef(t.oid) AS trigger, t.tgenabled, p.prosrc FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid
    WHERE NOT t.tgisinternal ORDER BY 1`,
  `SELECT table_name, privilege_type FROM information_schema.role_table_grants
    WHERE grantee = 'outreach_app' ORDER BY 1, 2`,
  'SELECT * FROM outreach_store',
];

function postgresStructure(address: string): Promise<unknown> {
  return asOwner(address, async (client) => {
    const answers = [];
    for (const query of structureQueries) answers.push((await client.query<object>(query)).rows);
    return answers;
  });
}
