import Database from 'better-sqlite3';
import { recordTables } from './record-tables.ts';

/**
 * The peer of the append rows: better-sqlite3 alone, inserting the very rows that the ledger wrote, into the same
 * tables with the same indexes and the same durability. It decides nothing, hashes nothing, and has no guard triggers.
 */
export interface RawPeer {
  /** Number of commands whose rows it has. */
  readonly records: number;
  /** Inserts the rows of the commands `from` … `to` - 1 in one transaction. */
  insert(from: number, to: number): void;
  close(): void;
}

type Value = string | number | null | Buffer;
type Row = Readonly<Record<string, Value>>;

interface TableRows {
  readonly name: string;
  readonly columns: readonly string[];
  /** By place of the command, counted from 0. */
  readonly byRecord: readonly (readonly (readonly Value[])[])[];
}

/** What the ledger wrote for its commands: the shapes of its tables and the rows, held in memory. */
export interface WrittenRows {
  readonly schema: readonly string[];
  /** Rows that stand before the first record: the ledger, measures and scopes. */
  readonly before: readonly {
    readonly name: string;
    readonly columns: readonly string[];
    readonly rows: readonly Row[];
  }[];
  readonly tables: readonly TableRows[];
  readonly records: number;
}

/** Reads the rows out of a store with one ledger, whose first event opened it and every other one recorded. */
export function readWrittenRows(path: string): WrittenRows {
  const database = new Database(path, { readonly: true });
  try {
    const schema = database
      .prepare<[], { sql: string }>(
        "SELECT sql FROM sqlite_master WHERE type IN ('table', 'index') AND sql IS NOT NULL",
      )
      .all();
    const rowsOf = (table: string, order: string) =>
      database.prepare<[], Row>(`SELECT * FROM ${table} ORDER BY ${order}`).all();
    const records = rowsOf('event', 'position').length - 1;
    const before = ['ledger', 'measure', 'scope'].map((name) => {
      const rows = rowsOf(name, '1');
      return { name, columns: Object.keys(rows[0] ?? {}), rows };
    });
    const tables = recordTables.map(([name, place]) => {
      const rows = rowsOf(name, place);
      const byRecord: Value[][][] = Array.from({ length: records }, () => []);
      // Position 1 opened the ledger.
      for (const row of rows) byRecord[Number(row[place]) - 2]?.push(Object.values(row));
      return { name, columns: Object.keys(rows[0] ?? {}), byRecord };
    });
    return { schema: schema.map(({ sql }) => sql), before, tables, records };
  } finally {
    database.close();
  }
}

/** An empty database of the peer at a path, its statements prepared. @throws where its durability is not the ledger's */
export function openRawPeer(path: string, written: WrittenRows): RawPeer {
  const database = new Database(path);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  if (
    database.pragma('journal_mode', { simple: true }) !== 'wal' ||
    database.pragma('synchronous', { simple: true }) !== 2
  ) {
    throw new Error('the peer is not as durable as the ledger');
  }
  database.pragma('foreign_keys = ON');
  for (const sql of written.schema) database.exec(sql);
  const prepare = (name: string, columns: readonly string[]) =>
    database.prepare(`INSERT INTO ${name} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`);
  for (const { name, columns, rows } of written.before) {
    const statement = prepare(name, columns);
    for (const row of rows) statement.run(...Object.values(row));
  }
  const inserts = written.tables.map(({ name, columns, byRecord }) => ({
    statement: prepare(name, columns),
    byRecord,
  }));
  const moveHead = database.prepare('UPDATE ledger SET position = ?, projected_position = ?');
  const markDay = database.prepare(
    'INSERT INTO day_head VALUES (1, ?, ?) ON CONFLICT DO UPDATE SET last_position = excluded.last_position',
  );
  const [begin, commit] = [database.prepare('BEGIN IMMEDIATE'), database.prepare('COMMIT')];
  return {
    records: written.records,
    insert: (from, to) => {
      begin.run();
      for (let record = from; record < to; record += 1) {
        for (const { statement, byRecord } of inserts) {
          for (const row of byRecord[record] ?? []) statement.run(...row);
        }
      }
      moveHead.run(to + 1, to + 1);
      markDay.run('2026-01-01', to + 1);
      commit.run();
    },
    close: () => database.close(),
  };
}
