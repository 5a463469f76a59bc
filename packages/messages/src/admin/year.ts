import { catalogue } from '../language/catalogue.ts';

/** 年度: the totals of a year. */
export const yearWords = catalogue({
  title: { zh: ({ year }: { year: number }) => `${year} 年合计`, en: ({ year }) => `Totals for ${year}` },
  titlePast: {
    zh: ({ year, day }: { year: number; day: string }) => `${year} 年，截至 ${day}`,
    en: ({ year, day }) => `${year}, as of ${day}`,
  },
  pastReadOnly: { zh: '看到的是那一天的台账，不能修改', en: 'This is the ledger of that day; it cannot be edited' },
  titleThrough: { zh: ({ day }: { day: string }) => `只算到 ${day}办的`, en: ({ day }) => `what was done by ${day}` },
  measure: { zh: '指标', en: 'Measure' },
  yearHead: { zh: ({ year }: { year: number }) => `${year} 年`, en: ({ year }) => String(year) },
  withYear: { zh: ({ year }: { year: number }) => `与 ${year} 年全年`, en: ({ year }) => `Beside all of ${year}` },
  withYearThrough: {
    zh: ({ year, day }: { year: number; day: string }) => `与 ${year} 年同期（到 ${day}）`,
    en: ({ year, day }) => `Beside ${year}, to ${day}`,
  },
  withToday: { zh: '与今天', en: 'Beside today' },
  ownScale: { zh: '每行自成比例', en: 'each row to its own scale' },
  comparable: { zh: '能不能比', en: 'Comparison' },
  from: { zh: '来自', en: 'Made of' },
  figures: {
    zh: ({ count }: { count: number }) => `${count} 个数字`,
    en: ({ count }) => (count === 1 ? '1 figure' : `${count} figures`),
  },
  undecidedInScope: {
    zh: ({ count }: { count: number }) => `${count} 处待定，合计先写成范围`,
    en: ({ count }) =>
      count === 1 ? '1 undecided, so a total is a range' : `${count} undecided, so totals are ranges`,
  },
  undecidedHere: { zh: ({ count }: { count: number }) => `${count} 处待定`, en: ({ count }) => `${count} undecided` },
  unknownHere: { zh: ({ count }: { count: number }) => `${count} 处不明`, en: ({ count }) => `${count} unknown` },
  known: { zh: '已知', en: 'Known' },
  atLeast: { zh: '不少于', en: 'At least' },
  open: { zh: '待定', en: 'Undecided' },
  lastYear: { zh: '上年', en: 'Last year' },
  today: { zh: '今天', en: 'Today' },
  todayIs: { zh: '今天是', en: 'Today' },
  todaySame: { zh: '今天一样', en: 'The same today' },
  notThen: { zh: '那时还没有上报', en: 'not reported by then' },
  notYet: { zh: '今年还没有上报', en: 'not reported this year' },
  onlyLastYear: {
    zh: ({ count }: { count: number }) => `上年有、今年还没有的 ${count} 项`,
    en: ({ count }) => `${count} reported last year, not yet this year`,
  },
  unknownBefore: { zh: '有一年的数字不明，不能比', en: 'One of the years is not known; not comparable' },
  lastYearOnlyTo: {
    zh: ({ day }: { day: string }) => `上年只到 ${day}，不能比`,
    en: ({ day }) => `Last year’s figure stops at ${day}; not comparable`,
  },
  thisYearOnlyTo: {
    zh: ({ day }: { day: string }) => `今年只到 ${day}，不能比`,
    en: ({ day }) => `This year’s figure stops at ${day}; not comparable`,
  },
  lastYearOpen: { zh: '上年只到“目前”，时段不齐', en: 'Last year only says “to date”; spans differ' },
  thisYearOpen: { zh: '今年只到“目前”，时段不齐', en: 'This year only says “to date”; spans differ' },
  wholeYearUntil: { zh: ({ month }: { month: string }) => `${month}底`, en: ({ month }) => `the end of ${month}` },
  moreUnit: { zh: ({ amount }: { amount: string }) => amount, en: ({ amount }) => amount },

  through: { zh: '只算到', en: 'Done by' },
  throughLabel: { zh: '只算到哪一天办的', en: 'Count what was done by which day' },
  throughPlaceholder: { zh: '如 9.30 或 1-9月', en: 'e.g. 9.30 or Sep' },
  wholeYear: { zh: '全年', en: 'Whole year' },
  throughUnread: {
    zh: '没读懂这个日期。写成 9.30、9月 或 上半年。',
    en: 'This date could not be read. Write 9.30, Sep or first half.',
  },
  throughOtherYear: {
    zh: ({ year }: { year: number }) => `这一天不在 ${year} 年里。`,
    en: ({ year }) => `That day is not in ${year}.`,
  },
  missingAt: {
    zh: ({ count }: { count: number }) => `${count} 项累计到那天没有数`,
    en: ({ count }) => `${count} running totals have no figure by then`,
  },

  held: { zh: '活动场次', en: 'Activities held' },
  heldNote: {
    zh: '每项活动算一场，统计和合并的总活动不算',
    en: 'each activity once; statistics and umbrellas are not counted',
  },
  heldTotal: { zh: '合计', en: 'Total' },
  heldUnit: { zh: '场', en: 'held' },
  byKind: { zh: '按类别', en: 'By kind' },
  byCampaign: { zh: '按主题活动', en: 'By campaign' },
  noKind: { zh: '没写类别', en: 'No kind written' },
  noCampaign: { zh: '不属主题活动', en: 'No campaign' },

  emptyTitle: {
    zh: ({ year }: { year: number }) => `${year} 年还没有数字`,
    en: ({ year }) => `No figures for ${year} yet`,
  },
  empty: {
    zh: '录一项活动，数字照原文写。合计、对比和来源都从这里算出来。',
    en: 'Record an activity with its numbers as written. Totals, comparisons and sources are computed from it.',
  },
  emptyPast: { zh: '那一天这一年还没有记录。', en: 'Nothing had been recorded for this year by that day.' },
  recordFirst: { zh: '录第一条', en: 'Record the first' },
  keyMove: { zh: '上下', en: 'Up and down' },
  keyOpen: { zh: '数据来源', en: 'Source' },
  keyCopy: { zh: '复制引文', en: 'Copy citation' },
  copied: { zh: '引文已复制', en: 'Citation copied' },
  notCopied: {
    zh: '没有复制成，浏览器不让。选中文字自己复制。',
    en: 'The browser did not allow copying. Select the text and copy it.',
  },
});
