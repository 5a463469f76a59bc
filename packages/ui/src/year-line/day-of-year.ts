import {
  type CivilDate,
  civilDate,
  daysInclusive,
  daysInMonth,
  firstDayOf,
  isLeapYear,
  lastDayOf,
  yearOf,
} from '@outreach/domain';

/** 365 or 366. */
export function daysInYear(year: number): number {
  return isLeapYear(year) ? 366 : 365;
}

/** 1 January is 1. A date outside the year is drawn to its nearest end. */
export function dayOfYear(year: number, date: CivilDate): number {
  if (yearOf(date) < year) return 1;
  if (yearOf(date) > year) return daysInYear(year);
  return daysInclusive(firstDayOf(year), date);
}

/** The inverse of `dayOfYear`; numbers outside the year are held to its ends. */
export function dateOfDay(year: number, day: number): CivilDate {
  let left = Math.min(Math.max(Math.round(day), 1), daysInYear(year));
  for (let month = 1; month <= 12; month += 1) {
    const days = daysInMonth(year, month);
    if (left <= days) return civilDate(year, month, left);
    left -= days;
  }
  return lastDayOf(year);
}

/** The same day some months on, or the last day of a shorter month; held to the year. */
export function monthsOn(year: number, date: CivilDate, months: number): CivilDate {
  const month = Number(date.slice(5, 7)) + months;
  if (month < 1) return firstDayOf(year);
  if (month > 12) return lastDayOf(year);
  return civilDate(year, month, Math.min(Number(date.slice(8, 10)), daysInMonth(year, month)));
}
