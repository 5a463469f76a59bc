import type { Command } from '@outreach/domain';
import { readDecisionState } from './append/decision-state.ts';
import type { LedgerWriter } from './append/ledger-writer.ts';
import type { WakeUp } from './append/wake-up.ts';
import type { SqliteConnections } from './connection/open-sqlite.ts';
import { explainSqlite } from './connection/open-sqlite.ts';
import { sqliteDamage } from './fault/sqlite-fault.ts';
import type { Ledger } from './ledger.ts';
import type { Projection } from './project/projection.ts';
import { previewFacts } from './read/preview.ts';
import type { Reading } from './read/reading.ts';
import { readLedgerRow } from './read/reading.ts';
import { createStoredLedger } from './stored-ledger.ts';
import { checkSqliteGuards } from './verify/guards.ts';

/** What one ledger shares with the others of its store. */
export interface SqliteLedgerParts {
  readonly id: string;
  readonly connections: SqliteConnections;
  readonly writer: LedgerWriter;
  readonly wakeUp: WakeUp;
  readonly projection: Projection;
  readonly reading: Reading;
  /** @throws StoreFault `store.closed` */
  assertOpen(): void;
}

/** One ledger of a SQLite store. */
export function createSqliteLedger(parts: SqliteLedgerParts): Ledger {
  const { id, connections, writer, reading } = parts;
  const read = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    parts.assertOpen();
    try {
      return await work();
    } catch (error) {
      throw explainSqlite(connections.path, error);
    }
  };
  return createStoredLedger({
    id,
    reading,
    wakeUp: parts.wakeUp,
    read,
    engine: {
      withSnapshot: (work) => connections.withSnapshot(({ kysely }) => work(kysely)),
      checkGuards: () => checkSqliteGuards(connections.reader),
      damageOf: sqliteDamage,
    },
    execute: (envelope) => writer.execute(id, envelope),
    executeBatch: (envelopes, { dryRun = false } = {}) => writer.executeBatch(id, envelopes, dryRun),
    preview: (facts, activityId) =>
      read(async () => {
        const { key, opened, head } = await readLedgerRow(reading);
        const ledger = key === 0 ? null : { ledgerKey: key, opened, head };
        const source = {
          tables: parts.projection.tables(key),
          decisionState: (command: Command) => readDecisionState(parts.projection, ledger, command),
        };
        // One transaction that only reads, so that another process cannot write between two of its queries.
        const preview = connections.reader.raw.transaction(() => {
          parts.projection.begin();
          return previewFacts(source, facts, activityId);
        });
        return preview.deferred();
      }),
  });
}
