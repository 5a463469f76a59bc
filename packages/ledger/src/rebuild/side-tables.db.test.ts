import { afterEach, beforeEach, expect, it } from 'vitest';
import { openSqlite, type SqliteConnections } from '../connection/open-sqlite.ts';
import { type TemporaryFolder, temporaryFolder } from '../testing/temporary-store.ts';
import { createSideTables, removeSideTables, switchToSideTables } from './side-tables.ts';

let folder: TemporaryFolder;
let connections: SqliteConnections;

beforeEach(() => {
  folder = temporaryFolder();
  connections = openSqlite(folder.database);
});
afterEach(() => {
  connections.close();
  folder.remove();
});

it('a large table that was put aside goes in steps, and its pages are used again', () => {
  const { raw } = connections.writer;
  raw.pragma('legacy_alter_table = ON');
  raw.exec(`INSERT INTO ledger VALUES (1, 'main', '', '', 0, 0, 0, x'', NULL, 0);
    INSERT INTO measure VALUES (1, 'material_copies');
    WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 5000)
      INSERT INTO figure SELECT 1, 2013, 1, 9007199254740991, 'f' || i, i, 'a' || i, 0, '{}' FROM n`);
  raw.transaction(() => {
    createSideTables(raw);
    switchToSideTables(raw);
  })();
  expect(raw.prepare('SELECT count(*) FROM figure').pluck().get()).toBe(0);
  expect(raw.prepare('SELECT count(*) FROM outdated_figure').pluck().get()).toBe(5000);
  const left: unknown[] = [];
  for (const _step of removeSideTables(raw)) {
    left.push(raw.prepare('SELECT count(*) FROM outdated_figure').pluck().get());
  }
  // Two indexes first, then the rows.
  expect(left).toEqual([5000, 5000, 3000, 1000, 0]);
  expect(raw.prepare("SELECT count(*) FROM sqlite_schema WHERE name LIKE 'outdated_%'").pluck().get()).toBe(0);
  expect(raw.pragma('freelist_count', { simple: true })).toBeGreaterThan(50);
});
