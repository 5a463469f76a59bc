import type { Comparison } from '@outreach/domain';
import { dayPhrase, monthName } from '../date/date-phrase.ts';
import type { Language } from '../language/catalogue.ts';
import { groupedDigits } from '../number/digits.ts';
import { comparisonWords, notComparable } from './comparison-words.ts';

/**
 * This year beside the last, in words: 比上年少 6,380; 至少多 3,500; 上年只到 10 月，不能比. Falls are said like rises.
 * Bounds are in the measure's unit.
 */
export function comparisonPhrase(language: Language, comparison: Comparison): string {
  if (!comparison.comparable) {
    return comparison.reason === 'spans-differ'
      ? spansDiffer(language, comparison)
      : notComparable(language, comparison.reason);
  }
  return difference(language, comparison.lower, comparison.upper);
}

function difference(language: Language, lower: number | null, upper: number | null): string {
  const words = comparisonWords(language);
  const amount = (value: number) => groupedDigits(Math.abs(value));
  if (lower !== null && upper !== null) {
    if (lower === upper) {
      if (lower === 0) return words.same;
      return lower > 0 ? words.more({ amount: amount(lower) }) : words.fewer({ amount: amount(lower) });
    }
    if (lower === 0) return words.sameOrMore({ upper: amount(upper) });
    if (upper === 0) return words.sameOrFewer({ upper: amount(lower) });
    if (lower > 0) return words.moreBetween({ lower: amount(lower), upper: amount(upper) });
    if (upper < 0) return words.fewerBetween({ lower: amount(upper), upper: amount(lower) });
    return words.eitherWay({ fewer: amount(lower), more: amount(upper) });
  }
  if (lower !== null && lower > 0) return words.atLeastMore({ amount: amount(lower) });
  if (upper !== null && upper < 0) return words.atLeastFewer({ amount: amount(upper) });
  return words.cannotTell;
}

type SpansDiffer = Extract<Comparison, { readonly reason: 'spans-differ' }>;

/** Says which year stops short, and where; `open` is a text that only says 目前. */
function spansDiffer(language: Language, { now, before }: SpansDiffer): string {
  const words = comparisonWords(language);
  if (before === 'open') return words.lastYearOpen;
  if (now === 'open') return words.thisYearOpen;
  if (before !== null && now === null) return words.lastYearStops({ day: stop(language, before) });
  if (now !== null && before === null) return words.thisYearStops({ day: stop(language, now) });
  return words.spansDiffer;
}

/** A civil day, or its month and day; a month's last day is said as the month. */
function stop(language: Language, day: string): string {
  const full = day.length === 5 ? `2000-${day}` : day;
  const [month, date] = [Number(full.slice(5, 7)), Number(full.slice(8, 10))];
  const lastDay = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 31;
  if (date < lastDay) return dayPhrase(language, full);
  return language === 'zh' ? ` ${month} 月` : monthName(language, month);
}
