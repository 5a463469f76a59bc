import type { Comparison } from '@outreach/domain';
import { comparisonWords, dayPhrase, groupedDigits, type Language, monthName } from '@outreach/messages';
import { yearWords } from '@outreach/messages/admin';

/** How a total stands beside last year's, in words: 比上年少 6,380; or why it cannot be compared. */
export function comparisonPhrase(language: Language, year: number, comparison: Comparison): string {
  return comparison.comparable
    ? differencePhrase(language, comparison.lower, comparison.upper)
    : refusalPhrase(language, year, comparison);
}

/** Falls are said like rises; bounds are the least and greatest difference, this year less last year, null open. */
function differencePhrase(language: Language, lower: number | null, upper: number | null): string {
  const words = comparisonWords(language);
  const digits = (value: number) => groupedDigits(Math.abs(value));
  if (lower !== null && upper !== null) {
    if (lower === 0 && upper === 0) return words.same;
    if (lower === upper)
      return lower > 0 ? words.more({ amount: digits(lower) }) : words.fewer({ amount: digits(lower) });
    if (lower >= 0) return words.moreBetween({ lower: digits(lower), upper: digits(upper) });
    if (upper <= 0) return words.fewerBetween({ lower: digits(upper), upper: digits(lower) });
    return words.eitherWay({ fewer: digits(lower), more: digits(upper) });
  }
  if (lower !== null && lower > 0) return words.atLeastMore({ amount: digits(lower) });
  if (upper !== null && upper < 0) return words.atLeastFewer({ amount: digits(upper) });
  return words.cannotTell;
}

function refusalPhrase(
  language: Language,
  year: number,
  comparison: Extract<Comparison, { readonly comparable: false }>,
): string {
  const words = yearWords(language);
  const shared = comparisonWords(language);
  switch (comparison.reason) {
    case 'not-reported':
      return shared.notReported;
    case 'unknown-before':
      return words.unknownBefore;
    case 'measure-version':
      return shared.measureVersion;
    case 'zero-before':
      return shared.zeroBefore;
    case 'spans-differ': {
      const { now, before } = comparison;
      if (before === 'open') return words.lastYearOpen;
      if (now === 'open') return words.thisYearOpen;
      if (before !== null) return words.lastYearOnlyTo({ day: endPhrase(language, year - 1, before) });
      if (now !== null) return words.thisYearOnlyTo({ day: endPhrase(language, year, now) });
      return shared.spansDiffer;
    }
    default:
      return comparison satisfies never;
  }
}

/** `10-31` is said as a month: 上年只到 10月. */
function endPhrase(language: Language, year: number, monthDay: string): string {
  const day = `${year}-${monthDay}`;
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString();
  return next.slice(8, 10) === '01' ? monthName(language, Number(monthDay.slice(0, 2))) : dayPhrase(language, day);
}
