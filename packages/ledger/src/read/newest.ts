import { sql } from 'kysely';
import type { NewestActivity } from '../answers.ts';
import { standingOfRow } from '../project/activity-row.ts';
import { untilOpen } from '../schema/until-open.ts';
import { readContributions } from './contributions.ts';
import type { Reading } from './reading.ts';
import { readCatalogue, readLedgerRow } from './reading.ts';
import { totalChanges } from './total-changes.ts';

/**
 * The living activity of a year that was last recorded or corrected, with the year's totals that this changed, before
 * and after. null in a year without one.
 */
export async function readNewest(reading: Reading, year: number): Promise<NewestActivity | null> {
  const { key } = await readLedgerRow(reading);
  const row = await reading.db
    .selectFrom('activity')
    .select(['state', 'recorded_position', 'recorded_at', 'stated_position', 'stated_at', 'corrected_figures'])
    .where('ledger_key', '=', key)
    .where('reporting_year', '=', year)
    .where('until_position', '=', untilOpen)
    // A literal, because only then the planner knows that the partial index holds these rows.
    .where('status', '=', sql.lit('recorded' as const))
    .orderBy('stated_position', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { activity, statedPosition: position, statedAt } = standingOfRow(row);
  const before = await readContributions(reading, key, { year, position: position - 1 });
  const after = await readContributions(reading, key, { year, position });
  const catalogue = await readCatalogue(reading, key, position);
  return { activity, position, recordedAt: statedAt, changes: totalChanges(catalogue, before, after) };
}
