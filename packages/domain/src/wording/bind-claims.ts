import { chineseClaims, chineseComparator } from './chinese-claims.ts';
import { type Clause, type Sentence, sentencesOf } from './clauses.ts';
import { englishClaims, englishComparator } from './english-claims.ts';
import { type FoundClaim, withoutOverlaps } from './found-claim.ts';
import type { Mention, MentionFinder } from './mentions.ts';
import type { Claim } from './wording-claim.ts';

/** A claim with the measures that it is about, and the sentence in which a scope may be named. */
export interface BoundClaim {
  readonly claim: Claim;
  /** Empty where a comparison was stated of nothing that the catalogue knows. */
  readonly mentions: readonly Mention[];
  readonly sentence: string;
}

/** How many clauses back a claim may reach for its measure. */
const furthest = 6;

/** Nouns that rise and fall and are no measure: 科学素质明显提高 says nothing of the pupils before it. */
const uncounted =
  /素质|素养|水平|意识|能力|质量|效果|成效|影响|氛围|积极性|热情|技能|收入|产量|产值|知识|环境|面貌|形象|覆盖面|知名度|满意度|知晓率|率|透明度|力度|认识|信心|效益|awareness|quality|skill|interest|satisfaction|income|rate/i;

/** What may stand between a measure and what is said of it. */
const between = new RegExp(
  [
    chineseComparator,
    englishComparator,
    '数量和质量|数量|总数量?|总量|人数|人次|次数|件数|份数|册数|场次|期数|篇数|张数|规模|总额|金额|发放量|质量',
    '今年以来|今年|本年度?|全年|年度|我区|全区|我局|本局|区科技局|其中|一直|总体|整体|累计|共计?|合计|总计|分别|二者|两者|两项|双双|继续|已经|已|实现|出现|达到?|完成|情况|方面|显示',
    '[的和与及、也都均还又再为有呈是量数额比较同并且而则在了]',
    '[\\d.,，万亿千百余多近约%％+]+[份册幅张期场次人名个家所件项篇条起辆块支天户处批盘本届元]*',
    '[份册幅张期场次人名个家所件项篇条起辆块支户处批盘本]+',
    'the|number|numbers|total|of|in|and|this year|for|a|an|year|was|were|has|have|had|been|both|our|we|its|it|they|also|held|out|handed|with|at|all|that|which|taken',
    '[\\s\\p{P}\\p{S}]+',
  ].join('|'),
  'giu',
);

/** Every claim of a text with the measure named nearest to it. Linear in the text. */
export function boundClaims(text: string, finder: MentionFinder): readonly BoundClaim[] {
  const sentences = sentencesOf(text);
  return sentences.flatMap((sentence, index) => {
    const previous = sentences[index - 1] ?? [];
    return sentence.flatMap((clause, at) => claimsOfClause(text, finder, { previous, sentence, clause, at }));
  });
}

interface Place {
  readonly previous: Sentence;
  readonly sentence: Sentence;
  readonly clause: Clause;
  readonly at: number;
}

function claimsOfClause(text: string, finder: MentionFinder, place: Place): readonly BoundClaim[] {
  const { clause, sentence, at } = place;
  const before = sentence
    .slice(Math.max(0, at - furthest), at)
    .map((earlier) => earlier.text)
    .join('，');
  const found = withoutOverlaps([...chineseClaims(clause.text, before), ...englishClaims(clause.text, before)]);
  if (found.length === 0) return [];
  const mentions = finder.find(clause.text, 0);
  const words = sentence
    .slice(Math.max(0, at - furthest), at + 2)
    .map((part) => part.text)
    .join('，');
  const bound = found.flatMap((claim, index): readonly BoundClaim[] => {
    const subjects = subjectsOf(finder, place, mentions, claim, found[index - 1]?.end ?? 0);
    if (subjects === null || (subjects.length === 0 && !claim.strong)) return [];
    return [{ claim: placed(text, clause, claim), mentions: subjects, sentence: words }];
  });
  return /分别|respectively/.test(clause.text) ? shared(bound) : bound;
}

/** 分别增长19%和下降5%: the first claim belongs to the first measure. One verb for several leaves only its direction. */
function shared(bound: readonly BoundClaim[]): readonly BoundClaim[] {
  const subjects = bound[0]?.mentions ?? [];
  if (subjects.length < 2) return bound;
  if (bound.length === subjects.length) {
    return bound.map((claim, index) => ({ ...claim, mentions: subjects.slice(index, index + 1) }));
  }
  return bound.map(({ claim, ...rest }) => ({ ...rest, claim: { ...claim, amount: null } }));
}

/** null where the claim is about something else; empty where nothing known is named. */
function subjectsOf(
  finder: MentionFinder,
  place: Place,
  mentions: readonly Mention[],
  claim: FoundClaim,
  from: number,
): readonly Mention[] | null {
  const { clause } = place;
  const ahead = mentions.filter(({ end }) => end <= claim.start);
  const since = ahead.filter(({ start }) => start >= from);
  const subject = since.length > 0 ? since : ahead;
  const behind = mentions.filter(({ start }) => start >= claim.end);
  const within = mentions.filter(({ start, end }) => start >= claim.start && end <= claim.end);
  if (within.length > 0) return within.map((mention) => shifted(mention, clause));
  if (claim.namesAfter && claim.kind === 'first' && behind[0] !== undefined && claim.amount === null) {
    return [shifted(behind[0], clause)];
  }
  if (claim.hasObject) {
    const [object] = behind;
    if (claim.namesAfter && object !== undefined && rest(clause.text.slice(claim.end, object.start)).length <= 4)
      return [shifted(object, clause)];
    return null;
  }
  const last = subject.at(-1);
  if (last !== undefined) {
    const gap = rest(clause.text.slice(Math.max(last.end, claim.start - 60), claim.start));
    if (uncounted.test(gap) || gap.length > 6) return claim.strong ? [] : null;
    return subject.map((mention) => shifted(mention, clause));
  }
  const own = rest(clause.text.slice(Math.max(0, claim.start - 60), claim.start));
  if (claim.namesAfter && behind[0] !== undefined && own === '') return [shifted(behind[0], clause)];
  if (own !== '') return claim.strong ? [] : null;
  return claim.reaching ? earlierMentions(finder, place) : null;
}

/** The measures of the nearest clause before that names any. */
function earlierMentions(finder: MentionFinder, { previous, sentence, at }: Place): readonly Mention[] {
  const clauses = [...previous, ...sentence.slice(0, at)].slice(-furthest).reverse();
  for (const clause of clauses) {
    const mentions = finder.find(clause.text, clause.start);
    if (mentions.length > 0) return mentions;
  }
  return [];
}

function rest(text: string): string {
  return text.replace(between, '');
}

function shifted(mention: Mention, clause: Clause): Mention {
  return { ...mention, start: mention.start + clause.start, end: mention.end + clause.start };
}

function placed(text: string, clause: Clause, found: FoundClaim): Claim {
  const { kind, negated, amount, tolerance, against, years, otherSpan } = found;
  const [start, end] = [clause.start + found.start, clause.start + found.end];
  return { start, end, raw: text.slice(start, end), kind, negated, amount, tolerance, against, years, otherSpan };
}
