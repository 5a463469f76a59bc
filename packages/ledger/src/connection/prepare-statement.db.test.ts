import { afterEach, beforeEach, expect, it } from 'vitest';
import type { TemporaryFolder } from '../testing/temporary-store.ts';
import { temporaryFolder } from '../testing/temporary-store.ts';
import type { SqliteConnections } from './open-sqlite.ts';
import { openSqlite } from './open-sqlite.ts';
import { prepareStatement } from './prepare-statement.ts';

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

it('a prepared statement binds every value so that SQLite keeps its plan, and refuses a limit that is bound', () => {
  const bound: string[] = [];
  const { raw, kysely } = connections.writer;
  const recording = {
    kysely,
    raw: new Proxy(raw, {
      get: (target, property) => {
        if (property !== 'prepare') return Reflect.get(target, property, target);
        return (sql: string) => {
          bound.push(sql);
          return target.prepare(sql);
        };
      },
    }),
  };
  prepareStatement<{ readonly id: string }>(recording, (db, slot) =>
    db.selectFrom('ledger').select('position').where('ledger_id', '=', slot('id')).orderBy('position', 'desc'),
  );
  expect(bound).toEqual(['select "position" from "ledger" where "ledger_id" = +? order by "position" desc']);
  expect(() => prepareStatement(recording, (db) => db.selectFrom('ledger').select('position').limit(1))).toThrow(
    'a prepared limit must be a literal',
  );
});

it('a bound value arrives as it was given: text, bytes, numbers and nothing', () => {
  const { writer } = connections;
  const values = { id: '三下乡 0042', hash: Buffer.from([0, 1, 255]), position: 9007199254740991, at: null };
  prepareStatement<typeof values>(writer, (db, slot) =>
    db.insertInto('ledger').values({
      ledger_id: slot('id'),
      name: '',
      time_zone: '',
      demo: 0,
      opened_position: 0,
      position: slot('position'),
      hash: slot('hash'),
      recorded_at: slot('at'),
      projected_position: 0,
    }),
  ).run(values);
  const found = prepareStatement<{ readonly id: string }>(writer, (db, slot) =>
    db
      .selectFrom('ledger')
      .select(['ledger_id', 'hash', 'position', 'recorded_at'])
      .where('ledger_id', '=', slot('id')),
  ).get({ id: values.id });
  expect(found).toEqual({
    ledger_id: values.id,
    hash: values.hash,
    position: values.position,
    recorded_at: null,
  });
});
