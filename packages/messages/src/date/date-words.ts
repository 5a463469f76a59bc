import { catalogue } from '../language/catalogue.ts';

export const dateWords = catalogue({
  noDate: { zh: '没写日期', en: 'no date written' },
  wholeYear: { zh: '全年', en: 'full year' },
  today: { zh: '今天', en: 'today' },
  days: {
    zh: ({ count }: { count: number }) => `${count} 天`,
    en: ({ count }) => (count === 1 ? '1 day' : `${count} days`),
  },
  year: { zh: ({ year }: { year: number }) => `${year} 年`, en: ({ year }) => String(year) },
  throughDay: { zh: ({ day }: { day: string }) => `截至${day}`, en: ({ day }) => `to ${day}` },
  openThrough: { zh: '截至哪天没有写', en: 'to a day not written down' },
  dataAsOf: { zh: ({ when }: { when: string }) => `数据截至 ${when}`, en: ({ when }) => `Data as of ${when}` },
});
