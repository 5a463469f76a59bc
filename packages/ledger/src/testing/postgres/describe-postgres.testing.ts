import { beforeAll, describe, inject } from 'vitest';
import type { PostgresOfRun } from './postgres-of-run.ts';
import { postgresTests } from './postgres-tests.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Comes with the configuration of every project that tests on PostgreSQL. */
    readonly postgres: PostgresOfRun;
  }
}

export const { describePostgres, openTestDatabase } = postgresTests({ describe, beforeAll }, inject('postgres'));
