const chineseDigits = '〇一二三四五六七八九';
const englishMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const month = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|tember|ember|ober|ust|ch|il|e|y|t)?\\.?';

const dayMonthYear = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ?${month}(?: ?,? ?(\\d{4}))?\\b`, 'g');
const monthDayYear = new RegExp(`\\b${month} (\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? (\\d{4}))?`, 'g');
const monthYear = new RegExp(`\\b${month}(?: (\\d{4}))?`, 'g');

const wholeYear = /^(?:全年|全年度|年度|本年度|整年|一年|whole year|all year|full year|year)$/;
const toDate = /^(?:目前|截至目前|截止目前|至今|to date|so far|今年以来|本年以来|年初以来|年初至今|year to date|ytd)$/;

/**
 * Brings a date as written to one plain form: half-width, Arabic numerals, `~` for a clear "until", 月日 for names of
 * months, and no time of day. `whole-year` and `to-date` stand for the words that mean them.
 */
export function plainDateText(text: string): string {
  const bare = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^()]*\)/g, '')
    .replace(/(?:上午|下午|中午|晚上|早上|全天|(?:星期|周)[一二三四五六日天])/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (wholeYear.test(bare)) return 'whole-year';
  if (toDate.test(bare)) return 'to-date';
  return untilSigns(partsOfYear(englishDates(arabic(bare)))).replace(/ /g, '');
}

function englishDates(text: string): string {
  return text
    .replace(
      dayMonthYear,
      (_all, day: string, name: string, year?: string) => `${yearWord(year)}${monthWord(name)}${day}日`,
    )
    .replace(
      monthDayYear,
      (_all, name: string, day: string, year?: string) => `${yearWord(year)}${monthWord(name)}${day}`,
    )
    .replace(monthYear, (_all, name: string, year?: string) => `${yearWord(year)}${monthWord(name)}`);
}

function monthWord(name: string): string {
  return `${englishMonths.findIndex((start) => name.startsWith(start)) + 1}月`;
}

function yearWord(year: string | undefined): string {
  return year === undefined ? '' : `${year}年`;
}

/** 二十五日 → 25日, 廿三 → 23, 十月 → 10月, 二〇二五年 → 2025年; only where a counter of dates follows. */
function arabic(text: string): string {
  return text
    .replace(/[〇一二三四五六七八九]{4}(?=年)/g, (digits) => [...digits].map(digitOf).join(''))
    .replace(/[一二三四五六七八九十廿卅]{1,3}(?=[月日号]|季度|$|[-~至到—–])/g, (digits) =>
      String(numberOf(digits) ?? digits),
    );
}

function digitOf(character: string): number {
  return chineseDigits.indexOf(character);
}

function numberOf(text: string): number | null {
  const match = /^([一二三])?(十|廿|卅)?([一二三四五六七八九])?$/.exec(text);
  if (match === null) return null;
  const [, lead, ten, one] = match;
  if (ten === undefined) {
    return lead !== undefined && one === undefined
      ? digitOf(lead)
      : lead === undefined && one !== undefined
        ? digitOf(one)
        : null;
  }
  const tens = ten === '廿' ? 2 : ten === '卅' ? 3 : lead === undefined ? 1 : digitOf(lead);
  return tens * 10 + (one === undefined ? 0 : digitOf(one));
}

function partsOfYear(text: string): string {
  return text
    .replace(/(?:今年|本年)(?=\d{1,2}月|上半年|下半年|第?[1-4]季度)/g, '')
    .replace(/上半年|\bfirst half(?: of the year)?\b|\bh1\b/g, '上')
    .replace(/下半年|\bsecond half(?: of the year)?\b|\bh2\b/g, '下')
    .replace(/第?([1-4])季度?/g, '$1季')
    .replace(/\bq([1-4])\b/g, '$1季')
    .replace(/月份/g, '月')
    .replace(/(\d)号/g, '$1日')
    .replace(/(\d{4}) (?=[上下]|[1-4]季)/g, '$1年');
}

/** Signs that can only mean "until" become `~`; the plain hyphen stays, because it also stands inside 2025-05-17. */
function untilSigns(text: string): string {
  return text
    .replace(/[—–―−]+|\.{2,}|…+|~+|至|到|\bto\b|\buntil\b/g, '~')
    .replace(/ - /g, '~')
    .replace(/ ?~ ?/g, '~');
}
