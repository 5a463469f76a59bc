import { afterAll, describe, it } from 'vitest';
import { ledgerContract } from './contract/contract.ts';
import { describePostgres } from './postgres/describe-postgres.testing.ts';
import { dropEmptiedDatabases, openTemporaryPostgresStore } from './postgres/temporary-postgres-store.testing.ts';

describePostgres('a server of PostgreSQL', () => {
  afterAll(dropEmptiedDatabases);
  ledgerContract({ describe, it }, { name: 'PostgreSQL', lawRuns: 6, open: openTemporaryPostgresStore });
});
