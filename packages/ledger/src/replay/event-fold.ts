import type { RecordedEvent } from '@outreach/domain';
import type { CanonicalMemo } from '../append/canonical-json.ts';
import { civilDayOf, defaultTimeZone } from '../append/civil-day.ts';
import type { SqliteConnection } from '../connection/open-sqlite.ts';
import { createWaitingRows } from '../connection/waiting-rows.ts';
import { sqliteCode } from '../fault/sqlite-fault.ts';
import { isStoreFault } from '../fault/store-fault.ts';
import { createDictionary } from '../project/dictionary.ts';
import { projectEvent } from '../project/project-event.ts';
import { ledgerTables } from '../project/projection.ts';
import type { ProjectionTables } from '../project/projection-tables.ts';
import { prepareActivityRows } from '../project/sqlite-activity-rows.ts';
import { prepareContributionRows } from '../project/sqlite-contribution-rows.ts';
import { prepareFigureRows } from '../project/sqlite-figure-rows.ts';
import { prepareInclusionRows } from '../project/sqlite-inclusion-rows.ts';
import { prepareLedgerRows } from '../project/sqlite-ledger-rows.ts';
import type { EventTable } from '../schema/tables.ts';

/** What opened a ledger. */
export interface OpenedLedger {
  readonly name: string;
  readonly timeZone: string;
  readonly demo: boolean;
  readonly position: number;
}

/** One ledger while its log is folded into read tables that nobody else writes. */
export interface LedgerFold {
  /** null until the event that opens it. */
  readonly opened: OpenedLedger | null;
  /** Folds the next event, as the append that wrote it did. @throws where it contradicts those before */
  project(recorded: RecordedEvent): void;
  /** Remembers the day of an event, also of one that nobody here can read. */
  markDay(row: Pick<EventTable, 'recorded_at' | 'position'>): void;
  /** Writes what waits to be written with more of its kind. Must be called at the end of the events' transaction. */
  finish(): void;
}

/** Begins to fold a ledger, or goes on: `opened` is what opened it in a run before. */
export type FoldOf = (ledgerKey: number, opened: OpenedLedger | null) => LedgerFold;

/**
 * Folds logs into the read tables of a connection by the same projection that appends use. The caller keeps the
 * transactions, and has checked the chain. Memory does not grow with the log.
 */
export function createEventFold({ raw, kysely }: SqliteConnection): FoldOf {
  const waiting = createWaitingRows();
  waiting.begin(true);
  const connection = { raw, kysely, waiting };
  const dictionary = createDictionary(connection, true);
  const ledgers = prepareLedgerRows(connection);
  const tablesOf = ledgerTables({
    ledgers,
    activities: prepareActivityRows(connection),
    figures: prepareFigureRows(connection, dictionary),
    inclusions: prepareInclusionRows(connection, dictionary),
    contributions: prepareContributionRows(connection, dictionary),
  });
  return (ledgerKey, before) => {
    let opened = before;
    let isNew = false;
    let marked: { readonly day: string; readonly position: number } | null = null;
    // What an event's rows share is written as text once.
    const memo: CanonicalMemo = new Map();
    const stored = tablesOf(ledgerKey, memo);
    const tables: ProjectionTables = {
      ...stored,
      // The ledger's row belongs to the appends.
      openLedger: (stated, position) => {
        opened = { ...stated, position };
      },
      // The first event of a stream is about an activity that cannot be there: asking costs as much as writing it.
      activity: (id) => (isNew ? null : stored.activity(id)),
    };
    const writeDay = () => {
      if (marked !== null) ledgers.markDay(ledgerKey, marked.day, marked.position);
    };
    return {
      get opened() {
        return opened;
      },
      project: (recorded) => {
        isNew = recorded.streamVersion === 1;
        memo.clear();
        projectEvent(tables, recorded);
      },
      markDay: ({ recorded_at, position }) => {
        const day = civilDayOf(recorded_at, opened?.timeZone ?? defaultTimeZone);
        if (marked !== null && marked.day !== day) writeDay();
        marked = { day, position };
      },
      finish: () => {
        writeDay();
        marked = null;
        waiting.write();
      },
    };
  };
}

/** Whether what a fold threw lies in the events, which contradict each other: a full disk does not. */
export function isContradiction(error: unknown): boolean {
  if (isStoreFault(error)) return false;
  const code = sqliteCode(error);
  return code === undefined || code.startsWith('SQLITE_CONSTRAINT');
}
