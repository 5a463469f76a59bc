import type { ActivityId, FigureId, RecordedEvent } from '@outreach/domain';
import { activityStream } from '@outreach/domain';
import type { LedgerEvent } from '../ledger-event.ts';
import { eventOfRow, readColumns, readStreams } from '../read/events.ts';
import { figuresEverOf } from '../read/history.ts';
import type { Reading } from '../read/reading.ts';

/** Events of all streams whose name begins with `kind/`, oldest first: declarations or measures of a whole ledger. */
export async function readKind(
  { db }: Pick<Reading, 'db'>,
  key: number,
  kind: 'inclusion' | 'measure',
  through: number,
): Promise<readonly RecordedEvent[]> {
  const rows = await db
    .selectFrom('event')
    .select(readColumns)
    .where('ledger_key', '=', key)
    .where('stream_id', '>=', `${kind}/`)
    // The character after the slash: every name with the prefix sorts before it.
    .where('stream_id', '<', `${kind}0`)
    .where('position', '<=', through)
    .orderBy('position')
    .execute();
  return rows.map(eventOfRow).filter(isKnown);
}

/**
 * Everything that can change a contribution of some activities: their own events, the declarations of their figures,
 * and the measures, oldest first. Declarations and measures are read once for a ledger and handed in.
 */
export async function readYearEvents(
  reading: Pick<Reading, 'db'>,
  key: number,
  activities: readonly ActivityId[],
  shared: { readonly inclusions: readonly RecordedEvent[]; readonly measures: readonly RecordedEvent[] },
  through: number,
): Promise<readonly RecordedEvent[]> {
  const own = await readStreams(reading, key, activities.map(activityStream), through);
  const figures = new Set(figuresEverOf(own));
  const declared = shared.inclusions.filter((recorded) => namesFigure(recorded, figures));
  return [...own, ...declared, ...shared.measures].sort((a, b) => a.position - b.position);
}

function namesFigure({ event }: RecordedEvent, figures: ReadonlySet<FigureId>): boolean {
  if (event.type !== 'inclusion.declared' && event.type !== 'inclusion.withdrawn') return false;
  return figures.has(event.payload.figure) || figures.has(event.payload.of);
}

function isKnown(event: LedgerEvent): event is Extract<LedgerEvent, { readonly known: true }> {
  return event.known;
}
