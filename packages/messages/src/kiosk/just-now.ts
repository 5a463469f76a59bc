import { catalogue } from '../language/catalogue.ts';

/** What the scene 刚刚 says about the newest activity and the totals it moved. */
export const justNowWords = catalogue({
  justRecorded: { zh: '刚刚记入台账', en: 'Just recorded' },
  justCorrected: { zh: '刚刚更正', en: 'Just corrected' },
  /** The newest record, but not of this moment: a display must not call an old one new. */
  lastRecorded: {
    zh: ({ when }: { when: string }) => `最近记入台账 · ${when}`,
    en: ({ when }) => `Latest record · ${when}`,
  },
  lastCorrected: {
    zh: ({ when }: { when: string }) => `最近更正 · ${when}`,
    en: ({ when }) => `Latest correction · ${when}`,
  },
  together: {
    zh: ({ count }: { count: number }) => `${count} 个单位一起办`,
    en: ({ count }) => `held by ${count} units together`,
  },
  soFar: { zh: '今年到现在', en: 'so far this year' },
  inYear: { zh: ({ year }: { year: number }) => `${year} 年`, en: ({ year }) => String(year) },
  before: { zh: ({ amount }: { amount: string }) => `此前 ${amount}`, en: ({ amount }) => `before: ${amount}` },
  firstThisYear: { zh: '今年第一次', en: 'first this year' },
  firstInYear: { zh: '全年第一次', en: 'first of the year' },
  moreTotals: {
    zh: ({ count }: { count: number }) => `还有 ${count} 项合计也变了`,
    en: ({ count }) => (count === 1 ? 'and 1 more total' : `and ${count} more totals`),
  },
});
