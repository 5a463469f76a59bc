import type { Command } from '@outreach/domain';
import { readDecisionState } from './append/decision-state.ts';
import type { LedgerWriter } from './append/ledger-writer.ts';
import type { WakeUp } from './append/wake-up.ts';
import type { SqliteConnections } from './connection/open-sqlite.ts';
import { explainSqlite } from './connection/open-sqlite.ts';
import type { Ledger } from './ledger.ts';
import type { Projection } from './project/projection.ts';
import { readActivities, readActivity } from './read/activities.ts';
import { readAsOf } from './read/as-of.ts';
import { readInclusions } from './read/contributions.ts';
import { readEvents } from './read/events.ts';
import { readFindings } from './read/findings.ts';
import { readHistory } from './read/history.ts';
import { readNewest } from './read/newest.ts';
import { previewFacts } from './read/preview.ts';
import type { Reading } from './read/reading.ts';
import { readCatalogue, readLedgerRow } from './read/reading.ts';
import { readTotals } from './read/totals.ts';
import { readTrace } from './read/trace.ts';
import { readDays, readYears } from './read/year-calendar.ts';
import { verifyLedger } from './verify/verify-ledger.ts';

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

/** One ledger of a SQLite store. Closing it leaves the store open for the others. */
export function createSqliteLedger(parts: SqliteLedgerParts): Ledger {
  const { id, connections, writer, wakeUp, reading } = parts;
  const read = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    parts.assertOpen();
    try {
      return await work();
    } catch (error) {
      throw explainSqlite(connections.path, error);
    }
  };
  const subscriptions = new Set<() => void>();
  return {
    id,
    describe: () => read(async () => (await readLedgerRow(reading)).description),
    head: () => read(async () => (await readLedgerRow(reading)).head),
    catalogue: () =>
      read(async () => {
        const { key, head } = await readLedgerRow(reading);
        return readCatalogue(reading, key, head.position);
      }),
    years: () => read(() => readYears(reading)),
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
        parts.projection.begin();
        return connections.reader.raw.transaction(() => previewFacts(source, facts, activityId)).deferred();
      }),
    activity: (activityId) => read(() => readActivity(reading, activityId)),
    history: (activityId) => read(() => readHistory(reading, activityId)),
    activities: (filter, page) => read(() => readActivities(reading, filter, page)),
    inclusions: (year) =>
      read(async () => {
        const { key, head } = await readLedgerRow(reading);
        return readInclusions(reading, key, { year, position: head.position });
      }),
    yearState: (year) =>
      read(async () => {
        const { key } = await readLedgerRow(reading);
        return parts.projection.years.states(key).get(year) ?? null;
      }),
    resolveAsOf: (asOf) => read(async () => readAsOf(reading, await readLedgerRow(reading), asOf)),
    totals: (query) => read(() => readTotals(reading, query)),
    trace: (query) => read(() => readTrace(reading, query)),
    findings: (query) => read(() => readFindings(reading, query)),
    days: (year) => read(() => readDays(reading, year)),
    newest: (year) => read(() => readNewest(reading, year)),
    events: (afterPosition, limit) => read(() => readEvents(reading, afterPosition, limit)),
    verify: (options) => read(() => verifyLedger(reading, connections.reader, options)),
    onAppend: (listener) => {
      const end = wakeUp.subscribe(id, listener);
      subscriptions.add(end);
      return () => {
        subscriptions.delete(end);
        end();
      };
    },
    close: async () => {
      for (const end of subscriptions) end();
      subscriptions.clear();
    },
  };
}
