import { catalogue } from '../language/catalogue.ts';

/** 台账: the list of activities. */
export const ledgerWords = catalogue({
  title: { zh: '台账', en: 'Ledger' },
  matching: {
    zh: ({ year, count }: { year: number; count: number }) => `${year} 年 ${count} 项活动`,
    en: ({ year, count }) => `${year}, ${count === 1 ? '1 activity' : `${count} activities`}`,
  },
  matchingFiltered: {
    zh: ({ year, count }: { year: number; count: number }) => `${year} 年符合条件的 ${count} 项`,
    en: ({ year, count }) => `${year}, ${count} matching`,
  },
  record: { zh: '录入', en: 'Record' },
  print: { zh: '打印', en: 'Print' },
  filters: { zh: '条件', en: 'Filters' },
  kind: { zh: '类别', en: 'Kind' },
  campaign: { zh: '主题活动', en: 'Campaign' },
  scope: { zh: '统计范围', en: 'Scope' },
  withFigures: { zh: '有数字的', en: 'With figures' },
  voided: { zh: '作废的', en: 'Voided' },
  withVoided: { zh: '连同作废的', en: 'Voided too' },
  onlyVoided: { zh: '只看作废的', en: 'Voided only' },
  living: { zh: '没作废的', en: 'Not voided' },
  any: { zh: '不限', en: 'Any' },
  clear: { zh: '清掉条件', en: 'Clear filters' },
  removeFilter: {
    zh: ({ filter }: { filter: string }) => `去掉条件 ${filter}`,
    en: ({ filter }) => `Remove filter ${filter}`,
  },
  textFilter: { zh: ({ text }: { text: string }) => `含“${text}”`, en: ({ text }) => `contains “${text}”` },

  date: { zh: '日期', en: 'Date' },
  activity: { zh: '活动', en: 'Activity' },
  otherFigures: { zh: '其他数字', en: 'Other figures' },
  noFigures: { zh: '没有数字', en: 'No figures' },
  voidedMark: { zh: '作废', en: 'Void' },
  scopeTotal: { zh: ({ scope }: { scope: string }) => `${scope}合计`, en: ({ scope }) => `Total, ${scope}` },
  neverAdded: { zh: '不与本局相加', en: 'not added to own bureau' },
  undecided: { zh: ({ count }: { count: number }) => `${count} 处待定`, en: ({ count }) => `${count} undecided` },
  moreFigures: { zh: ({ count }: { count: number }) => `另有 ${count} 个`, en: ({ count }) => `and ${count} more` },
  figureOf: {
    zh: ({ measure, title }: { measure: string; title: string }) => `${title}，${measure}`,
    en: ({ measure, title }) => `${measure}, ${title}`,
  },
  loadMore: { zh: ({ left }: { left: number }) => `再看 ${left} 项`, en: ({ left }) => `Show ${left} more` },
  loading: { zh: '正在读', en: 'Reading' },
  open: { zh: ({ title }: { title: string }) => `打开 ${title}`, en: ({ title }) => `Open ${title}` },
  untitledSource: { zh: '看数据来源', en: 'Show source' },

  emptyTitle: {
    zh: ({ year }: { year: number }) => `${year} 年还没有活动`,
    en: ({ year }) => `No activities in ${year} yet`,
  },
  empty: {
    zh: '每项活动录一次，合计、总结、大屏都从这里算出来。',
    en: 'Each activity is recorded once; totals, the summary and the display are computed from it.',
  },
  recordFirst: { zh: '录第一条', en: 'Record the first' },
  toYear: { zh: ({ year }: { year: number }) => `去看 ${year} 年`, en: ({ year }) => `Go to ${year}` },
  nothingTitle: { zh: '没有符合条件的活动', en: 'No activity matches' },
  nothing: {
    zh: '换个说法，或者少几个条件。找的是活动名称、主题、地点、承办单位和数字的原文。',
    en: 'Try other words or fewer filters. Titles, themes, places, organisers and phrases as written are searched.',
  },

  keyMove: { zh: '上下', en: 'Up and down' },
  keyOpen: { zh: '打开', en: 'Open' },
  keyCorrect: { zh: '更正', en: 'Correct' },
  keyCopy: { zh: '复制为新', en: 'Copy as new' },
  keyVoid: { zh: '作废', en: 'Void' },
  keyClose: { zh: '关闭', en: 'Close' },
});
