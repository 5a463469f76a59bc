import Database from 'better-sqlite3';
import { Kysely } from 'kysely';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-store.ts';
import { ImmediateSqliteDialect } from './immediate-sqlite.ts';

it("a transaction of Kysely's holds the write lock from its first moment", async () => {
  const folder = temporaryFolder();
  const raw = new Database(folder.database);
  raw.pragma('journal_mode = WAL');
  raw.exec('CREATE TABLE note (text)');
  const other = new Database(folder.database, { timeout: 0 });
  const kysely = new Kysely<object>({ dialect: new ImmediateSqliteDialect(raw) });
  await kysely.transaction().execute(async () => {
    expect(() => other.exec("INSERT INTO note VALUES ('x')")).toThrow('database is locked');
  });
  expect(() => other.exec("INSERT INTO note VALUES ('x')")).not.toThrow();
  await kysely.destroy();
  other.close();
  folder.remove();
});
