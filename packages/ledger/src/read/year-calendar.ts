import type { ActivityDates, LitDays, YearDays } from '@outreach/domain';
import { untilOpen } from '../schema/until-open.ts';
import type { Reading } from './reading.ts';
import { readLedgerRow } from './reading.ts';

/** Years that hold at least one living activity, newest first. */
export async function readYears(reading: Reading): Promise<readonly number[]> {
  const { key } = await readLedgerRow(reading);
  const rows = await reading.db
    .selectFrom('activity')
    .select('reporting_year')
    .distinct()
    .where('ledger_key', '=', key)
    .where('until_position', '=', untilOpen)
    .where('status', '=', 'recorded')
    .orderBy('reporting_year', 'desc')
    .execute();
  return rows.map(({ reporting_year }) => reporting_year);
}

/** The days on which something was done in a year, by date and then position. */
export async function readDays(reading: Reading, year: number): Promise<YearDays> {
  const { key } = await readLedgerRow(reading);
  const rows = await reading.db
    .selectFrom('activity')
    .select(['activity_id', 'title', 'occurred_from', 'occurred_to', 'date_precision'])
    .where('ledger_key', '=', key)
    .where('reporting_year', '=', year)
    .where('until_position', '=', untilOpen)
    .where('status', '=', 'recorded')
    .orderBy('happened')
    .orderBy('recorded_position')
    .execute();
  return yearDays(
    year,
    rows.map((row) => ({
      id: row.activity_id,
      title: row.title,
      from: row.occurred_from,
      to: row.occurred_to,
      precision: row.date_precision as ActivityDates['precision'],
    })),
  );
}

/** An activity as the year line sees it. */
export interface DatedActivity extends Pick<ActivityDates, 'from' | 'to' | 'precision'> {
  readonly id: string;
  readonly title: string;
}

/** What a year's activities light, in the order given. */
export function yearDays(year: number, activities: readonly DatedActivity[]): YearDays {
  const days: LitDays[] = [];
  const months = new Set<string>();
  let wholeYear = 0;
  for (const { id, title, from, to, precision } of activities) {
    if (from === null || to === null || precision === 'none' || precision === 'year') wholeYear += 1;
    else if (precision === 'day') days.push({ activityId: id, title, from, to });
    else for (const month of monthsBetween(from, to)) months.add(month);
  }
  return { year, days, months: [...months].sort(), wholeYear };
}

function monthsBetween(from: string, to: string): readonly string[] {
  const months: string[] = [];
  let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  // At most a year of months: a longer stretch is not known "only to the month".
  while (months.length < 12) {
    const name = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
    if (name > to.slice(0, 7)) break;
    months.push(name);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return months;
}
