import type { WakeUp } from './append/wake-up.ts';
import type { Ledger } from './ledger.ts';
import { readActivities, readActivity } from './read/activities.ts';
import { readAsOf } from './read/as-of.ts';
import { readCheckpoints } from './read/checkpoints.ts';
import { readInclusions } from './read/contributions.ts';
import { readEvents } from './read/events.ts';
import { readFindings } from './read/findings.ts';
import { readHistory } from './read/history.ts';
import { readNewest } from './read/newest.ts';
import type { Reading } from './read/reading.ts';
import { readCatalogue, readLedgerRow } from './read/reading.ts';
import { readCountedYear, readTotals } from './read/totals.ts';
import { readTrace } from './read/trace.ts';
import { readUnknownTypes } from './read/unknown-types.ts';
import { readDays, readYears } from './read/year-calendar.ts';
import { readYearState } from './read/year-states.ts';
import { type VerifiedEngine, verifyLedger } from './verify/verify-ledger.ts';

/** What one ledger shares with the others of its store, and what only its engine can do. */
export interface StoredLedgerParts extends Pick<Ledger, 'id' | 'execute' | 'executeBatch' | 'preview'> {
  readonly reading: Reading;
  readonly wakeUp: WakeUp;
  readonly engine: VerifiedEngine;
  /** Runs work that reads, and says what an error of the engine means. @throws StoreFault `store.*` */
  read<Result>(work: () => Promise<Result>): Promise<Result>;
}

/** One ledger of a store, on either engine. Closing it leaves the store open for the others. */
export function createStoredLedger(parts: StoredLedgerParts): Ledger {
  const { id, reading, wakeUp, read } = parts;
  const subscriptions = new Set<() => void>();
  return {
    id,
    execute: parts.execute,
    executeBatch: parts.executeBatch,
    preview: parts.preview,
    describe: () => read(async () => (await readLedgerRow(reading)).description),
    head: () => read(async () => (await readLedgerRow(reading)).head),
    checkpoints: () => read(() => readCheckpoints(reading)),
    catalogue: () =>
      read(async () => {
        const { key, head } = await readLedgerRow(reading);
        return readCatalogue(reading, key, head.position);
      }),
    years: () => read(() => readYears(reading)),
    activity: (activityId) => read(() => readActivity(reading, activityId)),
    history: (activityId) => read(() => readHistory(reading, activityId)),
    activities: (filter, page) => read(() => readActivities(reading, filter, page)),
    inclusions: (year) =>
      read(async () => {
        const { key, head } = await readLedgerRow(reading);
        return readInclusions(reading, key, { year, position: head.position });
      }),
    yearState: (year) => read(() => readYearState(reading, year)),
    resolveAsOf: (asOf) => read(async () => readAsOf(reading, await readLedgerRow(reading), asOf)),
    totals: (query) => read(() => readTotals(reading, query)),
    countedYear: (query) => read(() => readCountedYear(reading, query)),
    trace: (query) => read(() => readTrace(reading, query)),
    findings: (query) => read(() => readFindings(reading, query)),
    days: (year) => read(() => readDays(reading, year)),
    newest: (year) => read(() => readNewest(reading, year)),
    events: (afterPosition, limit) => read(() => readEvents(reading, afterPosition, limit)),
    unknownTypes: () => read(() => readUnknownTypes(reading)),
    verify: (options) => read(() => verifyLedger(id, parts.engine, options)),
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
