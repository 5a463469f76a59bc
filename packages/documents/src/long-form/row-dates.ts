import { type ActivityDates, civilDate, daysInMonth, type Problem, readDates } from '@outreach/domain';
import type { LongRow } from './read-rows.ts';
import { problemAt } from './row-problem.ts';

export interface DatesOfRow {
  /** null where the cell could not be read; `problems` says why. */
  readonly dates: ActivityDates | null;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** `05`, `5 (week)`: in this form a number alone is a month, since a day alone would say nothing. */
const monthAlone = /^(0?[1-9]|1[0-2])(?:\s*[(（].*[)）])?$/;

/** `10-11`, `05-18 (heats from 01)`: this form's own way to write a day, which elsewhere might be two months. */
const monthAndDay = /^(\d{2}-\d{2})(?=\s*(?:[(（]|$))/;

/**
 * When the activity of a row was done. Words without a digit (`week`, `宣传周期间`) are kept as written and warned of;
 * a date that is damaged or impossible is a problem.
 */
export function datesOfRow(row: LongRow, year: number): DatesOfRow {
  const raw = row.cell('date');
  const place = { file: row.file, row: row.row, column: 'date' as const };
  const month = monthAlone.exec(raw)?.[1];
  if (month !== undefined) {
    const number = Number(month);
    const dates: ActivityDates = {
      from: civilDate(year, number, 1),
      to: civilDate(year, number, daysInMonth(year, number)),
      precision: 'month',
      raw,
    };
    return { dates, problems: [], warnings: [] };
  }
  const day = monthAndDay.exec(raw)?.[1];
  const reading = readDates(day === undefined ? raw : `${year}-${day}`, year);
  if (reading.ok) return { dates: { ...reading.dates, raw }, problems: [], warnings: [] };
  if (reading.code === 'dates.unreadable' && !/\d/.test(raw.normalize('NFKC'))) {
    const dates: ActivityDates = { from: null, to: null, precision: 'none', raw };
    return { dates, problems: [], warnings: [problemAt(place, 'import.date-in-words', { found: raw })] };
  }
  const { readings } = reading.params;
  return {
    dates: null,
    problems: [problemAt(place, reading.code, readings === undefined ? { found: raw } : { found: raw, readings })],
    warnings: [],
  };
}
