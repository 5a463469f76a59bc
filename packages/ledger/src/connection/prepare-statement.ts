import { type CompiledQuery, sql } from 'kysely';
import type { SqliteConnection } from './open-sqlite.ts';
import type { WaitingConnection } from './waiting-rows.ts';

/** A place in a query for a value that each run brings. */
class Slot {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** Stands in a query where a value of each run goes. */
export type SlotOf<Params> = <Name extends keyof Params & string>(name: Name) => Params[Name];

/** A query that Kysely compiled once and SQLite prepared once. */
export interface PreparedStatement<Params, Row> {
  all(params: Params): readonly Row[];
  get(params: Params): Row | undefined;
  /** Answers how many rows were written. */
  run(params: Params): number;
}

/**
 * Builds a query with slots, compiles it by Kysely once and prepares it once. Building it for every append would cost
 * two to three times the append itself. Rows that wait on the connection are written before it runs.
 */
export function prepareStatement<Params extends object, Row = unknown>(
  connection: WaitingConnection,
  build: (database: SqliteConnection['kysely'], slot: SlotOf<Params>) => { compile(): CompiledQuery<Row> },
): PreparedStatement<Params, Row> {
  // The plus changes no value. Without it SQLite plans a statement that sorts, or asks for a least or greatest value,
  // anew for every value that is bound, at ten times the price of running it; and so it does for a limit that is bound.
  // A slot only travels through Kysely's value list into `parameters`, where it is looked up again below.
  const slot = ((name: string) => sql`+${new Slot(name)}`) as unknown as SlotOf<Params>;
  const compiled = build(connection.kysely, slot).compile();
  const { parameters } = compiled;
  if (/\blimit \?/.test(compiled.sql)) throw new Error(`a prepared limit must be a literal: ${compiled.sql}`);
  const statement = connection.raw.prepare<unknown[], Row>(compiled.sql);
  const bind = (params: Params): unknown[] => {
    const values: unknown[] = [];
    for (const parameter of parameters) {
      values.push(parameter instanceof Slot ? params[parameter.name as keyof Params] : parameter);
    }
    return values;
  };
  const { waiting } = connection;
  return {
    all: (params) => {
      waiting?.write();
      return statement.all(...bind(params));
    },
    get: (params) => {
      waiting?.write();
      return statement.get(...bind(params));
    },
    run: (params) => {
      waiting?.write();
      return statement.run(...bind(params)).changes;
    },
  };
}
