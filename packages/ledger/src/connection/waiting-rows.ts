import { sql } from 'kysely';
import type { Tables } from '../schema/tables.ts';
import type { SqliteConnection } from './open-sqlite.ts';

/** Rows that one transaction will insert, held back so that many go in by one statement. */
export interface WaitingRows {
  /** Must be called when a transaction begins: whether its rows wait, or each is written where it is added. */
  begin(hold: boolean): void;
  readonly isHolding: boolean;
  /** Writes every row that waits; a statement that may look at them does it first by itself. */
  write(): void;
  /** Must be called after every rollback, of a savepoint too: what waits is undone like what was written. */
  forget(): void;
  /** Takes the rows of one more table. */
  add(rows: Pick<WaitingRows, 'write' | 'forget'>): void;
}

/** A connection whose inserts may wait. Without it every row is written at once. */
export interface WaitingConnection extends SqliteConnection {
  readonly waiting?: WaitingRows;
}

export function createWaitingRows(): WaitingRows {
  const tables: Pick<WaitingRows, 'write' | 'forget'>[] = [];
  let isHolding = false;
  return {
    begin: (hold) => {
      isHolding = hold;
    },
    get isHolding() {
      return isHolding;
    },
    write: () => {
      for (const rows of tables) rows.write();
    },
    forget: () => {
      for (const rows of tables) rows.forget();
    },
    add: (rows) => {
      tables.push(rows);
    },
  };
}

/** The same connection for a lookup that makes sure by itself that the row it wants does not wait. */
export function pastWaiting({ raw, kysely }: WaitingConnection): SqliteConnection {
  return { raw, kysely };
}

/** Rows that go into one table. */
export interface RowInserts<Values> {
  /** The values of a row, in the order of the columns, and ids by which lookups that go past waiting rows ask for it. */
  add(values: Values, ...ids: readonly string[]): void;
  /** Writes what waits where a row with this id may be among it. */
  writeIfWaiting(id: string): void;
}

/** One value for each column, in their order; bytes are given in hexadecimal, which is cheaper to make and to bind. */
export type ValuesOf<Row, Columns extends readonly (keyof Row)[]> = {
  readonly [Place in keyof Columns]: Row[Columns[Place]] extends Uint8Array ? string : Row[Columns[Place]];
};

/** Rows of one statement; more go in by several, so that a rest of any number takes few. */
const rowsOfStatement = [64, 8, 1] as const;
const [maxWaiting] = rowsOfStatement;

/**
 * Prepares inserts into a table; `bytes` are those of its columns that hold bytes. A row that breaks a rule takes all
 * rows of its statement with it, and the caller rolls back: which of them it was only shows where each is written at once.
 * @throws from `add`, or from whatever writes what waits: what SQLite says, and where not every row was inserted
 */
export function prepareInserts<
  Table extends keyof Tables,
  const Columns extends readonly (keyof Tables[Table] & string)[],
>(
  { raw, kysely, waiting }: WaitingConnection,
  table: Table,
  columns: Columns,
  bytes: readonly Columns[number][] = [],
): RowInserts<ValuesOf<Tables[Table], Columns>> {
  const names = columns.map((column) => `"${column}"`).join(', ');
  const row = `(${columns.map((column) => (bytes.includes(column) ? 'unhex(?)' : '?')).join(', ')})`;
  const prepare = (rows: number) => {
    const values = Array.from({ length: rows }, () => row).join(', ');
    // By way of Kysely, whose plugins may lead to another table.
    const { sql: text } = sql`insert into ${sql.table(table)} (${sql.raw(names)}) values ${sql.raw(values)}`.compile(
      kysely,
    );
    const statement = raw.prepare<unknown[]>(text);
    return (values: readonly unknown[]) => {
      // Spread, because the driver fetches what stands in an array one by one.
      const { changes } = statement.run(...values);
      if (changes !== rows) throw new Error(`${changes} rows instead of ${rows} inserted into ${table}`);
    };
  };
  // One row is what every command writes; the others are prepared when so many come together.
  const statements = new Map<number, (values: readonly unknown[]) => void>([[1, prepare(1)]]);
  const statementFor = (rows: number) => {
    const known = statements.get(rows);
    if (known !== undefined) return known;
    const prepared = prepare(rows);
    statements.set(rows, prepared);
    return prepared;
  };
  let values: unknown[] = [];
  const ids = new Set<string>();

  const forget = () => {
    values = [];
    ids.clear();
  };
  const write = () => {
    if (values.length === 0) return;
    const written = values;
    forget();
    let from = 0;
    for (const rows of rowsOfStatement) {
      const length = rows * columns.length;
      for (; written.length - from >= length; from += length) {
        statementFor(rows)(written.length === length ? written : written.slice(from, from + length));
      }
    }
  };
  waiting?.add({ write, forget });
  return {
    add: (added, ...itsIds) => {
      for (const value of added) values.push(value);
      for (const id of itsIds) ids.add(id);
      if (waiting?.isHolding !== true || values.length === maxWaiting * columns.length) write();
    },
    writeIfWaiting: (id) => {
      if (ids.has(id)) write();
    },
  };
}
