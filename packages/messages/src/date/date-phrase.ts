import type { ActivityDates, CivilDate } from '@outreach/domain';
import { daysInclusive } from '@outreach/domain';
import type { Language } from '../language/catalogue.ts';
import { dateWords } from './date-words.ts';

const monthsEn = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Year, month and day of a civil date, as numbers. */
function partsOf(date: CivilDate): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** `1` → 1月 / January; `short` gives 1月 / Jan, as a ruler has room for. */
export function monthName(language: Language, month: number, form: 'full' | 'short' = 'full'): string {
  if (language === 'zh') return `${month}月`;
  const name = monthsEn[month - 1] ?? String(month);
  return form === 'short' ? name.slice(0, 3) : name;
}

/** 6月30日 / 30 June; with the year where `year` is asked for: 2025年6月30日 / 30 June 2025. */
export function dayPhrase(
  language: Language,
  date: CivilDate,
  year: 'with-year' | 'without-year' = 'without-year',
): string {
  const at = partsOf(date);
  if (language === 'zh') {
    const day = `${at.month}月${at.day}日`;
    return year === 'with-year' ? `${at.year}年${day}` : day;
  }
  const day = `${at.day} ${monthName('en', at.month)}`;
  return year === 'with-year' ? `${day} ${at.year}` : day;
}

/** 1月10日—20日 / 10–20 January: months and years are said once where both ends share them. */
export function spanPhrase(language: Language, from: CivilDate, to: CivilDate): string {
  if (from === to) return dayPhrase(language, from);
  const first = partsOf(from);
  const last = partsOf(to);
  if (first.year !== last.year) {
    const join = language === 'zh' ? '—' : ' – ';
    return `${dayPhrase(language, from, 'with-year')}${join}${dayPhrase(language, to, 'with-year')}`;
  }
  if (language === 'zh') {
    const end = first.month === last.month ? `${last.day}日` : dayPhrase('zh', to);
    return `${dayPhrase('zh', from)}—${end}`;
  }
  return first.month === last.month
    ? `${first.day}–${dayPhrase('en', to)}`
    : `${dayPhrase('en', from)} – ${dayPhrase('en', to)}`;
}

/** 1月10日—20日，11 天 / 10–20 January, 11 days: both ends counted. A single day is said alone. */
export function spanWithDays(language: Language, from: CivilDate, to: CivilDate): string {
  if (from === to) return dayPhrase(language, from);
  const days = dateWords(language).days({ count: daysInclusive(from, to) });
  return `${spanPhrase(language, from, to)}${language === 'zh' ? '，' : ', '}${days}`;
}

/** When an activity was done, as finely as it is known: days, months, 全年, or that nothing was written. */
export function datesPhrase(language: Language, dates: ActivityDates): string {
  const words = dateWords(language);
  const { from, to } = dates;
  switch (dates.precision) {
    case 'none':
      return dates.raw === '' ? words.noDate : dates.raw;
    case 'year':
      return words.wholeYear;
    case 'month': {
      if (from === null) return dates.raw;
      const first = partsOf(from).month;
      const last = partsOf(to ?? from).month;
      if (first === last) return monthName(language, first);
      return language === 'zh' ? `${first}—${last}月` : `${monthName('en', first)} – ${monthName('en', last)}`;
    }
    case 'day':
      return from === null ? dates.raw : spanPhrase(language, from, to ?? from);
  }
}

/** The year span is a whole one: 1 January to 31 December. */
function isWholeYear(from: CivilDate, to: CivilDate): boolean {
  return from.endsWith('-01-01') && to.endsWith('-12-31') && from.slice(0, 4) === to.slice(0, 4);
}

/** A counting span: 全年 where it is a whole year, else its days. */
export function countingSpan(language: Language, from: CivilDate, to: CivilDate): string {
  return isWholeYear(from, to) ? dateWords(language).wholeYear : spanPhrase(language, from, to);
}
