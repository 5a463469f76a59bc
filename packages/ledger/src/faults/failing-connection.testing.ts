import type { SqliteConnection } from '../connection/open-sqlite.ts';

/** What an injected failure throws: no error of SQLite, so that nothing takes it for one. */
export class InjectedFailure extends Error {
  override readonly name = 'InjectedFailure';
}

/** Counts the moments before and after every statement, and fails at one of them. */
export interface FailurePlan {
  /** Counts from here, and fails at the moments of these numbers, once each. */
  arm(...moments: readonly number[]): void;
  /** Fails at each of these moments, once each, whatever their number. */
  armAt(moments: readonly string[]): void;
  /** Moments since `arm`. */
  readonly passed: number;
  /** The statements of those moments, in turn. */
  readonly statements: readonly string[];
}

/** The connection with a failure before or after any of its prepared statements. */
export function failingConnection(connection: SqliteConnection): {
  readonly connection: SqliteConnection;
  readonly plan: FailurePlan;
} {
  let failAt: readonly number[] = [];
  let failAtThese: readonly string[] = [];
  let statements: string[] = [];
  const moment = (sql: string) => {
    statements.push(sql);
    if (!failAt.includes(statements.length) && !failAtThese.includes(sql)) return;
    failAtThese = failAtThese.filter((other) => other !== sql);
    throw new InjectedFailure(sql);
  };
  const around = (statement: object, sql: string): object =>
    new Proxy(statement, {
      get: (target, property) => {
        const value: unknown = Reflect.get(target, property, target);
        if (typeof value !== 'function') return value;
        if (property !== 'run' && property !== 'get' && property !== 'all') return value.bind(target);
        return (...params: unknown[]) => {
          moment(`before ${sql}`);
          const answer: unknown = value.apply(target, params);
          moment(`after ${sql}`);
          return answer;
        };
      },
    });
  const raw = new Proxy(connection.raw, {
    get: (target, property) => {
      const value: unknown = Reflect.get(target, property, target);
      if (typeof value !== 'function') return value;
      if (property !== 'prepare') return value.bind(target);
      return (sql: string) => around(target.prepare(sql), sql);
    },
  });
  return {
    connection: { raw, kysely: connection.kysely },
    plan: {
      arm: (...moments) => {
        failAt = moments;
        failAtThese = [];
        statements = [];
      },
      armAt: (moments) => {
        failAtThese = moments;
      },
      get passed() {
        return statements.length;
      },
      get statements() {
        return statements;
      },
    },
  };
}
