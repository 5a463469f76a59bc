import type { SqliteConnection } from '../connection/open-sqlite.ts';
import { prepareStatement } from '../connection/prepare-statement.ts';
import type { Keys } from './contribution-row.ts';

/**
 * The small integer keys of measures and scopes, given out by the writer inside its transaction. After a rollback the
 * keys that it gave out are gone, so what was remembered has to be forgotten too.
 */
export interface Dictionary extends Keys {
  measureId(key: number): string;
  scopeId(key: number): string;
  forget(): void;
}

/** The key of an id that a reader does not find: no row has it. */
const noKey = 0;

/** `gives` is false for readers: an id without a key gets none, and no row is found by it. */
export function createDictionary(connection: SqliteConnection, gives: boolean): Dictionary {
  const findMeasure = prepareStatement<{ id: string }, { key: number }>(connection, (db, slot) =>
    db.selectFrom('measure').select('measure_key as key').where('measure_id', '=', slot('id')),
  );
  const addMeasure = prepareStatement<{ id: string }, { key: number }>(connection, (db, slot) =>
    db
      .insertInto('measure')
      .values({ measure_id: slot('id') })
      .returning('measure_key as key'),
  );
  const nameMeasure = prepareStatement<{ key: number }, { id: string }>(connection, (db, slot) =>
    db.selectFrom('measure').select('measure_id as id').where('measure_key', '=', slot('key')),
  );
  const findScope = prepareStatement<{ id: string }, { key: number }>(connection, (db, slot) =>
    db.selectFrom('scope').select('scope_key as key').where('scope_id', '=', slot('id')),
  );
  const addScope = prepareStatement<{ id: string }, { key: number }>(connection, (db, slot) =>
    db
      .insertInto('scope')
      .values({ scope_id: slot('id') })
      .returning('scope_key as key'),
  );
  const nameScope = prepareStatement<{ key: number }, { id: string }>(connection, (db, slot) =>
    db.selectFrom('scope').select('scope_id as id').where('scope_key', '=', slot('key')),
  );
  const measures = createMemory(
    (id) => (findMeasure.get({ id }) ?? (gives ? addMeasure.get({ id }) : undefined))?.key,
    (key) => nameMeasure.get({ key })?.id,
  );
  const scopes = createMemory(
    (id) => (findScope.get({ id }) ?? (gives ? addScope.get({ id }) : undefined))?.key,
    (key) => nameScope.get({ key })?.id,
  );
  return {
    measureKey: measures.keyOf,
    measureId: measures.idOf,
    scopeKey: scopes.keyOf,
    scopeId: scopes.idOf,
    forget: () => {
      measures.forget();
      scopes.forget();
    },
  };
}

interface Memory {
  keyOf(id: string): number;
  idOf(key: number): string;
  forget(): void;
}

function createMemory(find: (id: string) => number | undefined, name: (key: number) => string | undefined): Memory {
  const keys = new Map<string, number>();
  const ids = new Map<number, string>();
  const remember = (id: string, key: number) => {
    keys.set(id, key);
    ids.set(key, id);
  };
  return {
    keyOf: (id) => {
      const known = keys.get(id);
      if (known !== undefined) return known;
      const key = find(id);
      if (key === undefined) return noKey;
      remember(id, key);
      return key;
    },
    idOf: (key) => {
      const known = ids.get(key);
      if (known !== undefined) return known;
      const id = name(key);
      if (id === undefined) throw new Error(`key ${key} has no id`);
      remember(id, key);
      return id;
    },
    forget: () => {
      keys.clear();
      ids.clear();
    },
  };
}
