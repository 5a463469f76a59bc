import { ledgerStream } from '@outreach/domain';
import { defaultTimeZone } from '../append/civil-day.ts';
import { hexOf } from '../append/event-hash.ts';
import { readStreams } from '../read/events.ts';
import type { LedgerRow, Reading } from '../read/reading.ts';
import type { VerifyFinding } from './report.ts';
import type { Walk } from './walk-log.ts';

/** The head row against the last event of the log, also where the row stands before or behind it. */
export async function checkHead(
  { db }: Reading,
  { key, head }: LedgerRow,
  { state }: Walk,
): Promise<VerifyFinding | null> {
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

/** What the ledger's row says of its name and time zone, against the event that opened it. */
export async function checkDescription(
  reading: Reading,
  { key, description }: LedgerRow,
  { state }: Walk,
): Promise<VerifyFinding | null> {
  const events = await readStreams(reading, key, [ledgerStream], state.position);
  const opened = events.findLast(({ event }) => event.type === 'ledger.opened');
  const stated = opened?.event.type === 'ledger.opened' ? opened.event.payload : null;
  const { name, timeZone, demo } = stated ?? { name: '', timeZone: defaultTimeZone, demo: false };
  if (description.name === name && description.timeZone === timeZone && description.demo === demo) return null;
  return { code: 'read-table.wrong', position: opened?.position ?? 1, params: { table: 'ledger' } };
}

/** The table that resolves days, against the days on which events were recorded. */
export async function checkDays(
  { db }: Reading,
  { key }: LedgerRow,
  { days, state }: Walk,
): Promise<VerifyFinding | null> {
  const rows = await db.selectFrom('day_head').selectAll().where('ledger_key', '=', key).orderBy('day').execute();
  const stored = new Map(rows.map((row) => [row.day, row.last_position]));
  const wrong = (day: string, position: number): VerifyFinding => ({
    code: 'read-table.wrong',
    position,
    params: { table: 'day_head', day },
  });
  for (const [day, position] of days) {
    const found = stored.get(day) ?? 0;
    // The newest day may have grown since the walk began.
    if (found !== position && !(position === state.position && found > position)) return wrong(day, position);
  }
  const extra = rows.find((row) => !days.has(row.day) && row.last_position <= state.position);
  return extra === undefined ? null : wrong(extra.day, extra.last_position);
}
