import type { YearState } from '@outreach/domain';
import { evolveYears } from '@outreach/domain';
import { eventOfRow, readColumns } from './events.ts';
import type { Reading } from './reading.ts';
import { readLedgerRow } from './reading.ts';

/** Statements of a year and whether it is closed, out of the log itself; null where it never was. */
export async function readYearState(reading: Reading, year: number): Promise<YearState | null> {
  const { key } = await readLedgerRow(reading);
  const rows = await reading.db
    .selectFrom('event')
    .select(readColumns)
    .where('ledger_key', '=', key)
    .where('stream_id', '=', `year/${year}`)
    .orderBy('stream_version')
    .execute();
  const years = new Map<number, YearState>();
  for (const row of rows) {
    const recorded = eventOfRow(row);
    if (!recorded.known) continue;
    const { event } = recorded;
    if (event.type === 'year.closed' || event.type === 'year.reopened') evolveYears(years, event);
  }
  return years.get(year) ?? null;
}
