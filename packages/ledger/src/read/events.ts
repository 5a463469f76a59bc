import type { RecordedEvent } from '@outreach/domain';
import { upcast } from '@outreach/domain';
import { storeFault } from '../fault/store-fault.ts';
import type { LedgerEvent } from '../ledger-event.ts';
import type { EventTable } from '../schema/tables.ts';
import type { Reading } from './reading.ts';
import { readLedgerRow } from './reading.ts';

/** Most events in one answer: a limit on memory, not on how far a reader may go. */
const maxEvents = 10_000;

/** Columns of an event that a reader needs; the hashes are for verify. */
export const readColumns = [
  'position',
  'event_id',
  'stream_id',
  'stream_version',
  'type',
  'schema_version',
  'recorded_at',
  'actor_id',
  'command_id',
  'correlation_id',
  'payload',
] as const satisfies readonly (keyof EventTable)[];

export type ReadColumns = Pick<EventTable, (typeof readColumns)[number]>;

/** Events after a position, oldest first. @throws StoreFault `page.limit-invalid` */
export async function readEvents(
  reading: Reading,
  afterPosition: number,
  limit: number,
): Promise<readonly LedgerEvent[]> {
  if (!Number.isInteger(limit) || limit < 1 || limit > maxEvents) {
    throw storeFault('page.limit-invalid', { limit, max: maxEvents }, { path: 'limit' });
  }
  const { key } = await readLedgerRow(reading);
  const rows = await reading.db
    .selectFrom('event')
    .select(readColumns)
    .where('ledger_key', '=', key)
    .where('position', '>', afterPosition)
    .orderBy('position')
    .limit(limit)
    .execute();
  // A gap is corruption, and a reader that went on would hand out a history that never was.
  rows.forEach(({ position }, index) => {
    if (position !== afterPosition + 1 + index) {
      throw storeFault('log.broken', { rule: 'log.gap', position: afterPosition + 1 + index });
    }
  });
  return rows.map(eventOfRow);
}

/** Known events of some streams up to a position, oldest first. */
export async function readStreams(
  { db }: Pick<Reading, 'db'>,
  key: number,
  streams: readonly string[],
  position: number,
): Promise<readonly RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  // SQLite takes a limited number of values in one statement.
  for (let start = 0; start < streams.length; start += 500) {
    const rows = await db
      .selectFrom('event')
      .select(readColumns)
      .where('ledger_key', '=', key)
      .where('stream_id', 'in', streams.slice(start, start + 500))
      .where('position', '<=', position)
      .orderBy('position')
      .execute();
    for (const row of rows) {
      const event = eventOfRow(row);
      if (event.known) events.push(event);
    }
  }
  return events.sort((a, b) => a.position - b.position);
}

export function eventOfRow(row: ReadColumns): LedgerEvent {
  const shape = { type: row.type, schemaVersion: row.schema_version, payload: JSON.parse(row.payload) as unknown };
  const upcasted = upcast(row.stream_id, shape);
  if (!upcasted.known) {
    return {
      known: false,
      position: row.position,
      eventId: row.event_id,
      recordedAt: row.recorded_at,
      actorId: row.actor_id,
      stream: row.stream_id,
      type: row.type,
      schemaVersion: row.schema_version,
    };
  }
  return {
    known: true,
    position: row.position,
    eventId: row.event_id,
    streamVersion: row.stream_version,
    recordedAt: row.recorded_at,
    actorId: row.actor_id,
    commandId: row.command_id,
    correlationId: row.correlation_id,
    event: upcasted.event,
  };
}
