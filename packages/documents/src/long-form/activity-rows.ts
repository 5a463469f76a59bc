import type { ActivityDates, Problem } from '@outreach/domain';
import { basisKindOf } from './cell-words.ts';
import type { LongRow } from './read-rows.ts';
import { datesOfRow } from './row-dates.ts';
import { problemAt } from './row-problem.ts';
import { stableId } from './stable-id.ts';

/** A row whose year and dates are read. */
export interface DatedRow {
  readonly row: LongRow;
  readonly year: number;
  readonly dates: ActivityDates;
  /** False where the date speaks of the figure's stretch of time and not of the activity. */
  readonly datesActivity: boolean;
}

/** All rows that tell of one activity, in the order of the files. */
export interface ActivityRows {
  readonly id: string;
  readonly rows: readonly [DatedRow, ...DatedRow[]];
}

export interface GroupedRows {
  readonly activities: readonly ActivityRows[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** Puts the rows of each activity together: by `activity_id`, else by year, name and day. */
export function groupByActivity(rows: readonly LongRow[]): GroupedRows {
  const groups = new Map<string, [DatedRow, ...DatedRow[]]>();
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  for (const row of rows) {
    const year = yearOfRow(row);
    if (year === null) {
      problems.push(problemAt({ ...row, column: 'year' }, 'import.year-unreadable', { found: row.cell('year') }));
      continue;
    }
    if (row.cell('activity') === '')
      problems.push(problemAt({ ...row, column: 'activity' }, 'import.activity-missing'));
    const reading = datesOfRow(row, year);
    problems.push(...reading.problems);
    warnings.push(...reading.warnings);
    if (reading.dates === null) continue;
    const dated: DatedRow = { row, year, dates: reading.dates, datesActivity: datesActivity(row) };
    const id = row.cell('activity_id') === '' ? derivedId(dated) : row.cell('activity_id');
    const known = groups.get(id);
    if (known === undefined) groups.set(id, [dated]);
    else known.push(dated);
  }
  return { activities: [...groups].map(([id, dated]) => ({ id, rows: dated })), problems, warnings };
}

function yearOfRow(row: LongRow): number | null {
  const text = row.cell('year').normalize('NFKC').replace(/年$/, '');
  return /^\d{4}$/.test(text) ? Number(text) : null;
}

function datesActivity(row: LongRow): boolean {
  if (row.cell('measure') === '') return true;
  const kind = basisKindOf(row.cell('basis'));
  return kind === null || kind === 'event';
}

/**
 * The day belongs to the id only where it dates the activity: a statistic that runs on (1-9月, then 1-10月) is one
 * activity with two figures of one series.
 */
function derivedId({ row, year, dates, datesActivity: byDay }: DatedRow): string {
  const day = byDay ? `${dates.from ?? dates.raw}..${dates.to ?? ''}` : '';
  return stableId('activity', String(year), row.cell('activity'), day);
}
