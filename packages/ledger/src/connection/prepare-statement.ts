import type { CompiledQuery } from 'kysely';
import type { SqliteConnection } from './open-sqlite.ts';

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
 * two to three times the append itself.
 */
export function prepareStatement<Params extends object, Row = unknown>(
  connection: SqliteConnection,
  build: (database: SqliteConnection['kysely'], slot: SlotOf<Params>) => { compile(): CompiledQuery<Row> },
): PreparedStatement<Params, Row> {
  // A slot only travels through Kysely's value list into `parameters`, where it is looked up again below.
  const slot = ((name: string) => new Slot(name)) as unknown as SlotOf<Params>;
  const { sql, parameters } = build(connection.kysely, slot).compile();
  // SQLite plans a statement anew for every value of its limit, at ten times the price of a look-up.
  if (/\blimit \?/.test(sql)) throw new Error(`the limit of a prepared statement must be a literal: ${sql}`);
  const statement = connection.raw.prepare<unknown[], Row>(sql);
  const bind = (params: Params): unknown[] => {
    const values: unknown[] = [];
    for (const parameter of parameters) {
      values.push(parameter instanceof Slot ? params[parameter.name as keyof Params] : parameter);
    }
    return values;
  };
  return {
    all: (params) => statement.all(...bind(params)),
    get: (params) => statement.get(...bind(params)),
    run: (params) => statement.run(...bind(params)).changes,
  };
}
