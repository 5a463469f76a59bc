import { catalogue } from '../language/catalogue.ts';

/** The frame round every admin page. */
export const shellWords = catalogue({
  product: { zh: '科普台账', en: 'Outreach Ledger' },
  demo: { zh: '演示', en: 'Demo' },
  mainNavigation: { zh: '主导航', en: 'Main' },
  skipToContent: { zh: '跳到正文', en: 'Skip to content' },
  ledger: { zh: '台账', en: 'Ledger' },
  record: { zh: '录入', en: 'Record' },
  year: { zh: '年度', en: 'Year' },
  search: { zh: '活动、原文', en: 'Activity, phrase' },
  searchLabel: { zh: '在台账里找活动', en: 'Find an activity in the ledger' },
  otherLanguage: { zh: '切换语言', en: 'Switch language' },
  toDark: { zh: '深色界面', en: 'Dark theme' },
  toLight: { zh: '浅色界面', en: 'Light theme' },

  previousYear: { zh: '上一年', en: 'Previous year' },
  nextYear: { zh: '下一年', en: 'Next year' },
  chooseYear: { zh: '选年度', en: 'Choose a year' },
  asOfSlider: { zh: '看哪一天的台账', en: 'Which day’s ledger to look at' },
  asOfNow: { zh: ({ when }: { when: string }) => `截至${when}`, en: ({ when }) => `As of ${when}` },
  asOfToday: { zh: ({ time }: { time: string }) => `截至今天 ${time}`, en: ({ time }) => `As of today, ${time}` },
  position: {
    zh: ({ position }: { position: number }) => `第 ${position} 号记录`,
    en: ({ position }) => `Record ${position}`,
  },
  nothingRecorded: { zh: '还没有记录', en: 'Nothing recorded yet' },
  backToToday: { zh: '回到今天', en: 'Back to today' },
  pastLedger: {
    zh: ({ day }: { day: string }) => `看到的是${day}的台账，不能修改`,
    en: ({ day }) => `This is the ledger of ${day}; it cannot be edited`,
  },
  nothingThen: { zh: '那一天还没有记录', en: 'Nothing was recorded by then' },

  away: {
    zh: '连不上服务器。草稿存在本机，连上以后再保存。',
    en: 'The server cannot be reached. Drafts stay on this computer; save when it is back.',
  },
  tryInSeconds: {
    zh: ({ seconds }: { seconds: number }) => `${seconds} 秒后再试`,
    en: ({ seconds }) => `Trying again in ${seconds} s`,
  },
  trying: { zh: '正在再试', en: 'Trying again' },

  allKeys: { zh: '全部按键', en: 'All keys' },
  keysTitle: { zh: '不用鼠标', en: 'Without the mouse' },
  keysHere: { zh: '这里', en: 'Here' },
  keysEverywhere: { zh: '每一页', en: 'On every page' },
  close: { zh: '关闭', en: 'Close' },
  dismiss: { zh: '知道了', en: 'Dismiss' },
  keySearch: { zh: '搜索', en: 'Search' },
  keyNew: { zh: '录入', en: 'Record' },
  keyDay: { zh: '前一天 / 后一天', en: 'Day back / on' },
  keyMonth: { zh: '前一月 / 后一月', en: 'Month back / on' },

  notFoundTitle: { zh: '没有这一页', en: 'There is no such page' },
  notFound: {
    zh: '网址可能写错了，或者这一页已经不用。',
    en: 'The address may be mistyped, or the page is no longer used.',
  },
  toLedger: { zh: '去台账', en: 'Go to the ledger' },
  failedTitle: { zh: '这一页没有打开', en: 'This page did not open' },
  failed: {
    zh: '服务器没有给出数据。已经存下的不受影响。',
    en: 'The server did not give the data. What is saved is not affected.',
  },
  tryAgain: { zh: '再试一次', en: 'Try again' },
  reading: { zh: '正在读台账', en: 'Reading the ledger' },
});
