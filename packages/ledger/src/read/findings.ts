import type { Activity, YearFindings, YearFindingsQuery } from '@outreach/domain';
import { findings } from '@outreach/domain';
import { acceptancesOf, streamsOfYear } from '../project/acceptances.ts';
import { inclusionOfRow } from '../project/sqlite-inclusion-rows.ts';
import { type StandingRows, standingState } from '../project/standing-state.ts';
import { readAsOf } from './as-of.ts';
import { eventOfRow, readColumns } from './events.ts';
import { type Reading, readCatalogue, readLedgerRow } from './reading.ts';

/**
 * What a person should look at in a year, now or as of a position or day. A finding may be about other years too, so the
 * whole ledger is looked at: about linear in its figures.
 */
export async function readFindings(reading: Reading, { year, asOf }: YearFindingsQuery): Promise<YearFindings> {
  const ledger = await readLedgerRow(reading);
  const position = await readAsOf(reading, ledger, asOf);
  const rows = await readStanding(reading, ledger.key, { year, position });
  return { ledger: ledger.description.id, year, position, ...findings(standingState(rows), { year }) };
}

async function readStanding(
  reading: Reading,
  key: number,
  { year, position }: { readonly year: number; readonly position: number },
): Promise<StandingRows> {
  const { db } = reading;
  const activities = await db
    .selectFrom('activity')
    .select('state')
    .where('ledger_key', '=', key)
    .where('since_position', '<=', position)
    .where('until_position', '>', position)
    .orderBy('recorded_position')
    .execute();
  const inclusions = await db
    .selectFrom('inclusion')
    .select(['figure_id', 'of_figure_id', 'relation', 'reason'])
    .where('ledger_key', '=', key)
    .where('since_position', '<=', position)
    .where('until_position', '>', position)
    .execute();
  const { first, end } = streamsOfYear(year);
  const accepted = await db
    .selectFrom('event')
    .select(readColumns)
    .where('ledger_key', '=', key)
    .where('stream_id', '>=', first)
    .where('stream_id', '<', end)
    .where('position', '<=', position)
    .orderBy('stream_id')
    .orderBy('stream_version')
    .execute();
  return {
    catalogue: await readCatalogue(reading, key, position),
    // Only the projection writes the column, and verify compares it with a replay.
    activities: activities.map(({ state }) => JSON.parse(state) as Activity),
    inclusions: inclusions.map(inclusionOfRow),
    acceptances: acceptancesOf(accepted.map(eventOfRow)),
  };
}
