import { type CivilDate, civilDate, daysInMonth } from '@outreach/domain';

/** The same month and day in another year; 29 February becomes the last day of that February. */
export function sameDayOfYear(date: CivilDate, year: number): CivilDate {
  const month = Number(date.slice(5, 7));
  return civilDate(year, month, Math.min(Number(date.slice(8, 10)), daysInMonth(year, month)));
}
