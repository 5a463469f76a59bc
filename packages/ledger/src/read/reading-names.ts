import type { Kysely } from 'kysely';
import type { Names } from '../project/contribution-row.ts';
import type { Tables } from '../schema/tables.ts';

/** The ids behind the small keys, read once and again only where a key is new. */
export interface ReadingNames extends Names {
  /** Reads the dictionaries again where a row brings a key that is not known yet. */
  cover(rows: readonly { readonly measure_key: number; readonly scope_key: number }[]): Promise<void>;
  /** The key of a measure; null where no figure of it was ever recorded. */
  measureKeyOf(id: string): Promise<number | null>;
}

export function createReadingNames(db: Kysely<Tables>): ReadingNames {
  let measures = new Map<number, string>();
  let scopes = new Map<number, string>();
  const reload = async () => {
    const [measureRows, scopeRows] = await Promise.all([
      db.selectFrom('measure').selectAll().execute(),
      db.selectFrom('scope').selectAll().execute(),
    ]);
    measures = new Map(measureRows.map((row) => [row.measure_key, row.measure_id]));
    scopes = new Map(scopeRows.map((row) => [row.scope_key, row.scope_id]));
  };
  return {
    measureId: (key) => nameOf(measures, key, 'measure'),
    scopeId: (key) => nameOf(scopes, key, 'scope'),
    cover: async (rows) => {
      if (rows.some((row) => !measures.has(row.measure_key) || !scopes.has(row.scope_key))) await reload();
    },
    measureKeyOf: async (id) => {
      const row = await db.selectFrom('measure').select('measure_key').where('measure_id', '=', id).executeTakeFirst();
      return row?.measure_key ?? null;
    },
  };
}

function nameOf(names: ReadonlyMap<number, string>, key: number, kind: string): string {
  const name = names.get(key);
  if (name === undefined) throw new Error(`${kind} key ${key} has no id`);
  return name;
}
