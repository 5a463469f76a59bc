import Database from 'better-sqlite3';
import type { Pool } from 'pg';

type Row = Readonly<Record<string, unknown>>;

/** Everything that stands of one ledger, by table, with stable ids in place of keys; `seq` is SQLite's alone. */
export type WrittenRows = Readonly<Record<string, readonly Row[]>>;

const tables = [
  'event',
  'command_receipt',
  'measure_definition',
  'activity',
  'figure',
  'inclusion',
  'contribution',
  'day_head',
  'ledger',
];

interface Keys {
  readonly measures: ReadonlyMap<unknown, unknown>;
  readonly scopes: ReadonlyMap<unknown, unknown>;
}

/** The rows of a ledger in a SQLite file. */
export function rowsOnSqlite(path: string, ledgerId: string): WrittenRows {
  const database = new Database(path, { readonly: true });
  try {
    const all = (sql: string, ...params: readonly unknown[]) => database.prepare<unknown[], Row>(sql).all(...params);
    const keys = keysOf(all('SELECT * FROM measure'), all('SELECT * FROM scope'));
    const [ledger] = all('SELECT ledger_key FROM ledger WHERE ledger_id = ?', ledgerId);
    return rowsOf((table) => all(`SELECT * FROM ${table} WHERE ledger_key = ?`, ledger?.ledger_key), keys);
  } finally {
    database.close();
  }
}

/** The rows of a ledger on PostgreSQL. */
export async function rowsOnPostgres(pool: Pool, ledgerId: string): Promise<WrittenRows> {
  const all = async (sql: string, ...params: readonly unknown[]) => (await pool.query<Row>(sql, [...params])).rows;
  const keys = keysOf(await all('SELECT * FROM measure'), await all('SELECT * FROM scope'));
  const [ledger] = await all('SELECT ledger_key FROM ledger WHERE ledger_id = $1', ledgerId);
  const found = new Map<string, readonly Row[]>();
  for (const table of tables) {
    found.set(table, await all(`SELECT * FROM ${table} WHERE ledger_key = $1`, ledger?.ledger_key));
  }
  return rowsOf((table) => found.get(table) ?? [], keys);
}

function keysOf(measures: readonly Row[], scopes: readonly Row[]): Keys {
  return {
    measures: new Map(measures.map((row) => [row.measure_key, row.measure_id])),
    scopes: new Map(scopes.map((row) => [row.scope_key, row.scope_id])),
  };
}

function rowsOf(read: (table: string) => readonly Row[], keys: Keys): WrittenRows {
  return Object.fromEntries(
    tables.map((table) => {
      const rows = read(table).map((row) => withoutKeys(row, keys));
      return [table, rows.sort((a, b) => compareText(JSON.stringify(a), JSON.stringify(b)))];
    }),
  );
}

function withoutKeys({ seq: _seq, ledger_key: _key, measure_key, scope_key, ...row }: Row, keys: Keys): Row {
  const shown = Object.entries(row).map(([name, value]) => [
    name,
    Buffer.isBuffer(value) ? value.toString('hex') : value,
  ]);
  return {
    ...Object.fromEntries(shown.sort(([a], [b]) => compareText(String(a), String(b)))),
    ...(measure_key === undefined ? {} : { measure: keys.measures.get(measure_key) }),
    ...(scope_key === undefined ? {} : { scope: keys.scopes.get(scope_key) }),
  };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
