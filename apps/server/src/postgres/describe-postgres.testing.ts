import { type PostgresOfRun, postgresTests } from '@outreach/ledger/testing';
import { beforeAll, describe, inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    readonly postgres: PostgresOfRun;
  }
}

export const { describePostgres, openTestDatabase } = postgresTests({ describe, beforeAll }, inject('postgres'));
