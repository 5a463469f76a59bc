import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Ledger } from '../ledger.ts';
import { openLedger } from '../store.ts';
import { accepted, give, openCommand } from '../testing/commands.ts';
import { describePostgres, openTestDatabase } from '../testing/postgres/describe-postgres.testing.ts';
import type { TemporaryDatabase } from '../testing/postgres/temporary-database.ts';
import { faultSizes } from './fault-sizes.testing.ts';
import { runWriters } from './run-writers.testing.ts';
import { writerEnvelope } from './writer-envelope.testing.ts';

const each = faultSizes().racingCommands / 4;
const writers = 4;

describePostgres('processes that write to one ledger on PostgreSQL at once', () => {
  let database: TemporaryDatabase;
  let ledger: Ledger;

  beforeAll(async () => {
    database = await openTestDatabase();
    ledger = await openLedger(database.address);
    await give(ledger, [openCommand]);
  });
  afterAll(async () => {
    await ledger.close();
    await database.drop();
  });

  it('apply a command once that both of them give, also where one is killed in the middle', {
    timeout: 600_000,
  }, async () => {
    const run = (killAfter: number) =>
      runWriters({ database: database.appAddress, prefix: 'shared', writers, each, killAfter });
    const [whole, killed] = await Promise.all([run(Number.POSITIVE_INFINITY), run(each)]);
    expect(whole.size).toBe(writers * each);
    for (const [id, position] of [...whole, ...killed]) {
      const again = accepted(await ledger.execute(writerEnvelope(id)));
      expect(again, id).toMatchObject({ repeated: true, lastPosition: position });
    }
    expect(await ledger.verify()).toMatchObject({ ok: true, events: 1 + writers * each });
  });
});
