import { describe, it } from 'vitest';
import { ledgerContract } from './contract/contract.ts';
import { describePostgres } from './postgres/describe-postgres.testing.ts';
import { openTemporaryPostgresStore } from './postgres/temporary-postgres-store.testing.ts';

describePostgres('a server of PostgreSQL', () => {
  ledgerContract({ describe, it }, { name: 'PostgreSQL', lawRuns: 6, open: openTemporaryPostgresStore });
});
