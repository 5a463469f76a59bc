import type { Finding, FindingCode, FindingParams } from '@outreach/domain';
import { dayPhrase } from '../date/date-phrase.ts';
import type { InBoth, Language } from '../language/catalogue.ts';
import type { FindingNames } from './finding-names.ts';
import { lookOverSentences } from './look-over-sentences.ts';

export type FindingSentence<Params> = (params: Params, names: FindingNames) => string;

/** 待核实 that are about what is inside what, and about series. Exhaustive together with `lookOverSentences`. */
const inclusionSentences = {
  'part-above-whole': {
    zh: (p, n) =>
      `${n.measure(p.partMeasure)} ${n.number(p.part)}，比它所在的 ${n.number(p.whole)} 还大，多半是两种统计范围。`,
    en: (p, n) =>
      `${n.measure(p.partMeasure)}: the part ${n.number(p.part)} is larger than its whole ${n.number(p.whole)}, usually because two scopes were mixed.`,
  },
  'parts-above-whole': {
    zh: (p, n) =>
      `${n.measure(p.measure)}的 ${p.count} 个部分合起来至少 ${n.number(p.parts)}，超过总数 ${n.number(p.whole)}。`,
    en: (p, n) =>
      `${n.measure(p.measure)}: ${p.count} parts come to at least ${n.number(p.parts)}, more than the whole ${n.number(p.whole)}.`,
  },
  'breakdown-below-whole': {
    zh: (p, n) => `${n.measure(p.measure)}的各类都写了，合起来 ${n.number(p.parts)}，不到总数 ${n.number(p.whole)}。`,
    en: (p, n) =>
      `${n.measure(p.measure)}: every kind is stated, yet together they are ${n.number(p.parts)}, less than the whole ${n.number(p.whole)}.`,
  },
  'order-broken': {
    zh: (p, n) =>
      `${n.measure(p.small)} ${n.number(p.smallValue)}，比${n.measure(p.big)} ${n.number(p.bigValue)} 还多。${p.forced ? '不会是这样，核对哪个写错了。' : '平常不是这样，看一下。'}`,
    en: (p, n) =>
      `${n.measure(p.small)} (${n.number(p.smallValue)}) exceeds ${n.measure(p.big)} (${n.number(p.bigValue)}). ${p.forced ? 'That cannot be: see which is wrong.' : 'That is unusual: have a look.'}`,
  },
  'inclusion-undecided': {
    zh: (p, n) =>
      `${n.measure(p.measure)}（${n.scope(p.scope)}）有 ${p.parts} 个数字，可能已经在一个全年或累计数里。没定以前，合计写成范围。`,
    en: (p, n) =>
      `${n.measure(p.measure)} (${n.scope(p.scope)}): ${p.parts === 1 ? '1 figure' : `${p.parts} figures`} may already be inside a yearly or running one. Until it is decided the total is a range.`,
  },
  'inclusion-impossible': {
    zh: (p, n) =>
      `${n.measure(p.partMeasure)} ${n.number(p.part)}（${n.scope(p.partScope)}）比${n.measure(p.wholeMeasure)} ${n.number(p.whole)}（${n.scope(p.wholeScope)}）大，不会在它里面：两个数说的不是一回事。`,
    en: (p, n) =>
      `${n.measure(p.partMeasure)} ${n.number(p.part)} (${n.scope(p.partScope)}) is larger than ${n.measure(p.wholeMeasure)} ${n.number(p.whole)} (${n.scope(p.wholeScope)}) and cannot be inside it: the two count different things.`,
  },
  'maybe-included': {
    zh: (p, n) =>
      `${n.measures(p.partMeasures)}（${n.scopes(p.partScopes)}）可能在${n.measure(p.wholeMeasure)}（${n.scope(p.wholeScope)}）里面。定不定都不影响合计。`,
    en: (p, n) =>
      `${n.measures(p.partMeasures)} (${n.scopes(p.partScopes)}) may be inside ${n.measure(p.wholeMeasure)} (${n.scope(p.wholeScope)}). Either answer leaves the totals as they are.`,
  },
  'inclusion-across-years': {
    zh: (p) => `一个 ${p.figureYear} 年的数字定在 ${p.ofYear} 年的数字里，对哪年的合计都不起作用。`,
    en: (p) => `A figure of ${p.figureYear} is declared inside one of ${p.ofYear}; that changes no total.`,
  },
  'same-fact-suspected': {
    zh: (p, n) =>
      `${n.measure(p.measure)}（${n.scope(p.scope)}）有 ${p.count} 处都是 ${n.number(p.value)}，是不是同一件事写了几遍？`,
    en: (p, n) =>
      `${n.measure(p.measure)} (${n.scope(p.scope)}) says ${n.number(p.value)} in ${p.count} places. Is it one fact written several times?`,
  },
  'same-fact-differs': {
    zh: (p, n) =>
      `${n.measure(p.measure)}两处定成同一个数，写的却是 ${n.number(p.lower)} 和 ${n.number(p.upper)}，不会都对。`,
    en: (p, n) =>
      `${n.measure(p.measure)}: two figures are declared the same fact, yet say ${n.number(p.lower)} and ${n.number(p.upper)}.`,
  },
  'series-falls': {
    zh: (p, n) =>
      `${n.measure(p.measure)}的累计数变小了：${dayPhrase('zh', p.earlierDay)} ${n.number(p.earlier)}，${dayPhrase('zh', p.laterDay)} ${n.number(p.later)}。`,
    en: (p, n) =>
      `${n.measure(p.measure)}: the running total falls, from ${n.number(p.earlier)} on ${dayPhrase('en', p.earlierDay)} to ${n.number(p.later)} on ${dayPhrase('en', p.laterDay)}.`,
  },
} satisfies { readonly [Code in FindingCode]?: InBoth<FindingSentence<FindingParams[Code]>> };

const sentences: { readonly [Code in FindingCode]: InBoth<FindingSentence<FindingParams[Code]>> } = {
  ...inclusionSentences,
  ...lookOverSentences,
};

/** What a person should look at, in one sentence. `names` gives measures and scopes in the same language. */
export function findingSentence(language: Language, finding: Finding, names: FindingNames): string {
  return say(language, finding.code, finding.params, names);
}

function say<Code extends FindingCode>(
  language: Language,
  code: Code,
  params: FindingParams[FindingCode],
  names: FindingNames,
): string {
  // A finding's params are those of its code; the compiler cannot follow that through the union.
  return sentences[code][language](params as FindingParams[Code], names);
}
