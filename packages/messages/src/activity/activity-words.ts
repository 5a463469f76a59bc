import type {
  Basis,
  DatePrecision,
  Direction,
  InclusionRelation,
  QuantityMark,
  Role,
  UnknownReason,
} from '@outreach/domain';
import { countingSpan, dayPhrase } from '../date/date-phrase.ts';
import { dateWords } from '../date/date-words.ts';
import { catalogue, type Language } from '../language/catalogue.ts';

export const activityWords = catalogue({
  held: { zh: '举办', en: 'held' },
  recommended: { zh: '推荐上报', en: 'recommended upward' },
  received: { zh: '参加培训', en: 'training received' },
  statistic: { zh: '常年统计', en: 'standing statistic' },

  result: { zh: '完成数', en: 'result' },
  target: { zh: '目标', en: 'target' },
  base: { zh: '基数', en: 'base' },
  quoted: { zh: '引用', en: 'quoted' },

  event: { zh: '本次', en: 'this activity' },
  period: { zh: '期间', en: 'period' },
  cumulative: { zh: '累计', en: 'cumulative' },
  stock: { zh: '时点', en: 'at a day' },

  inside: { zh: '已在内', en: 'inside' },
  outside: { zh: '另外的', en: 'outside' },
  same: { zh: '同一个数', en: 'the same fact' },
  undecided: { zh: '待定', en: 'undecided' },
});

const markWord = {
  exact: { zh: '准数', en: 'exact' },
  'at-least': { zh: '不少于', en: 'at least' },
  'at-most': { zh: '不超过', en: 'at most' },
  about: { zh: '约数', en: 'about' },
  range: { zh: '范围', en: 'range' },
  unknown: { zh: '不明', en: 'unknown' },
} satisfies Record<QuantityMark, Record<Language, string>>;

const unknownWord = {
  illegible: { zh: '字迹不清', en: 'illegible' },
  'not-reported': { zh: '没有上报', en: 'not reported' },
  'not-applicable': { zh: '不适用', en: 'not applicable' },
} satisfies Record<UnknownReason, Record<Language, string>>;

const precisionWord = {
  day: { zh: '到日', en: 'to the day' },
  month: { zh: '到月', en: 'to the month' },
  year: { zh: '全年', en: 'full year' },
  none: { zh: '没写日期', en: 'no date written' },
} satisfies Record<DatePrecision, Record<Language, string>>;

export function directionName(language: Language, direction: Direction): string {
  return activityWords(language)[direction];
}

export function roleName(language: Language, role: Role): string {
  return activityWords(language)[role];
}

export function relationName(language: Language, relation: InclusionRelation): string {
  return activityWords(language)[relation];
}

export function markName(language: Language, mark: QuantityMark): string {
  return markWord[mark][language];
}

export function unknownReasonName(language: Language, why: UnknownReason): string {
  return unknownWord[why][language];
}

export function precisionName(language: Language, precision: DatePrecision): string {
  return precisionWord[precision][language];
}

/** What a figure counts over: 本次; 全年; 1月1日—9月30日累计; 截至6月30日. */
export function basisPhrase(language: Language, basis: Basis): string {
  const words = activityWords(language);
  const dates = dateWords(language);
  switch (basis.kind) {
    case 'event':
      return words.event;
    case 'period':
      return countingSpan(language, basis.from, basis.to);
    case 'cumulative': {
      const span = basis.through === null ? dates.openThrough : countingSpan(language, basis.from, basis.through);
      return language === 'zh' ? `${words.cumulative}，${span}` : `${words.cumulative}, ${span}`;
    }
    case 'stock':
      return basis.at === null ? words.stock : dates.throughDay({ day: dayPhrase(language, basis.at) });
  }
}
