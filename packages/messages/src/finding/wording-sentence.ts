import type { ClaimSubject, ComparedValue, Verdict, VerdictReason, WordingClaim } from '@outreach/domain';
import type { InBoth, Language } from '../language/catalogue.ts';
import type { FindingNames } from './finding-names.ts';

const verdicts = {
  agree: { zh: '和台账一致', en: 'agrees with the ledger' },
  contradict: { zh: '和台账对不上', en: 'contradicts the ledger' },
  'cannot-compare': { zh: '没法比', en: 'cannot be compared' },
} satisfies Record<Verdict, InBoth<string>>;

/** Why; empty where the numbers beside it say everything. */
const reasons = {
  numbers: { zh: '', en: '' },
  'certain-despite-spans': {
    zh: '时段不一样，但哪年多很清楚',
    en: 'the spans differ, yet which year has more is clear',
  },
  'as-far-as-recorded': { zh: '只能查到台账有的年份', en: 'as far back as the ledger goes' },
  'amount-differs': { zh: '幅度不对', en: 'the amount is not right' },
  'spans-differ': { zh: '两年的时段不一样', en: 'the two years cover different spans' },
  'measure-version': { zh: '指标的定义改过', en: 'the definition of the measure changed' },
  'not-reported': { zh: '有一年没有上报', en: 'one of the years was not reported' },
  unknown: { zh: '有数字看不清或没有写', en: 'a number is illegible or missing' },
  'zero-before': { zh: '上年为 0', en: 'the year before was 0' },
  'range-crosses': {
    zh: '有的数待定或只写了“余”，哪年多还说不准',
    en: 'undecided or open figures could make it either way',
  },
  about: { zh: '数字只是约数，差得不多', en: 'the numbers are estimates and lie close together' },
  'no-earlier-year': { zh: '台账里没有更早的年份', en: 'the ledger has no earlier year' },
  'other-span': {
    zh: '比的是上月或上季度，台账按年合计',
    en: 'it compares months or quarters, and the ledger adds up years',
  },
  'scopes-differ': { zh: '几种统计范围结果不一，先写明是谁的数', en: 'the scopes differ: say whose number is meant' },
  'no-measure': { zh: '附近没有写是哪个指标', en: 'no measure is named nearby' },
} satisfies Record<VerdictReason, InBoth<string>>;

/** What a text claims, and what the ledger says to it, in one sentence. `names` are in the same language. */
export function wordingSentence(language: Language, claim: WordingClaim, names: FindingNames): string {
  const verdict = verdicts[claim.verdict][language];
  const reason = reasons[claim.reason][language];
  const subject = subjectPhrase(language, claim.subject, names);
  const numbers = [claim.now, claim.before].flatMap((value) =>
    value === null ? [] : [valuePhrase(language, value, names)],
  );
  if (language === 'zh') {
    const space = numbers.length > 0 && subject !== '' && !subject.endsWith('）') ? ' ' : '';
    const facts = [`${subject}${space}${numbers.join('，')}`, reason].filter((part) => part !== '');
    return `“${claim.raw}”${verdict}：${facts.join('。')}。`;
  }
  const facts = [[subject, numbers.join(', ')].filter((part) => part !== '').join(': '), reason].filter(
    (part) => part !== '',
  );
  return `“${claim.raw}” ${verdict}: ${facts.join('; ')}.`;
}

function subjectPhrase(language: Language, subject: ClaimSubject | null, names: FindingNames): string {
  if (subject === null) return '';
  if (subject.kind === 'activities-held') return language === 'zh' ? '活动场次' : 'Activities held';
  const name = names.measure(subject.measure);
  if (subject.scope === null) return name;
  return language === 'zh' ? `${name}（${names.scope(subject.scope)}）` : `${name} (${names.scope(subject.scope)})`;
}

/** `2013 年 43`; an open or undecided number is never said bare. */
function valuePhrase(language: Language, { year, lower, upper }: ComparedValue, names: FindingNames): string {
  const low = names.number(lower);
  const high = upper === null ? null : names.number(upper);
  if (language === 'zh') {
    const amount = high === null ? `至少 ${low}` : high === low ? ` ${low}` : ` ${low} 到 ${high}`;
    return `${year} 年${amount}`;
  }
  const amount = high === null ? `at least ${low}` : high === low ? low : `${low} to ${high}`;
  return `${amount} in ${year}`;
}
