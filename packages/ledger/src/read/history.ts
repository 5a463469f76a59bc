import type { Activity, ActivityId, FigureId, HistoryEntry, RecordedEvent } from '@outreach/domain';
import { activityStream, evolveActivity, inclusionStream } from '@outreach/domain';
import { readStreams } from './events.ts';
import type { Reading } from './reading.ts';
import { readLedgerRow } from './reading.ts';

/** Everything that happened to an activity and to the declarations of its figures, oldest first; empty where unknown. */
export async function readHistory(reading: Reading, id: ActivityId): Promise<readonly HistoryEntry[]> {
  if (id.includes('\0')) return [];
  const { key, head } = await readLedgerRow(reading);
  const own = await readStreams(reading, key, [activityStream(id)], head.position);
  const streams = await inclusionStreams(reading, key, figuresEverOf(own));
  const declared = await readStreams(reading, key, streams, head.position);
  return historyOf([...own, ...declared].sort((a, b) => a.position - b.position));
}

/** The steps of one activity, from its own events and those of its figures' declarations, oldest first. */
export function historyOf(events: readonly RecordedEvent[]): readonly HistoryEntry[] {
  let activity: Activity | null = null;
  return events.map((recorded) => {
    activity = evolveActivity(activity, recorded.event);
    return entryOf(recorded, activity);
  });
}

function entryOf(recorded: RecordedEvent, activity: Activity | null): HistoryEntry {
  const { position, recordedAt, actorId, event } = recorded;
  const entry = { position, type: event.type, recordedAt, actorId, reason: '', activity: null, inclusion: null };
  switch (event.type) {
    case 'activity.recorded':
      return { ...entry, activity };
    case 'activity.corrected':
      return { ...entry, reason: event.payload.reason, activity };
    case 'activity.voided':
    case 'activity.reinstated':
      return { ...entry, reason: event.payload.reason };
    case 'inclusion.declared': {
      const { figure, of, relation, reason } = event.payload;
      return { ...entry, reason, inclusion: { figure, of, relation } };
    }
    case 'inclusion.withdrawn': {
      const { figure, of, reason } = event.payload;
      return { ...entry, reason, inclusion: { figure, of, relation: 'withdrawn' } };
    }
    case 'ledger.opened':
    case 'measure.defined':
    case 'measure.breakdown-added':
    case 'year.closed':
    case 'year.reopened':
    case 'finding.accepted':
    case 'finding.acceptance-withdrawn':
      return entry;
  }
}

/** Every figure that any statement of the activity had. */
export function figuresEverOf(events: readonly RecordedEvent[]): readonly FigureId[] {
  const ids = new Set<FigureId>();
  for (const { event } of events) {
    if (event.type !== 'activity.recorded' && event.type !== 'activity.corrected') continue;
    for (const { id } of event.payload.facts.figures) ids.add(id);
  }
  return [...ids];
}

async function inclusionStreams(
  { db }: Reading,
  key: number,
  figures: readonly FigureId[],
): Promise<readonly string[]> {
  if (figures.length === 0) return [];
  const rows = await db
    .selectFrom('inclusion')
    .select(['figure_id', 'of_figure_id'])
    .distinct()
    .where('ledger_key', '=', key)
    .where((eb) => eb.or([eb('figure_id', 'in', figures), eb('of_figure_id', 'in', figures)]))
    .execute();
  return rows.map((row) => inclusionStream(row.figure_id, row.of_figure_id));
}
