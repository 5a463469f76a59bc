import { setImmediate } from 'node:timers/promises';
import { eventOfRow } from '../read/events.ts';
import type { LedgerRow, Reading } from '../read/reading.ts';
import { isContradiction, type LedgerFold } from '../replay/event-fold.ts';
import type { EventTable } from '../schema/tables.ts';
import type { Anchor } from './anchor.ts';
import type { ChainState } from './chain.ts';
import { chainStart, checkEvent } from './chain.ts';
import { checkReceipts } from './receipts.ts';
import type { VerifyFinding, VerifyProgress } from './report.ts';
import { checkStreams } from './streams.ts';

/** Events read and folded at a time: between two runs other work of the process gets its turn. */
const runLength = 250;

/** What a walk over the log has seen so far. Does not grow with the log. */
export interface Walk {
  state: ChainState;
  readonly unknownTypes: Record<string, number>;
  /** Commands that wrote the events: each has one receipt. */
  commands: number;
  /** The first event that does not follow the one before it in its stream. */
  outOfTurn: VerifyFinding | null;
  /** Where the fold could not go on: at an event that contradicts those before it. */
  contradiction: VerifyFinding | null;
}

export function startWalk(): Walk {
  return { state: chainStart, unknownTypes: {}, commands: 0, outOfTurn: null, contradiction: null };
}

/** Whether the program could read every event: what others put into the read tables, it cannot tell from a mistake. */
export function isUnderstood({ unknownTypes }: Walk): boolean {
  return Object.keys(unknownTypes).length === 0;
}

/**
 * Walks the chain up to the head, and folds the events on the way as long as it understands them. Answers the first thing
 * that is wrong, or null; `walk` tells how far it came.
 */
export async function walkLog(
  { db, ledgerId }: Pick<Reading, 'db' | 'ledgerId'>,
  { key, head }: LedgerRow,
  anchor: Anchor | null,
  walk: Walk,
  fold: LedgerFold,
  onProgress: (progress: VerifyProgress) => void,
): Promise<VerifyFinding | null> {
  for (;;) {
    const after = walk.state.position;
    const rows = await db
      .selectFrom('event')
      .selectAll()
      .where('ledger_key', '=', key)
      .where('position', '>', after)
      .where('position', '<=', Math.max(head.position, after))
      .orderBy('position')
      .limit(runLength)
      .execute();
    for (const row of rows) {
      const checked = checkEvent(ledgerId, walk.state, row, anchor);
      if (!checked.ok) return checked.finding;
      walk.state = checked.state;
      if (row.ordinal === 0) walk.commands += 1;
      foldEvent(row, walk, fold);
    }
    if (rows.length === 0) return null;
    attempt(walk, after + 1, () => fold.finish());
    const run = { after, through: walk.state.position };
    walk.outOfTurn ??= await checkStreams(db, key, run);
    const wrong = await checkReceipts(db, key, run);
    if (wrong !== null) return wrong;
    onProgress({ phase: 'chain', done: walk.state.position, total: head.position });
    await setImmediate();
  }
}

function foldEvent(row: EventTable, walk: Walk, fold: LedgerFold): void {
  const recorded = eventOfRow(row);
  if (!recorded.known) {
    const type = `${row.type} v${row.schema_version}`;
    walk.unknownTypes[type] = (walk.unknownTypes[type] ?? 0) + 1;
  } else if (isUnderstood(walk) && walk.contradiction === null) {
    attempt(walk, row.position, () => fold.project(recorded));
  }
  fold.markDay(row);
}

/** What a fold throws, in events whose bytes are the ones that were hashed, is a finding and no fault of the store. */
function attempt(walk: Walk, position: number, work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!isContradiction(error)) throw error;
    const detail = error instanceof Error ? error.message : String(error);
    walk.contradiction ??= { code: 'read-table.wrong', position, params: { table: 'replay', detail } };
  }
}
