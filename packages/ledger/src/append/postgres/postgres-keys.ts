import type { ClientBase } from 'pg';
import type { Keys } from '../../project/contribution-row.ts';

/** Ids of measures and scopes whose keys are wanted. */
export interface WantedKeys {
  readonly measures: ReadonlySet<string>;
  readonly scopes: ReadonlySet<string>;
}

/** The small integer keys of measures and scopes, remembered once they are committed. */
export interface PostgresKeys {
  /**
   * The keys of ids, given out where they have none. They may be those of the transaction under way, so they are
   * remembered only by `committed`.
   */
  find(client: ClientBase, wanted: WantedKeys): Promise<FoundKeys>;
}

export interface FoundKeys extends Keys {
  committed(): void;
}

export function createPostgresKeys(): PostgresKeys {
  const measures = new Map<string, number>();
  const scopes = new Map<string, number>();
  return {
    find: async (client, wanted) => {
      // Always measures before scopes, and each sorted: transactions that give out the same keys wait in one order.
      const ofMeasures = await keysOf(client, 'measure', measures, wanted.measures);
      const ofScopes = await keysOf(client, 'scope', scopes, wanted.scopes);
      return {
        measureKey: (id) => keyOf(id, ofMeasures, measures),
        scopeKey: (id) => keyOf(id, ofScopes, scopes),
        committed: () => {
          for (const [id, key] of ofMeasures) measures.set(id, key);
          for (const [id, key] of ofScopes) scopes.set(id, key);
        },
      };
    },
  };
}

function keyOf(id: string, ...maps: readonly ReadonlyMap<string, number>[]): number {
  for (const keys of maps) {
    const key = keys.get(id);
    if (key !== undefined) return key;
  }
  throw new Error(`${id} has no key`);
}

async function keysOf(
  client: ClientBase,
  table: 'measure' | 'scope',
  known: ReadonlyMap<string, number>,
  wanted: ReadonlySet<string>,
): Promise<ReadonlyMap<string, number>> {
  const ids = [...wanted].filter((id) => !known.has(id)).sort();
  if (ids.length === 0) return none;
  const before = await select(client, table, ids);
  const fresh = ids.filter((id) => !before.has(id));
  if (fresh.length === 0) return before;
  // Another ledger may be naming the same body at this moment; whoever is second takes the first one's key.
  await client.query(
    `INSERT INTO ${table} (${table}_id) SELECT unnest($1::text[]) ON CONFLICT (${table}_id) DO NOTHING`,
    [fresh],
  );
  return select(client, table, ids);
}

async function select(
  client: ClientBase,
  table: 'measure' | 'scope',
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await client.query<{ readonly id: string; readonly key: number }>(
    `SELECT ${table}_id AS id, ${table}_key AS key FROM ${table} WHERE ${table}_id = ANY ($1::text[])`,
    [ids],
  );
  return new Map(rows.map(({ id, key }) => [id, key]));
}

const none: ReadonlyMap<string, number> = new Map();
