import { chineseClaims, chineseComparator } from './chinese-claims.ts';
import { type Clause, type Sentence, sentencesOf } from './clauses.ts';
import { englishClaims, englishComparator } from './english-claims.ts';
import { type FoundClaim, withoutOverlaps } from './found-claim.ts';
import type { Mention } from './mentions.ts';
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
    '由|从|自|(?:去年|上年度?|前年|往年)(?:同期|全年)?|至|到',
    '[的和与及、也都均还又再为有呈是量数额比较同并且而则在了]',
    '[\\d.,，万亿千百余多近约%％+]+[份册幅张期场次人名个家所件项篇条起辆块支天户处批盘本届元]*',
    '[份册幅张期场次人名个家所件项篇条起辆块支户处批盘本]+',
    'fell|rose|dropped|climbed|jumped|sank|their|exceeded|passed|topped|surpassed|reached|broke|crossed|over|above|more than|at least|the|number|numbers|total|of|in|and|this year|for|a|an|year|was|were|has|have|had|been|both|our|we|its|it|they|also|held|out|handed|with|at|all|that|which|taken',
    '[\\s\\p{P}\\p{S}]+',
  ].join('|'),
  'giu',
);

/** Where the measures of a clause are named: by their words, and by figures whose noun names them. */
export interface Namer {
  words(clause: Clause): readonly Mention[];
  figures(clause: Clause): readonly Mention[];
  /** Whether a unit (人次, 册) is one of the measure's. */
  counts(mention: Mention, unit: string): boolean;
  /** False for measures whose figures are no sums, such as 7个乡 in a list of what was handed out. */
  adds(mention: Mention): boolean;
}

/** Every claim of a text with the measure named nearest to it. Linear in the text. */
export function boundClaims(text: string, namer: Namer): readonly BoundClaim[] {
  const sentences = sentencesOf(text);
  return sentences.flatMap((sentence, index) => {
    const previous = sentences[index - 1] ?? [];
    return sentence.flatMap((clause, at) => claimsOfClause(text, { namer, previous, sentence, clause, at }));
  });
}

interface Place {
  readonly namer: Namer;
  readonly previous: Sentence;
  readonly sentence: Sentence;
  readonly clause: Clause;
  readonly at: number;
}

function claimsOfClause(text: string, place: Place): readonly BoundClaim[] {
  const { clause, sentence, at, namer } = place;
  const near = sentence.slice(Math.max(0, at - furthest), at);
  const before = near.map((earlier) => earlier.text).join('，');
  const found = withoutOverlaps([...chineseClaims(clause.text, before), ...englishClaims(clause.text, before)]).map(
    (claim) => ({ ...claim, start: claim.start + clause.start, end: claim.end + clause.start }),
  );
  if (found.length === 0) return [];
  const words = namer.words(clause);
  const around = [...near, ...sentence.slice(at, at + 2)].map((part) => part.text).join('，');
  const bound = found.flatMap((claim, index): readonly BoundClaim[] => {
    const subjects = subjectsOf(place, words, claim, found[index - 1]?.end ?? clause.start);
    if (subjects === null || (subjects.length === 0 && !claim.strong)) return [];
    return [{ claim: claimOf(text, claim), mentions: onceEach(subjects), sentence: around }];
  });
  return /分别|respectively/.test(clause.text) ? shared(bound) : bound;
}

/**
 * 分别增长19%和下降5%: the first claim belongs to the first measure. One verb for several measures leaves only its
 * direction, and several verbs that do not pair with the measures leave nothing that could be held against numbers.
 */
function shared(bound: readonly BoundClaim[]): readonly BoundClaim[] {
  const subjects = bound[0]?.mentions ?? [];
  if (bound.length === subjects.length) {
    return bound.map((claim, index) => ({ ...claim, mentions: subjects.slice(index, index + 1) }));
  }
  if (bound.length > 1) return bound.map((claim) => ({ ...claim, mentions: [] }));
  return bound.map((one) => ({ ...one, claim: { ...one.claim, amount: null } }));
}

/** null where the claim is about something else; empty where nothing known is named. */
function subjectsOf(
  place: Place,
  words: readonly Mention[],
  claim: FoundClaim,
  from: number,
): readonly Mention[] | null {
  const { clause, namer } = place;
  const textOf = (start: number, end: number) =>
    clause.text.slice(Math.max(start - clause.start, end - clause.start - 60, 0), end - clause.start);
  const within = words.filter(({ start, end }) => start >= claim.start && end <= claim.end);
  if (within.length > 0) return within;
  const [behind] = words.filter(({ start }) => start >= claim.end);
  if (claim.namesAfter && claim.kind === 'first' && behind !== undefined && claim.amount === null) return [behind];
  if (claim.hasObject) {
    const gap = behind === undefined ? '' : rest(textOf(claim.end, behind.start));
    return behind !== undefined && claim.namesAfter && gap.length <= 4 ? [behind] : null;
  }
  const subject = lastNamed(words, claim, from) ?? lastNamed(namer.figures(clause), claim, from);
  if (subject !== null) {
    const gap = rest(textOf(subject.at(-1)?.end ?? claim.start, claim.start));
    if (uncounted.test(gap) || gap.length > 6) return claim.strong ? [] : null;
    return subject;
  }
  const own = rest(textOf(clause.start, claim.start));
  if (claim.namesAfter && behind !== undefined && own === '') return [behind];
  if (own !== '') return claim.strong ? [] : null;
  if (!claim.reaching) return null;
  const unit = unitNamed(textOf(clause.start, claim.start));
  const earlier = earlierMentions(place);
  return unit === null ? earlier : earlier.filter((mention) => namer.counts(mention, unit));
}

/** 人次 of 人次降幅19.8%: of the measures before it the claim means the one that is counted so. */
function unitNamed(text: string): string | null {
  const named = /(?:^|[^\d.余多万亿])(人次|[人次件份册期篇张幅场家项]数|场次)/u.exec(text);
  return named === null ? null : (named[1] ?? '').replace(/数$/, '');
}

/** The measures named before a claim, since the claim before it where there are any; null where there are none. */
function lastNamed(mentions: readonly Mention[], claim: FoundClaim, from: number): readonly Mention[] | null {
  const ahead = mentions.filter(({ end }) => end <= claim.start);
  const since = ahead.filter(({ start }) => start >= from);
  if (ahead.length === 0) return null;
  return since.length > 0 ? since : ahead;
}

/** The measures of the nearest clause before that names any, each once. */
function earlierMentions({ namer, previous, sentence, at }: Place): readonly Mention[] {
  const clauses = [...previous, ...sentence.slice(0, at)].slice(-furthest).reverse();
  for (const clause of clauses) {
    const mentions = [...namer.words(clause), ...namer.figures(clause)].sort((a, b) => a.start - b.start);
    const adding = mentions.filter((mention) => namer.adds(mention));
    const meant = adding.length > 0 ? adding : mentions;
    if (meant.length > 0) return onceEach(meant);
  }
  return [];
}

/** 培训班期数 names one measure twice. */
function onceEach(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter((mention, index) => mentions.findIndex(isSame(mention)) === index);
}

function isSame({ subject }: Mention): (other: Mention) => boolean {
  return ({ subject: other }) =>
    subject.kind === 'measure' && other.kind === 'measure'
      ? subject.measure === other.measure && subject.breakdown === other.breakdown
      : subject.kind === other.kind;
}

function rest(text: string): string {
  return text.replace(between, '');
}

function claimOf(text: string, found: FoundClaim): Claim {
  const { start, end, kind, negated, amount, tolerance, against, years, otherSpan } = found;
  return { start, end, raw: text.slice(start, end), kind, negated, amount, tolerance, against, years, otherSpan };
}
