import { type CivilDate, civilDate, daysInMonth, firstDayOf, isCivilDate, lastDayOf } from './civil-date.ts';

/** One date as written: a day, a month, a third of a month, a quarter, a half or a whole year. */
export interface DatePoint {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly precision: 'day' | 'month' | 'year';
}

type Reading = DatePoint | 'no-such-day' | null;

const monthDay = /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日?$/;
const isoDay = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})日?$/;
const packedDay = /^(\d{4})(\d{2})(\d{2})$/;
const shortDay = /^(\d{1,2})[-./](\d{1,2})日?$/;
const wholeMonth = /^(?:(\d{4})年)?(\d{1,2})月$/;
const isoMonth = /^(\d{4})[-./](\d{1,2})$/;
const thirdOfMonth = /^(?:(\d{4})年)?(\d{1,2})月([上中下])旬$/;
const partOfYear = /^(?:(\d{4})年)?(上|下|[1-4]季)$/;
const fourDigits = /^(\d{2})(\d{2})$/;
const wholeYear = /^(\d{4})年(?:全年)?$/;
const bareDay = /^(\d{1,2})日?$/;

/**
 * Reads one date of normalised text (`plainDateText`).
 *
 * @param month the month that a lone day belongs to; null where a lone day has no meaning
 * @returns null where this is no date at all, `no-such-day` for 30 February or month 13
 */
export function readDatePoint(text: string, year: number, month: number | null): Reading {
  const full = monthDay.exec(text);
  if (full !== null) return day(full[1] ?? year, full[2], full[3]);
  const iso = isoDay.exec(text) ?? packedDay.exec(text);
  if (iso !== null) return day(iso[1] ?? year, iso[2], iso[3]);
  const short = shortDay.exec(text);
  if (short !== null) return day(year, short[1], short[2]);
  const third = thirdOfMonth.exec(text);
  if (third !== null) return thirdOf(Number(third[1] ?? year), Number(third[2]), third[3] ?? '');
  const whole = wholeMonth.exec(text) ?? isoMonth.exec(text);
  if (whole !== null) return months(Number(whole[1] ?? year), Number(whole[2]), Number(whole[2]));
  const part = partOfYear.exec(text);
  if (part !== null) return partOf(Number(part[1] ?? year), part[2] ?? '');
  const named = wholeYear.exec(text);
  if (named !== null) return yearOf(Number(named[1]));
  const four = fourDigits.exec(text);
  if (four !== null) return dayOrYear(text, four, year);
  const alone = bareDay.exec(text);
  if (alone !== null && month !== null) return day(year, month, alone[1]);
  return null;
}

/** `0917` is a day, `2025` a year: no month is 20, and no year of a ledger begins with 01 to 12. */
function dayOrYear(text: string, four: RegExpExecArray, year: number): Reading {
  const month = Number(four[1]);
  if (month >= 19 && month <= 21) return yearOf(Number(text));
  return day(year, four[1], four[2]);
}

function day(year: number | string, month: number | string | undefined, dayOfMonth: string | undefined): Reading {
  const date = civilDate(Number(year), Number(month), Number(dayOfMonth));
  return isCivilDate(date) ? { from: date, to: date, precision: 'day' } : 'no-such-day';
}

function months(year: number, first: number, last: number): Reading {
  if (first < 1 || last > 12) return 'no-such-day';
  return {
    from: civilDate(year, first, 1),
    to: civilDate(year, last, daysInMonth(year, last)),
    precision: 'month',
  };
}

function thirdOf(year: number, month: number, third: string): Reading {
  if (month < 1 || month > 12) return 'no-such-day';
  const first = third === '上' ? 1 : third === '中' ? 11 : 21;
  const last = third === '下' ? daysInMonth(year, month) : first + 9;
  return { from: civilDate(year, month, first), to: civilDate(year, month, last), precision: 'month' };
}

function partOf(year: number, part: string): Reading {
  if (part === '上') return months(year, 1, 6);
  if (part === '下') return months(year, 7, 12);
  const quarter = Number(part.slice(0, 1));
  return months(year, quarter * 3 - 2, quarter * 3);
}

function yearOf(year: number): DatePoint {
  return { from: firstDayOf(year), to: lastDayOf(year), precision: 'year' };
}
