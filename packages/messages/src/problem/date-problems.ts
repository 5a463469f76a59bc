import type { DatesFault } from '@outreach/domain';
import type { InBoth } from '../language/catalogue.ts';
import type { ProblemSentence, ProblemSentences } from './problem-words.ts';

const readingDates = {
  'dates.unreadable': {
    zh: (p) => `没读懂“${p.text('found')}”。日期可以写 1.11-1.17、5月、全年，或者 2025-05-17。`,
    en: (p) => `Could not read “${p.text('found')}”. Dates can be written 1.11-1.17, 5月, 全年 or 2025-05-17.`,
  },
  'dates.no-such-day': {
    zh: (p) => `“${p.text('found')}”里有一天不存在，核对月份和日子。`,
    en: (p) => `“${p.text('found')}” names a day that does not exist. Check the month and day.`,
  },
  'dates.end-before-start': {
    zh: (p) => `“${p.text('found')}”的最后一天在第一天前面。跨年的两头都写上年份。`,
    en: (p) => `“${p.text('found')}” ends before it begins. If it runs over new year, write both years.`,
  },
  'dates.ambiguous': {
    zh: (p) => `“${p.text('found')}”有两种读法：${p.text('readings')}。写全一点，如 1月9日 或 1-9月。`,
    en: (p) =>
      `“${p.text('found')}” can be read in two ways: ${p.text('readings')}. Write it out, such as 1月9日 or 1-9月.`,
  },
  'dates.several': {
    zh: (p) => `“${p.text('found')}”是分开的几天。写第一天到最后一天，或者分成几项活动。`,
    en: (p) => `“${p.text('found')}” names separate days. Write the first and last day, or record several activities.`,
  },
} satisfies Record<DatesFault, InBoth<ProblemSentence>>;

/** Dates as written that could not be read, and dates that do not fit each other. */
export const dateProblems = {
  ...readingDates,
  'date.impossible': {
    zh: (p) =>
      p.has('found') ? `没有 ${p.text('found')} 这一天。日期写成 2025-05-17。` : '没有这一天。日期写成 2025-05-17。',
    en: (p) =>
      p.has('found')
        ? `There is no day ${p.text('found')}. Write dates as 2025-05-17.`
        : 'There is no such day. Write dates as 2025-05-17.',
  },
  'date.incomplete': {
    zh: () => '日期只有一头。第一天和最后一天都写上，只有一天就写两次。',
    en: () => 'Only one end of the dates is given. Give the first and the last day; for a single day give it twice.',
  },
  'date.reversed': {
    zh: (p) => `第一天 ${p.text('from')} 在最后一天 ${p.text('to')} 后面，写反了。`,
    en: (p) => `The first day ${p.text('from')} is after the last day ${p.text('to')}.`,
  },
  'day.invalid': {
    zh: (p) => `没有 ${p.text('day')} 这一天。日期写成 2025-06-30。`,
    en: (p) => `There is no day ${p.text('day')}. Write it as 2025-06-30.`,
  },
  'as-of.invalid': {
    zh: (p) => `要看第 ${p.text('asOf')} 号记录时的台账，可是只记到第 ${p.text('head')} 号。`,
    en: (p) => `The ledger was asked for as of position ${p.text('asOf')}, but it ends at ${p.text('head')}.`,
  },
} satisfies ProblemSentences;
