import type { Contribution, NewestActivity } from '@outreach/domain';
import { sql } from 'kysely';
import { standingOfRow } from '../project/activity-row.ts';
import { contributionOfRow } from '../project/contribution-row.ts';
import { contributionColumnNames } from '../project/sqlite-contribution-rows.ts';
import { untilOpen } from '../schema/until-open.ts';
import type { YearAt } from './contributions.ts';
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
  const { before, after } = await readChanged(reading, key, { year, position });
  const catalogue = await readCatalogue(reading, key, position);
  return { activity, position, recordedAt: statedAt, changes: totalChanges(catalogue, before, after) };
}

/** Contributions before and after a position, of the measures and scopes that it changed. */
async function readChanged(
  { db, names }: Reading,
  key: number,
  { year, position }: YearAt,
): Promise<{ readonly before: readonly Contribution[]; readonly after: readonly Contribution[] }> {
  const either = db
    .selectFrom('contribution')
    .where('ledger_key', '=', key)
    .where('reporting_year', '=', year)
    .where('until_position', '>=', position)
    .where('since_position', '<=', position);
  const touched = await either
    .select(['measure_key', 'scope_key'])
    .distinct()
    .where((eb) => eb.or([eb('since_position', '=', position), eb('until_position', '=', position)]))
    .execute();
  if (touched.length === 0) return { before: [], after: [] };
  const rows = await either
    .select([...contributionColumnNames, 'since_position', 'until_position'])
    .where((eb) => eb.or(touched.map(({ measure_key, scope_key }) => eb.and({ measure_key, scope_key }))))
    .execute();
  await names.cover(rows);
  return {
    before: rows.filter((row) => row.since_position < position).map((row) => contributionOfRow(row, names)),
    after: rows.filter((row) => row.until_position > position).map((row) => contributionOfRow(row, names)),
  };
}
