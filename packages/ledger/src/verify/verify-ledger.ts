import { setImmediate } from 'node:timers/promises';
import type { RecordedEvent } from '@outreach/domain';
import { civilDayOf } from '../append/civil-day.ts';
import { hexOf } from '../append/event-hash.ts';
import type { SqliteConnection } from '../connection/open-sqlite.ts';
import { sqliteCode } from '../fault/sqlite-fault.ts';
import { createMemoryProjection } from '../project/memory-projection.ts';
import { projectEvent } from '../project/project-event.ts';
import { eventOfRow } from '../read/events.ts';
import type { LedgerRow, Reading } from '../read/reading.ts';
import { readLedgerRow } from '../read/reading.ts';
import type { Anchor } from './anchor.ts';
import { readAnchor } from './anchor.ts';
import type { ChainState } from './chain.ts';
import { chainStart, checkEvent } from './chain.ts';
import { compareTables } from './compare-tables.ts';
import { checkGuards } from './guards.ts';
import { checkReceiptEnds, checkReceipts, checkStreams } from './receipts.ts';
import type { VerifyFinding, VerifyOptions, VerifyReport } from './report.ts';

/** Events read at a time: between two runs other work of the process gets its turn. */
const runLength = 1000;

/**
 * Reads a ledger's whole log again: density, chain, stream versions, receipts, head, guards, and whether the read
 * tables are what a replay gives. Stops at the first event that is wrong, because nothing after it can be trusted.
 *
 * @throws StoreFault `anchor.invalid`
 */
export async function verifyLedger(
  reading: Reading,
  reader: SqliteConnection,
  { anchor: anchorText, onProgress = () => undefined }: VerifyOptions = {},
): Promise<VerifyReport> {
  const anchor = anchorText === undefined ? null : readAnchor(anchorText);
  const ledger = await readLedgerRow(reading);
  const walk: Walk = { state: chainStart, events: 0, unknownTypes: {}, days: new Map() };
  const projection = createMemoryProjection();
  const findings: VerifyFinding[] = [];
  try {
    const broken = await walkLog(
      reading,
      ledger,
      anchor,
      walk,
      (recorded) => projectEvent(projection.tables, recorded),
      onProgress,
    );
    if (broken !== null) findings.push(broken);
    else findings.push(...(await checkAround(reading, ledger, anchor, walk, projection)));
    findings.push(...checkGuards(reader));
  } catch (error) {
    const code = sqliteCode(error);
    if (code === undefined || !/^SQLITE_(CORRUPT|NOTADB|IOERR)/.test(code)) throw error;
    findings.push({ code: 'store.corrupt', position: walk.state.position + 1, params: { detail: code } });
  }
  return {
    ok: findings.length === 0,
    ledger: ledger.description.id,
    position: walk.state.position,
    hash: hexOf(walk.state.hash),
    events: walk.events,
    unknownTypes: walk.unknownTypes,
    findings,
  };
}

interface Walk {
  state: ChainState;
  events: number;
  unknownTypes: Record<string, number>;
  /** Last position by civil day of the ledger's time zone. */
  readonly days: Map<string, number>;
}

/** Walks the chain from the first event to the last; the first thing that is wrong, or null. */
async function walkLog(
  { db, ledgerId }: Reading,
  { key, description, head }: LedgerRow,
  anchor: Anchor | null,
  walk: Walk,
  replay: (recorded: RecordedEvent) => void,
  onProgress: NonNullable<VerifyOptions['onProgress']>,
): Promise<VerifyFinding | null> {
  for (;;) {
    const after = walk.state.position;
    const rows = await db
      .selectFrom('event')
      .selectAll()
      .where('ledger_key', '=', key)
      .where('position', '>', after)
      // What is appended while verify runs is for the next run.
      .where('position', '<=', Math.max(head.position, after))
      .orderBy('position')
      .limit(runLength)
      .execute();
    for (const row of rows) {
      const checked = checkEvent(ledgerId, walk.state, row, anchor);
      if (!checked.ok) return checked.finding;
      const event = eventOfRow(row);
      if (event.known) {
        const failure = replayOne(replay, event);
        if (failure !== null) return failure;
      } else {
        const type = `${event.type} v${event.schemaVersion}`;
        walk.unknownTypes[type] = (walk.unknownTypes[type] ?? 0) + 1;
      }
      walk.state = checked.state;
      walk.events += 1;
      walk.days.set(civilDayOf(row.recorded_at, description.timeZone), row.position);
    }
    if (rows.length === 0) return null;
    const wrong = await checkReceipts(db, key, { after, through: walk.state.position });
    if (wrong !== null) return wrong;
    onProgress({ phase: 'chain', done: walk.state.position, total: head.position });
    await setImmediate();
  }
}

/** An event that cannot be applied: the payload is the one that was hashed, and yet it contradicts the ones before. */
function replayOne(replay: (recorded: RecordedEvent) => void, event: RecordedEvent): VerifyFinding | null {
  try {
    replay(event);
    return null;
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { code: 'read-table.wrong', position: event.position, params: { table: 'replay', detail } };
  }
}

/** What stands around a sound chain: head, anchor, streams, receipts and read tables. */
async function checkAround(
  reading: Reading,
  ledger: LedgerRow,
  anchor: Anchor | null,
  walk: Walk,
  projection: ReturnType<typeof createMemoryProjection>,
): Promise<readonly VerifyFinding[]> {
  const { db } = reading;
  const findings: (VerifyFinding | null)[] = [
    await checkHead(reading, ledger, walk.state),
    anchor !== null && anchor.position > walk.state.position
      ? { code: 'anchor.wrong', position: walk.state.position + 1, params: { expected: anchor.hash, found: null } }
      : null,
    await checkStreams(db, ledger.key),
    await checkReceiptEnds(db, ledger.key),
    await checkDays(reading, ledger, walk.days),
    ...(await compareTables(reading, ledger.key, projection, walk.state.position)),
  ];
  return findings.filter((finding) => finding !== null);
}

/** The head row against the last event of the log, also where the row stands before or behind it. */
async function checkHead({ db }: Reading, { key, head }: LedgerRow, state: ChainState): Promise<VerifyFinding | null> {
  const last = await db
    .selectFrom('event')
    .select((eb) => eb.fn.max('position').as('position'))
    .where('ledger_key', '=', key)
    .executeTakeFirst();
  const row = await db
    .selectFrom('ledger')
    .select(['position', 'projected_position'])
    .where('ledger_key', '=', key)
    .executeTakeFirst();
  const lastPosition = last?.position ?? 0;
  // An append between the two reads moves both; only the head that was read first is compared with the chain.
  const behind = row !== undefined && row.position < lastPosition && row.position === head.position;
  const unprojected = row !== undefined && row.projected_position !== row.position;
  if (head.position === state.position && head.hash === hexOf(state.hash) && !behind && !unprojected) return null;
  return {
    code: 'head.wrong',
    position: Math.min(head.position, state.position) + (head.position === state.position ? 0 : 1),
    params: { headPosition: head.position, lastPosition },
  };
}

async function checkDays(
  { db }: Reading,
  { key }: LedgerRow,
  days: ReadonlyMap<string, number>,
): Promise<VerifyFinding | null> {
  const rows = await db.selectFrom('day_head').selectAll().where('ledger_key', '=', key).orderBy('day').execute();
  const stored = new Map(rows.map((row) => [row.day, row.last_position]));
  for (const [day, position] of days) {
    if ((stored.get(day) ?? 0) < position)
      return { code: 'read-table.wrong', position, params: { table: 'day_head', day } };
  }
  const extra = rows.find((row) => !days.has(row.day) && row.last_position <= Math.max(0, ...days.values()));
  if (extra === undefined) return null;
  return { code: 'read-table.wrong', position: extra.last_position, params: { table: 'day_head', day: extra.day } };
}
