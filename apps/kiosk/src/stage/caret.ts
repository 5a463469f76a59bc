import { type CivilDate, firstDayOf, lastDayOf, yearOf } from '@outreach/domain';

/** The day up to which a year has gone by: its last day once it is over, its first before it began. */
export function caretOf(year: number, today: CivilDate): CivilDate {
  if (yearOf(today) > year) return lastDayOf(year);
  return yearOf(today) < year ? firstDayOf(year) : today;
}
