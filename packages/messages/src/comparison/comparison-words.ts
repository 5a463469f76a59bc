import { catalogue, type Language } from '../language/catalogue.ts';

export const comparisonWords = catalogue({
  lastYear: { zh: '上年', en: 'last year' },
  same: { zh: '与上年一样', en: 'the same as last year' },
  more: {
    zh: ({ amount }: { amount: string }) => `比上年多 ${amount}`,
    en: ({ amount }) => `${amount} more than last year`,
  },
  fewer: {
    zh: ({ amount }: { amount: string }) => `比上年少 ${amount}`,
    en: ({ amount }) => `${amount} fewer than last year`,
  },
  moreBetween: {
    zh: ({ lower, upper }: { lower: string; upper: string }) => `比上年多 ${lower} 至 ${upper}`,
    en: ({ lower, upper }) => `${lower} to ${upper} more than last year`,
  },
  fewerBetween: {
    zh: ({ lower, upper }: { lower: string; upper: string }) => `比上年少 ${lower} 至 ${upper}`,
    en: ({ lower, upper }) => `${lower} to ${upper} fewer than last year`,
  },
  sameOrMore: {
    zh: ({ upper }: { upper: string }) => `与上年一样，或最多多 ${upper}`,
    en: ({ upper }) => `the same as last year, or up to ${upper} more`,
  },
  sameOrFewer: {
    zh: ({ upper }: { upper: string }) => `与上年一样，或最多少 ${upper}`,
    en: ({ upper }) => `the same as last year, or up to ${upper} fewer`,
  },
  atLeastMore: {
    zh: ({ amount }: { amount: string }) => `至少多 ${amount}`,
    en: ({ amount }) => `at least ${amount} more`,
  },
  atLeastFewer: {
    zh: ({ amount }: { amount: string }) => `至少少 ${amount}`,
    en: ({ amount }) => `at least ${amount} fewer`,
  },
  eitherWay: {
    zh: ({ fewer, more }: { fewer: string; more: string }) => `少 ${fewer} 到多 ${more}，还说不准`,
    en: ({ fewer, more }) => `between ${fewer} fewer and ${more} more`,
  },
  cannotTell: { zh: '多了还是少了，还说不准', en: 'more or fewer cannot be told' },
  notReported: { zh: '上年没有上报，不能比', en: 'Not reported last year; not comparable' },
  zeroBefore: { zh: '上年为 0', en: 'Last year was 0' },
  unknownBefore: {
    zh: '有一年的数字看不清，不能比',
    en: 'The number of one of the years is not legible; not comparable',
  },
  spansDiffer: { zh: '两年的时段不一样，不能比', en: 'The two years cover different spans; not comparable' },
  lastYearStops: {
    zh: ({ day }: { day: string }) => `上年只到${day}，不能比`,
    en: ({ day }) => `Last year's figure goes only to ${day}; not comparable`,
  },
  thisYearStops: {
    zh: ({ day }: { day: string }) => `今年只到${day}，不能比`,
    en: ({ day }) => `This year's figure goes only to ${day}; not comparable`,
  },
  lastYearOpen: { zh: '上年只写到“目前”，时段不齐', en: 'Last year only says “so far”; the spans differ' },
  thisYearOpen: { zh: '今年只写到“目前”，时段不齐', en: 'This year only says “so far”; the spans differ' },
  measureVersion: { zh: '指标的定义改过，不能比', en: 'The definition of the measure changed; not comparable' },
  notComparable: {
    zh: ({ code }: { code: string }) => `不能比（${code}）`,
    en: ({ code }) => `Not comparable (${code})`,
  },
});

/** Why two years may not be compared. A reason unknown here is said honestly, with its code. */
export function notComparable(language: Language, reason: string): string {
  const words = comparisonWords(language);
  switch (reason) {
    case 'not-reported':
      return words.notReported;
    case 'zero-before':
      return words.zeroBefore;
    case 'unknown-before':
      return words.unknownBefore;
    case 'spans-differ':
      return words.spansDiffer;
    case 'measure-version':
      return words.measureVersion;
    default:
      return words.notComparable({ code: reason });
  }
}
