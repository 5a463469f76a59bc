import type { Kysely } from 'kysely';
import { defaultTimeZone } from '../append/civil-day.ts';
import { hexOf } from '../append/event-hash.ts';
import type { SqliteConnection } from '../connection/open-sqlite.ts';
import type { LedgerRow, Reading } from '../read/reading.ts';
import { readLedgerRow } from '../read/reading.ts';
import { createEventFold, type LedgerFold } from '../replay/event-fold.ts';
import { openReplayDatabase } from '../replay/replay-database.ts';
import { readTables } from '../schema/read-tables.ts';
import type { Tables } from '../schema/tables.ts';
import type { Anchor } from './anchor.ts';
import { readAnchor } from './anchor.ts';
import { compareTable } from './compare-tables.ts';
import { checkHead } from './head.ts';
import { checkReceiptEnds } from './receipts.ts';
import type { VerifyFinding, VerifyOptions, VerifyProgress, VerifyReport } from './report.ts';
import type { Walk } from './walk-log.ts';
import { isUnderstood, startWalk, walkLog } from './walk-log.ts';

/** What differs between the engines: one state of the database to read from, what guards the log, and how damage shows. */
export interface VerifiedEngine {
  /** Gives the work the database as it stands at the first question, whatever others append meanwhile. */
  withSnapshot<Result>(work: (db: Kysely<Tables>) => Promise<Result>): Promise<Result>;
  checkGuards(): Promise<readonly VerifyFinding[]>;
  /** The code of an error that means the database itself is damaged; undefined for any other error. */
  damageOf(error: unknown): string | undefined;
}

/**
 * Reads a ledger's whole log again: density, chain, stream versions, receipts, head, guards, and whether the read
 * tables are what a replay gives. Stops at the first event that is wrong, because nothing after it can be trusted.
 *
 * @throws StoreFault `anchor.invalid`
 */
export function verifyLedger(
  ledgerId: string,
  engine: VerifiedEngine,
  { anchor: anchorText, onProgress = () => undefined }: VerifyOptions = {},
): Promise<VerifyReport> {
  return engine.withSnapshot(async (db) => {
    const anchor = anchorText === undefined ? null : readAnchor(anchorText);
    const replay = openReplayDatabase();
    try {
      return await verifySnapshot({ db, ledgerId }, engine, replay, anchor, onProgress);
    } finally {
      replay.raw.close();
    }
  });
}

type Snapshot = Pick<Reading, 'db' | 'ledgerId'>;

async function verifySnapshot(
  snapshot: Snapshot,
  engine: VerifiedEngine,
  replay: SqliteConnection,
  anchor: Anchor | null,
  onProgress: (progress: VerifyProgress) => void,
): Promise<VerifyReport> {
  const ledger = await readLedgerRow(snapshot);
  const walk = startWalk();
  const findings: VerifyFinding[] = [];
  let replayed = false;
  try {
    await copyKeys(snapshot.db, replay);
    // One transaction for all of it: what is in it never has to be there after anything.
    replay.raw.exec('BEGIN');
    const fold = createEventFold(replay)(ledger.key, null);
    const broken = await walkLog(snapshot, ledger, anchor, walk, fold, onProgress);
    replayed = broken === null && isUnderstood(walk);
    if (broken !== null) findings.push(broken);
    else {
      findings.push(...(await checkAround(snapshot, ledger, anchor, walk)));
      findings.push(...(await compareTables(snapshot, ledger, walk, { replay, fold }, onProgress)));
    }
    findings.push(...(await engine.checkGuards()));
  } catch (error) {
    const detail = engine.damageOf(error);
    if (detail === undefined) throw error;
    findings.push({ code: 'store.corrupt', position: walk.state.position + 1, params: { detail } });
  }
  return {
    ok: findings.length === 0,
    ledger: ledger.description.id,
    position: walk.state.position,
    hash: hexOf(walk.state.hash),
    events: walk.state.position,
    unknownTypes: walk.unknownTypes,
    replayed,
    findings,
  };
}

/** Measures and scopes have the keys in the replay that they have in the store, so that rows can be held side by side. */
async function copyKeys(db: Kysely<Tables>, { raw }: SqliteConnection): Promise<void> {
  for (const { measure_key, measure_id } of await db.selectFrom('measure').selectAll().execute()) {
    raw.prepare('INSERT INTO measure VALUES (?, ?)').run(measure_key, measure_id);
  }
  for (const { scope_key, scope_id } of await db.selectFrom('scope').selectAll().execute()) {
    raw.prepare('INSERT INTO scope VALUES (?, ?)').run(scope_key, scope_id);
  }
}

/** What stands around a sound chain: head, anchor, streams and receipts. */
async function checkAround(
  { db }: Snapshot,
  ledger: LedgerRow,
  anchor: Anchor | null,
  walk: Walk,
): Promise<readonly VerifyFinding[]> {
  const { position } = walk.state;
  const findings: (VerifyFinding | null)[] = [
    await checkHead(db, ledger, walk.state),
    anchor !== null && anchor.position > position
      ? { code: 'anchor.wrong', position: position + 1, params: { expected: anchor.hash, found: null } }
      : null,
    walk.outOfTurn,
    await checkReceiptEnds(db, ledger.key, walk.commands),
  ];
  return findings.filter((finding) => finding !== null);
}

/** Every read table against the replay; only the days where the log holds something that was not understood. */
async function compareTables(
  { db }: Snapshot,
  ledger: LedgerRow,
  walk: Walk,
  { replay, fold }: { readonly replay: SqliteConnection; readonly fold: LedgerFold },
  onProgress: (progress: VerifyProgress) => void,
): Promise<readonly VerifyFinding[]> {
  const comparable = isUnderstood(walk) && walk.contradiction === null;
  const tables = comparable ? readTables : (['day_head'] as const);
  const findings: (VerifyFinding | null)[] = [
    walk.contradiction,
    isUnderstood(walk) ? checkDescription(ledger, fold) : null,
  ];
  for (const [done, table] of tables.entries()) {
    findings.push(await compareTable(db, replay, ledger.key, table));
    onProgress({ phase: 'replay', done: done + 1, total: tables.length });
  }
  return findings.filter((finding) => finding !== null);
}

/** What the ledger's row says of its name and time zone, against the event that opened it. */
function checkDescription({ description }: LedgerRow, { opened }: LedgerFold): VerifyFinding | null {
  const { name, timeZone, demo } = opened ?? { name: '', timeZone: defaultTimeZone, demo: false };
  if (description.name === name && description.timeZone === timeZone && description.demo === demo) return null;
  return { code: 'read-table.wrong', position: opened?.position ?? 1, params: { table: 'ledger' } };
}
