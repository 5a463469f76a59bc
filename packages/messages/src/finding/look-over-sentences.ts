import type { FindingCode, FindingParams } from '@outreach/domain';
import { dayPhrase } from '../date/date-phrase.ts';
import type { InBoth } from '../language/catalogue.ts';
import type { FindingSentence } from './finding-sentence.ts';

type LookOverCode = Extract<
  FindingCode,
  | 'activity-duplicate'
  | 'spans-unequal'
  | 'far-from-history'
  | 'illegible'
  | 'dates-reversed'
  | 'duration-differs'
  | 'edition-skips'
  | 'edition-repeats'
  | 'not-additive'
  | 'since-start'
  | 'open-through-day'
  | 'scopes-not-added'
  | 'definition-changed'
>;

/** 待核实 about dates, years, editions and numbers that stand out. */
export const lookOverSentences: { readonly [Code in LookOverCode]: InBoth<FindingSentence<FindingParams[Code]>> } = {
  'activity-duplicate': {
    zh: (p) =>
      p.by === 'title'
        ? `“${p.title}”录了 ${p.count} 次，是同一项活动吗？`
        : `“${p.title}”和另外 ${p.count - 1} 项活动的数字一样，是同一项吗？`,
    en: (p) =>
      p.by === 'title'
        ? `“${p.title}” is recorded ${p.count} times. Is it one activity?`
        : `“${p.title}” has the same figures as ${p.count - 1} other. Is it one activity?`,
  },
  'spans-unequal': {
    zh: (p, n) => `${n.measure(p.measure)}（${n.scope(p.scope)}）两年的时段不一样长，不能直接比。`,
    en: (p, n) =>
      `${n.measure(p.measure)} (${n.scope(p.scope)}): the two years cover different spans and cannot be compared.`,
  },
  'far-from-history': {
    zh: (p, n) =>
      `${n.measure(p.measure)} ${n.number(p.value)}，往常在 ${n.number(p.usual)} 上下（${p.others} 个数字）。核对一下有没有多打少打零。`,
    en: (p, n) =>
      `${n.measure(p.measure)} is ${n.number(p.value)}; ${p.others} others lie around ${n.number(p.usual)}. Check for a zero too many or too few.`,
  },
  illegible: {
    zh: (p, n) => `${n.measure(p.measure)}写的是“${p.raw}”，看不清，没有计入合计。找到底稿可以补上。`,
    en: (p, n) =>
      `${n.measure(p.measure)} says “${p.raw}”, which cannot be read and is not counted. Add it when you find the draft.`,
  },
  'dates-reversed': {
    zh: (p) => `第一天 ${p.from} 在最后一天 ${p.to} 后面。`,
    en: (p) => `The first day ${p.from} is after the last day ${p.to}.`,
  },
  'duration-differs': {
    zh: (p, n) =>
      `${n.measure(p.measure)}写的是“${p.raw}”，按日期算是 ${p.least === p.most ? n.number(p.least) : `${n.number(p.least)} 到 ${n.number(p.most)}`}。`,
    en: (p, n) =>
      `${n.measure(p.measure)} says “${p.raw}”; by its dates it is ${p.least === p.most ? n.number(p.least) : `${n.number(p.least)} to ${n.number(p.most)}`}.`,
  },
  'edition-skips': {
    zh: (p) => `这次写第 ${p.edition} 届，${p.yearBefore} 年是第 ${p.editionBefore} 届，中间对不上。`,
    en: (p) => `This is edition ${p.edition}, but ${p.yearBefore} was edition ${p.editionBefore}.`,
  },
  'edition-repeats': {
    zh: (p) => `这次写第 ${p.edition} 届，${p.yearBefore} 年已经是第 ${p.editionBefore} 届。`,
    en: (p) => `This is called edition ${p.edition}; ${p.yearBefore} already had edition ${p.editionBefore}.`,
  },
  'not-additive': {
    zh: (p, n) =>
      `${n.measure(p.measure)}（${n.scope(p.scope)}）不能相加：${p.activities} 项活动可能有重复，全年在 ${n.number(p.lower)}${p.upper === null ? ' 以上' : ` 到 ${n.number(p.upper)} 之间`}。`,
    en: (p, n) =>
      `${n.measure(p.measure)} (${n.scope(p.scope)}) does not add up: ${p.activities} activities may share some, so the year has ${p.upper === null ? `at least ${n.number(p.lower)}` : `${n.number(p.lower)} to ${n.number(p.upper)}`}.`,
  },
  'since-start': {
    zh: (p, n) => `${n.measure(p.measure)}从${dayPhrase('zh', p.from, 'with-year')}累计起，只列出，不算进当年。`,
    en: (p, n) =>
      `${n.measure(p.measure)} runs since ${dayPhrase('en', p.from, 'with-year')}: shown, but not part of this year.`,
  },
  'open-through-day': {
    zh: (p) => `有 ${p.count} 个数字只写“目前”，截至哪天没有写。问清了补上。`,
    en: (p) =>
      `${p.count === 1 ? '1 figure only says' : `${p.count} figures only say`} “so far”, without a day. Ask, and add it.`,
  },
  'scopes-not-added': {
    zh: (p, n) => `${n.measure(p.measure)}有${n.scopes(p.scopes)}几种统计范围，不能加成 ${n.number(p.naive)}。`,
    en: (p, n) =>
      `${n.measure(p.measure)} is counted under several scopes (${n.scopes(p.scopes)}); they do not add up to ${n.number(p.naive)}.`,
  },
  'definition-changed': {
    zh: (p, n) => `${n.measure(p.measure)}的定义从第 ${p.before} 版改成了第 ${p.now} 版，两年不能直接比。`,
    en: (p, n) =>
      `The definition of ${n.measure(p.measure)} changed from version ${p.before} to ${p.now}; the two years cannot be compared.`,
  },
};
