import { sql } from 'kysely';
import type { Tables } from '../schema/tables.ts';
import type { SqliteConnection } from './open-sqlite.ts';

/**
 * Ids of which one look-up of many has shown that no row has them, within the transaction that asked. A new activity is
 * looked for under five ids; asked together they take a third of the time, and work on rows is not broken off for each.
 */
export interface AbsentIds {
  /** Asks which of these ids no row has, and forgets what it was told before. `keys` are the columns before the id. */
  lookUp(keys: readonly number[], ids: readonly string[]): void;
  /** Whether it is known that no row has the id; false where it is not known. */
  has(keys: readonly number[], id: string): boolean;
  /** Must be called when a row with the id is added. */
  added(id: string): void;
  /** Must be called when a transaction begins, and after every rollback. */
  forget(): void;
}

/** Ids of one statement; a rest is asked for with its last id repeated. */
const idsOfStatement = [8, 64] as const;
const maxIds = 64;

/** `where` is SQL over the keys before the id, such as `ledger_key = ?`. */
export function prepareAbsentIds<Table extends keyof Tables>(
  { raw, kysely }: SqliteConnection,
  table: Table,
  where: string,
  column: keyof Tables[Table] & string,
): AbsentIds {
  const statements = idsOfStatement.map((length) => {
    const places = Array.from({ length }, () => '?').join(', ');
    const asks = sql.raw(`${where} and "${column}" in (${places})`);
    // By way of Kysely, whose plugins may lead to another table.
    const query = sql`select ${sql.ref(column)} from ${sql.table(table)} where ${asks}`.compile(kysely);
    return { length, statement: raw.prepare<unknown[], string>(query.sql).pluck() };
  });
  let asked: readonly number[] = [];
  const absent = new Set<string>();
  const lookUpSome = (keys: readonly number[], ids: readonly string[]) => {
    const [last] = ids.slice(-1);
    const chosen = statements.find(({ length }) => ids.length <= length);
    if (last === undefined || chosen === undefined) return;
    const padding = Array.from({ length: chosen.length - ids.length }, () => last);
    const present = chosen.statement.all(...keys, ...ids, ...padding);
    for (const id of ids) absent.add(id);
    for (const id of present) absent.delete(id);
  };
  return {
    lookUp: (keys, ids) => {
      absent.clear();
      asked = keys;
      for (let from = 0; from < ids.length; from += maxIds) lookUpSome(keys, ids.slice(from, from + maxIds));
    },
    has: (keys, id) => absent.has(id) && keys.every((key, place) => key === asked[place]),
    added: (id) => {
      absent.delete(id);
    },
    forget: () => absent.clear(),
  };
}
