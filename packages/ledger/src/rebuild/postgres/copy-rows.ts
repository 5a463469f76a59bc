import type { ClientBase } from 'pg';
import { createPostgresKeys } from '../../append/postgres/postgres-keys.ts';
import type { SqliteConnection } from '../../connection/open-sqlite.ts';
import type { Keys } from '../../project/contribution-row.ts';
import { type ReadTable, readTables } from '../../schema/read-tables.ts';
import { openUntil } from '../../schema/schema-version.ts';
import { addSideRows, endSideRows } from './side-tables.ts';

type Row = Readonly<Record<string, string | number | null>>;

/** Rows held at a time. */
const rowsAtOnce = 2_000;

/** Brings what a replay made of the read tables into the side tables. */
export interface RowCopies {
  /** Copies the rows of a ledger that are new or ended since the position up to which they were copied; 0 copies all. */
  copy(ledgerKey: number, after: number): Promise<void>;
}

export function createRowCopies(client: ClientBase, replay: SqliteConnection): RowCopies {
  const keys = createPostgresKeys();

  /** The replay gives out keys by itself. */
  const keysInStore = async (): Promise<(row: Row) => Row> => {
    const measures = namesOf(replay, 'measure');
    const scopes = namesOf(replay, 'scope');
    const found = await keys.find(client, { measures: new Set(measures.values()), scopes: new Set(scopes.values()) });
    found.committed();
    return (row) => withKeys(row, measures, scopes, found);
  };

  return {
    copy: async (ledgerKey, after) => {
      const withKeysOfStore = await keysInStore();
      for (const table of readTables) {
        for (const rows of changedRows(replay, table, ledgerKey, after)) {
          const changed = rows.map(withKeysOfStore);
          // A row that stood when it was copied has to go before its ended form comes.
          const ended = after === 0 ? [] : changed.filter((row) => wasThere(table, row, after));
          await endSideRows(client, table, ended);
          await addSideRows(client, table, changed);
        }
      }
    },
  };
}

function namesOf({ raw }: SqliteConnection, kind: 'measure' | 'scope'): ReadonlyMap<number, string> {
  const rows = raw
    .prepare<[], { readonly key: number; readonly id: string }>(
      `SELECT ${kind}_key AS key, ${kind}_id AS id FROM ${kind}`,
    )
    .all();
  return new Map(rows.map(({ key, id }) => [key, id]));
}

function withKeys(
  row: Row,
  measures: ReadonlyMap<number, string>,
  scopes: ReadonlyMap<number, string>,
  keys: Keys,
): Row {
  const { measure_key: measure, scope_key: scope } = row;
  return {
    ...row,
    ...(typeof measure === 'number' ? { measure_key: keys.measureKey(measures.get(measure) ?? '') } : {}),
    ...(typeof scope === 'number' ? { scope_key: keys.scopeKey(scopes.get(scope) ?? '') } : {}),
  };
}

function wasThere(table: ReadTable, row: Row, after: number): boolean {
  // A day that goes on may have been copied or not.
  return table === 'day_head' || Number(row['since_position'] ?? Number.MAX_SAFE_INTEGER) <= after;
}

function* changedRows(
  { raw }: SqliteConnection,
  table: ReadTable,
  ledgerKey: number,
  after: number,
): Generator<readonly Row[]> {
  const changed = raw.prepare<[{ readonly key: number; readonly after: number }], Row>(
    `SELECT * FROM ${table} WHERE ledger_key = @key AND (${changedSince(table)})`,
  );
  let some: Row[] = [];
  for (const row of changed.iterate({ key: ledgerKey, after })) {
    some.push(row);
    if (some.length < rowsAtOnce) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}

function changedSince(table: ReadTable): string {
  switch (table) {
    case 'measure_definition':
      return 'position > @after';
    case 'day_head':
      return 'last_position > @after';
    case 'activity':
    case 'figure':
    case 'inclusion':
    case 'contribution':
      return `since_position > @after OR (until_position > @after AND until_position < ${openUntil})`;
  }
}
