import { randomBytes } from 'node:crypto';
import type { Command, Outcome } from '@outreach/domain';
import { decisionStateOf, needsOf } from '@outreach/domain';
import { defaultTimeZone } from '../append/civil-day.ts';
import { hexOf, noHash } from '../append/event-hash.ts';
import { createEventIds } from '../append/event-id.ts';
import { createWakeUp } from '../append/wake-up.ts';
import { storeFault } from '../fault/store-fault.ts';
import type { Ledger, LedgerStore } from '../ledger.ts';
import { happenedKey } from '../project/activity-row.ts';
import { createMemoryProjection } from '../project/memory-projection.ts';
import { projectEvent } from '../project/project-event.ts';
import { previewFacts } from '../read/preview.ts';
import { yearDays } from '../read/year-calendar.ts';
import type { StoreOptions } from '../store.ts';
import type { MemoryLog } from './memory-log.ts';
import { appendToLog, emptyLog } from './memory-log.ts';
import {
  activitiesIn,
  countedYearIn,
  findingsIn,
  historyIn,
  inclusionsIn,
  listedIn,
  newestIn,
  positionOf,
  totalsIn,
  traceIn,
} from './memory-reads.ts';
import { rollUpOf } from './memory-roll-up.ts';

/**
 * A store that keeps nothing: every answer is folded anew by the domain's pure functions. The yardstick that the
 * engines are held to by the contract suite, and enough for a program that needs no file.
 */
export function openMemoryStore(options: StoreOptions = {}): LedgerStore {
  const { nowMs = Date.now } = options;
  const clock = { nowMs, nextEventId: createEventIds(nowMs, options.randomBytes ?? randomBytes) };
  const logs = new Map<string, MemoryLog>();
  const wakeUp = createWakeUp();
  const logOf = (id: string) => {
    const log = logs.get(id) ?? emptyLog(id);
    logs.set(id, log);
    return log;
  };
  return {
    ledgerIds: async () =>
      [...logs]
        .filter(([, log]) => log.events.length > 0)
        .map(([id]) => id)
        .sort(),
    ledger: (id) => {
      if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(id))
        throw storeFault('ledger.id-invalid', { id }, { path: 'ledger' });
      return memoryLedger(
        id,
        () => logOf(id),
        (log) => logs.set(id, log),
        clock,
        wakeUp,
      );
    },
    rollUp: async (query) =>
      rollUpOf(
        [...logs.values()].filter((log) => log.events.length > 0),
        query,
      ),
    settings: () => ({ engine: 'memory' }),
    close: async () => logs.clear(),
  };
}

function memoryLedger(
  id: string,
  log: () => MemoryLog,
  keep: (log: MemoryLog) => void,
  clock: Parameters<typeof appendToLog>[2],
  wakeUp: ReturnType<typeof createWakeUp>,
): Ledger {
  const head = () => {
    const last = log().events.at(-1);
    return {
      position: log().events.length,
      hash: hexOf(last?.hash ?? noHash),
      recordedAt: last?.recorded.recordedAt ?? null,
    };
  };
  const living = () => [...log().state.activities.values()].filter(({ status }) => status === 'recorded');
  return {
    id,
    describe: async () => ({ id, name: '', timeZone: defaultTimeZone, demo: false, ...log().state.opened }),
    head: async () => head(),
    checkpoints: async () => {
      const { position } = head();
      return { log: position, head: position, projected: position };
    },
    catalogue: async () => log().state.catalogue,
    years: async () => [...new Set(living().map(({ year }) => year))].sort((a, b) => b - a),
    execute: async (envelope) => {
      const [next, outcome] = appendToLog(log(), envelope, clock);
      if (next !== log()) {
        keep(next);
        wakeUp.announce(id, next.events.length);
      }
      return outcome;
    },
    executeBatch: async (envelopes, { dryRun = false } = {}) => {
      const outcomes: Outcome[] = [];
      let next = log();
      for (const envelope of envelopes) {
        const [after, outcome] = appendToLog(next, envelope, clock);
        next = after;
        outcomes.push(outcome);
      }
      const committed = !dryRun && outcomes.every(({ status }) => status === 'accepted');
      if (committed && next !== log()) {
        keep(next);
        wakeUp.announce(id, next.events.length);
      }
      return { committed, outcomes };
    },
    preview: async (facts, activityId) => {
      const { tables } = createMemoryProjection();
      for (const { recorded } of log().events) projectEvent(tables, recorded);
      const decisionState = (command: Command) => decisionStateOf(log().state, needsOf(command));
      return previewFacts({ tables, decisionState }, facts, activityId);
    },
    activity: async (activityId) => {
      const activity = log().state.activities.get(activityId);
      return activity === undefined ? null : listedIn(log(), activity);
    },
    history: async (activityId) => historyIn(log(), activityId),
    activities: async (filter, page) => activitiesIn(log(), filter, page),
    yearState: async (year) => log().state.years.get(year) ?? null,
    inclusions: async (year) => inclusionsIn(log().state, year),
    resolveAsOf: async (asOf) => positionOf(log(), asOf),
    totals: async (query) => totalsIn(log(), query),
    countedYear: async (query) => countedYearIn(log(), query),
    trace: async (query) => traceIn(log(), query),
    findings: async (query) => findingsIn(log(), query),
    days: async (year) => {
      const positions = new Map(living().map((activity) => [activity.id, listedIn(log(), activity).recordedPosition]));
      const inOrder = living()
        .filter((activity) => activity.year === year)
        .sort((a, b) => {
          const [left, right] = [happenedKey(a.dates, year), happenedKey(b.dates, year)];
          return left < right ? -1 : left > right ? 1 : (positions.get(a.id) ?? 0) - (positions.get(b.id) ?? 0);
        });
      return yearDays(
        year,
        inOrder.map(({ id: activityId, title, dates }) => ({ id: activityId, title, ...dates })),
      );
    },
    newest: async (year) => newestIn(log(), year),
    events: async (afterPosition, limit) =>
      log()
        .events.slice(afterPosition, afterPosition + limit)
        .map(({ recorded }) => ({ known: true, ...recorded })),
    unknownTypes: async () => ({}),
    verify: async () => {
      const { position, hash } = head();
      return { ok: true, ledger: id, position, hash, events: position, unknownTypes: {}, replayed: true, findings: [] };
    },
    onAppend: (listener) => wakeUp.subscribe(id, listener),
    close: async () => undefined,
  };
}
