import { beforeAll, describe, inject } from 'vitest';
import { hasPostgres, type PostgresOfRun, postgresOfRun } from './postgres-of-run.ts';
import { createTemporaryDatabase, type TemporaryDatabase } from './temporary-database.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** `OUTREACH_TEST_POSTGRES` names a server to use; else one from npm is started where this machine has it. */
    readonly postgres: PostgresOfRun;
  }
}

const startTimeoutMs = 60_000;

/**
 * Statements about PostgreSQL. On a machine that has none they are listed as not run, with what would make them run.
 */
export function describePostgres(name: string, body: () => void): void {
  const isHere = hasPostgres(inject('postgres'));
  const told = isHere ? name : `${name} (no PostgreSQL for this machine: name a server in OUTREACH_TEST_POSTGRES)`;
  describe.runIf(isHere)(told, () => {
    // Whoever comes first starts the server, and its own tests must not be late for that.
    beforeAll(() => postgresOfRun(inject('postgres')), startTimeoutMs);
    body();
  });
}

/** An empty database on the server that all tests of this run share. That server does not write through to the disk. */
export async function openTestDatabase(): Promise<TemporaryDatabase> {
  return createTemporaryDatabase(await postgresOfRun(inject('postgres')));
}
