import { setImmediate } from 'node:timers/promises';
import { isKnownShape } from '@outreach/domain';
import { civilDayOf } from '../append/civil-day.ts';
import type { LedgerRow, Reading } from '../read/reading.ts';
import type { Anchor } from './anchor.ts';
import type { ChainState } from './chain.ts';
import { chainStart, checkEvent } from './chain.ts';
import { checkReceipts } from './receipts.ts';
import type { VerifyFinding, VerifyProgress } from './report.ts';

/** Events read at a time: between two runs other work of the process gets its turn. */
const runLength = 1000;

/** What a walk over the log has seen so far. Grows by a few numbers a day, not by events. */
export interface Walk {
  state: ChainState;
  readonly unknownTypes: Record<string, number>;
  /** Last position by civil day of the ledger's time zone. */
  readonly days: Map<string, number>;
}

export function startWalk(): Walk {
  return { state: chainStart, unknownTypes: {}, days: new Map() };
}

/** Walks the chain up to the head as it was read; the first thing that is wrong, or null. `walk` tells how far it came. */
export async function walkLog(
  { db, ledgerId }: Reading,
  { key, description, head }: LedgerRow,
  anchor: Anchor | null,
  walk: Walk,
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
      if (!isKnownShape(row.type, row.schema_version)) {
        const type = `${row.type} v${row.schema_version}`;
        walk.unknownTypes[type] = (walk.unknownTypes[type] ?? 0) + 1;
      }
      walk.state = checked.state;
      walk.days.set(civilDayOf(row.recorded_at, description.timeZone), row.position);
    }
    if (rows.length === 0) return null;
    const wrong = await checkReceipts(db, key, { after, through: walk.state.position });
    if (wrong !== null) return wrong;
    onProgress({ phase: 'chain', done: walk.state.position, total: head.position });
    await setImmediate();
  }
}
