import { hasPostgres, type PostgresOfRun, postgresOfRun } from './postgres-of-run.ts';
import { createTemporaryDatabase, type TemporaryDatabase } from './temporary-database.ts';

/** What tests on PostgreSQL need of a test runner. */
export interface PostgresRunner {
  readonly describe: { runIf(condition: boolean): (name: string, body: () => void) => void };
  beforeAll(prepare: () => Promise<unknown>, timeoutMs: number): void;
}

export interface PostgresTests {
  /** Statements about PostgreSQL. On a machine that has none they are listed as not run, with what would run them. */
  describePostgres(name: string, body: () => void): void;
  /** An empty database on the server that all tests of the run share, which does not write through to the disk. */
  openTestDatabase(): Promise<TemporaryDatabase>;
}

const startTimeoutMs = 60_000;

/** Tests on the server of a run, for any project of it. */
export function postgresTests({ describe, beforeAll }: PostgresRunner, run: PostgresOfRun): PostgresTests {
  return {
    describePostgres: (name, body) => {
      const isHere = hasPostgres(run);
      const told = isHere ? name : `${name} (no PostgreSQL for this machine: name a server in OUTREACH_TEST_POSTGRES)`;
      describe.runIf(isHere)(told, () => {
        // Whoever comes first starts the server, and its own tests must not be late for that.
        beforeAll(() => postgresOfRun(run), startTimeoutMs);
        body();
      });
    },
    openTestDatabase: async () => createTemporaryDatabase(await postgresOfRun(run)),
  };
}
