import { randomBytes } from 'node:crypto';
import type { PostgresConnections } from '../../connection/open-postgres.ts';
import { openPostgres } from '../../connection/open-postgres.ts';
import { readPostgresAddress } from '../../connection/store-address.ts';
import { explainPostgres } from '../../fault/postgres-fault.ts';
import { createKnownLedgers } from '../../loaded/known-ledgers.ts';
import { createEventIds } from '../event-id.ts';
import type { CommitListener, LedgerWriter } from '../ledger-writer.ts';
import { createPostgresWriter } from './postgres-writer.ts';

export interface TestWriter {
  readonly writer: LedgerWriter;
  readonly connections: PostgresConnections;
  close(): Promise<void>;
}

export interface TestWriterOptions {
  readonly nowMs?: () => number;
  readonly randomBytes?: (length: number) => Uint8Array;
  readonly onCommit?: CommitListener;
  /** Stands between the writer and its connections. */
  readonly between?: (connections: PostgresConnections) => Pick<PostgresConnections, 'pool' | 'writers' | 'address'>;
}

/** A writer on a database, as a store has it. */
export async function openTestWriter(url: string, options: TestWriterOptions = {}): Promise<TestWriter> {
  const { nowMs = Date.now, onCommit = () => undefined, between = (connections) => connections } = options;
  const nextEventId = createEventIds(nowMs, options.randomBytes ?? randomBytes);
  const address = readPostgresAddress(url);
  const connections = await openPostgres(address);
  const writer = createPostgresWriter({
    connections: between(connections),
    clock: { nowMs, nextEventId },
    known: createKnownLedgers(),
    explain: (error) => explainPostgres(address, error),
    onCommit,
  });
  return {
    writer,
    connections,
    close: async () => {
      await writer.close();
      await connections.close();
    },
  };
}
