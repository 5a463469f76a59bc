import type {
  ActivityFilter,
  ActivityId,
  ActivityPage,
  Contribution,
  ListedActivity,
  PageRequest,
} from '@outreach/domain';
import { storeFault } from '../fault/store-fault.ts';
import { groupBy } from '../grouping/group-by.ts';
import { standingOfRow } from '../project/activity-row.ts';
import { contributionOfRow } from '../project/contribution-row.ts';
import type { StandingActivity } from '../project/projection-tables.ts';
import { contributionColumnNames } from '../project/sqlite-contribution-rows.ts';
import { untilOpen } from '../schema/until-open.ts';
import { matchesFilter } from './activity-filter.ts';
import { readCursor, writeCursor } from './cursor.ts';
import type { Reading } from './reading.ts';
import { readLedgerRow } from './reading.ts';

const maxLimit = 200;

const listedColumns = [
  'state',
  'happened',
  'recorded_position',
  'recorded_at',
  'stated_position',
  'stated_at',
  'corrected_figures',
] as const;

/**
 * One page of the list, by happening date and then position.
 * @throws StoreFault `page.cursor-invalid`, `page.limit-invalid`
 */
export async function readActivities(
  reading: Reading,
  filter: ActivityFilter,
  { cursor, limit }: PageRequest,
): Promise<ActivityPage> {
  if (!Number.isInteger(limit) || limit < 1 || limit > maxLimit) {
    throw storeFault('page.limit-invalid', { limit, max: maxLimit }, { path: 'limit' });
  }
  const after = cursor === undefined ? null : readCursor(cursor);
  const { key } = await readLedgerRow(reading);
  const matching = reading.db.selectFrom('activity').where((eb) => matchesFilter(eb, key, filter));
  const counted = await matching.select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirst();
  let query = matching.select(listedColumns).orderBy('happened').orderBy('recorded_position');
  if (after !== null) {
    query = query.where((eb) =>
      eb(eb.refTuple('happened', 'recorded_position'), '>', eb.tuple(after.happened, after.recordedPosition)),
    );
  }
  // One row more than asked for tells whether another page follows.
  const rows = await query.limit(limit + 1).execute();
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    items: await listed(reading, key, page.map(standingOfRow)),
    nextCursor:
      rows.length > limit && last !== undefined
        ? writeCursor({ happened: last.happened, recordedPosition: last.recorded_position })
        : null,
    matching: Number(counted?.count ?? 0),
  };
}

/** One activity as it stands now; null where it was never recorded. */
export async function readActivity(reading: Reading, id: ActivityId): Promise<ListedActivity | null> {
  // No id holds the character, and PostgreSQL would not even take the question.
  if (id.includes('\0')) return null;
  const { key } = await readLedgerRow(reading);
  const row = await reading.db
    .selectFrom('activity')
    .select(listedColumns)
    .where('ledger_key', '=', key)
    .where('activity_id', '=', id)
    .where('until_position', '=', untilOpen)
    .executeTakeFirst();
  if (row === undefined) return null;
  const [found] = await listed(reading, key, [standingOfRow(row)]);
  return found ?? null;
}

async function listed(
  reading: Reading,
  key: number,
  standing: readonly StandingActivity[],
): Promise<readonly ListedActivity[]> {
  const ids = standing.flatMap(({ activity }) => activity.figures.map((figure) => figure.id));
  const contributions = groupBy(await readOfFigures(reading, key, ids), ({ activity }) => activity);
  return standing.map(({ activity, recordedAt, recordedPosition, correctedFigures }) => ({
    activity,
    recordedAt,
    recordedPosition,
    contributions: contributions.get(activity.id) ?? [],
    correctedFigures,
  }));
}

/** How some figures count now, sorted by figure id; reached through the figures, because rows are kept by year. */
async function readOfFigures(
  { db, names }: Reading,
  key: number,
  ids: readonly string[],
): Promise<readonly Contribution[]> {
  const found: Contribution[] = [];
  for (let start = 0; start < ids.length; start += 500) {
    const rows = await db
      .selectFrom('figure as f')
      .innerJoin('contribution as c', (join) =>
        join
          .onRef('c.ledger_key', '=', 'f.ledger_key')
          .onRef('c.reporting_year', '=', 'f.reporting_year')
          .on('c.until_position', '=', untilOpen)
          .onRef('c.measure_key', '=', 'f.measure_key')
          .onRef('c.figure_id', '=', 'f.figure_id'),
      )
      .select(contributionColumnNames.map((name) => `c.${name}` as const))
      .where('f.ledger_key', '=', key)
      .where('f.figure_id', 'in', ids.slice(start, start + 500))
      .where('f.until_position', '=', untilOpen)
      .execute();
    await names.cover(rows);
    for (const row of rows) found.push(contributionOfRow(row, names));
  }
  return found.sort((a, b) => (a.figure < b.figure ? -1 : a.figure > b.figure ? 1 : 0));
}
