/** A civil date `YYYY-MM-DD`. Never an instant: the reporting year is never computed from UTC (DESIGN section 2). */
export type CivilDate = string;

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Leap years of the proleptic Gregorian calendar. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days in a month of the proleptic Gregorian calendar; `month` is 1–12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** True for a date that exists, so `2013-02-29` is refused. */
export function isCivilDate(text: string): text is CivilDate {
  const match = shape.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The civil date of a year, a month 1–12 and a day; not checked to exist, which is what `isCivilDate` is for. */
export function civilDate(year: number, month: number, day: number): CivilDate {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The year that a civil date is written in. */
export function yearOf(date: CivilDate): number {
  return Number(date.slice(0, 4));
}

/** 1 January of a year. */
export function firstDayOf(year: number): CivilDate {
  return civilDate(year, 1, 1);
}

/** 31 December of a year. */
export function lastDayOf(year: number): CivilDate {
  return civilDate(year, 12, 31);
}

/** Days from `from` to `to`, both counted: 11..17 January is 7 (seed relation R11). */
export function daysInclusive(from: CivilDate, to: CivilDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1;
}
