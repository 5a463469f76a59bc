import { afterEach, beforeEach, expect, it } from 'vitest';
import type { SqliteConnection, SqliteConnections } from '../connection/open-sqlite.ts';
import { openSqlite } from '../connection/open-sqlite.ts';
import type { TemporaryFolder } from '../testing/temporary-store.ts';
import { temporaryFolder } from '../testing/temporary-store.ts';
import { createCommandAppender } from './sqlite-appender.ts';

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

/** The tables that a statement reads otherwise than by a key longer than the ledger's, as SQLite plans it. */
function wholeReads(sql: string): readonly string[] {
  if (!/^(?:select|update)\b/.test(sql)) return [];
  const values = sql.match(/\?/g) ?? [];
  const steps = connections.writer.raw
    .prepare<unknown[], { readonly detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
    .all(...values.map(() => 1));
  return steps.flatMap(({ detail }) => {
    const [, table] = /^(?:SCAN (\w+)|SEARCH (\w+) .*\(ledger_key=\?\)$)/.exec(detail)?.filter(Boolean) ?? [];
    return table === undefined ? [] : [table];
  });
}

it('no statement of an append reads a whole ledger, but those that need all of it', () => {
  const prepared: string[] = [];
  const { raw, kysely } = connections.writer;
  const recording: SqliteConnection = {
    kysely,
    raw: new Proxy(raw, {
      get: (target, property) => {
        const value: unknown = Reflect.get(target, property, target);
        if (typeof value !== 'function') return value;
        if (property !== 'prepare') return value.bind(target);
        return (sql: string) => {
          prepared.push(sql);
          return target.prepare(sql);
        };
      },
    }),
  };
  createCommandAppender(recording, { nowMs: () => 0, nextEventId: () => '' });
  expect(prepared.length).toBeGreaterThan(30);
  expect(prepared.flatMap(wholeReads).sort()).toEqual([
    // The findings of a year, and what closing it fixes, look at activities of other years too.
    'activity',
    'activity',
    // A measure that is defined otherwise from a year on asks in which years it has figures.
    'figure',
    // The declarations among the figures of a group, and those of a whole ledger for its findings.
    'i',
    'inclusion',
    // The measures that a ledger defined itself.
    'measure_definition',
    'measure_definition',
  ]);
});
