import type { ReadFigure } from './read-figure.ts';

/** What the words of a sentence hint at, from a position on. */
interface Hint<Value> {
  readonly at: number;
  readonly value: Value;
  /** Where it stops to hold; the sentence's end where not given. */
  readonly until?: number;
}

interface Pattern<Value> {
  readonly pattern: RegExp;
  readonly value: Value;
}

type BasisKind = NonNullable<ReadFigure['basis']>;
type ScopeKind = NonNullable<ReadFigure['scope']>;

const basisPatterns: readonly Pattern<BasisKind>[] = [
  {
    pattern:
      /今年以来|年初以来|开年以来|入春以来|自[^,。\d]{1,8}以来|以来|截至|截止|至今|迄今|到目前|目前为止|目前|累计|累积|前三季度|上半年|前[\d一二三四五六七八九十]{1,2}个月|(?<!\d)1(?:月份?)?[-~至到]{1,2}\d{1,2}月|一至[二三四五六七八九十]{1,2}月|一季度|\bso far\b|\bto date\b|\byear to date\b|\bjanuary(?: to | through |-)(?=[a-z]+)|\bsince\b|\bby the end of (?:January|February|March|April|May|June|July|August|September|October|November)\b|\bcumulative(?:ly)?\b|\bfirst (?:half|three|six|nine|\w+ months)\b/gi,
    value: 'cumulative',
  },
  {
    pattern:
      /全年|一年来|一年中|年度共|本年度|年内|整个年度|一年间|\bwhole year\b|\bover the year\b|\bin the course of the year\b|\bduring the year\b|\bthis year\b|\bfull year\b|\bthroughout the year\b/gi,
    value: 'period',
  },
  {
    pattern:
      /活动期间|周期间|月期间|期间|活动中|活动现场|活动当天|现场|当天|当日|此次|本次|这次|启动仪式上|仪式上|会上|(?<!(?:截至|截止|截至到|截止到|截止至|到)(?:\d{4}年|今年|当年)?)(?<!\d)\d{1,2}月\d{1,2}日?[-~至到]{0,2}\d{0,2}日|\bduring the (?:event|week|campaign|day)\b|\bon the day\b|\bat the (?:event|ceremony|launch|fair)\b/gi,
    value: 'event',
  },
  {
    pattern:
      /现有|实有|拥有|保有|存量|在库|年末|年底|\bcurrently has\b|\bin stock\b|\bat (?:the end of the year|year end)\b/gi,
    value: 'stock',
  },
];

const scopePatterns: readonly Pattern<ScopeKind>[] = [
  {
    pattern:
      /[区县市州旗](?:科技局|科学技术局|科协|知识产权局)|区科协|县科协|市科协|我局|本局|局机关|我单位|本单位|我会|\b(?:the|our) (?:own )?bureau\b|\bwe\b/gi,
    value: 'own',
  },
  {
    pattern:
      /各(?:相关|有关|成员)?(?:部门|单位)|成员单位|联合|会同|协同|共同|多部门|\bjoint(?:ly)?\b|\ball (?:departments|units|bodies)\b|\btogether with\b/gi,
    value: 'joint',
  },
  {
    pattern:
      /全[区县市州旗省]|我[区县市州]|全域|辖区|区内|县内|\b(?:the|across the|whole) (?:district|county)\b|\bdistrict-wide\b/gi,
    value: 'district',
  },
];

const roles: readonly Pattern<ReadFigure['role']>[] = [
  {
    pattern: /实际|实到|实收|实发|已(?:完成|举办|开展)|今年|本年|\bso far\b|\bactually\b|\bthis year\b/gi,
    value: 'result',
  },
  {
    pattern: /[比较与同](?:去年|上年|前年|上一年度?|上届|上月|往年|\d{4}年)(?:同期)?的(?=[约近]?\d)/g,
    value: 'quoted',
  },
  {
    // 比去年, 与上年相比 and 自去年以来 speak of this year.
    pattern:
      /(?<![比较与同和超跟按照于自从])(?:去年|上年|前年|上一年度?)(?!以来|相比|同期相比|的?基础|[底末]?以来)|(?:(?<=[(（])|(?<=[,，]))同期(?!相比|增|减|下|上)/g,
    value: 'quoted',
  },
  {
    pattern:
      /将(?=举办|开展|组织|召开|实施|建设|新建|完成|投入|培训|发放|打造|建成)|计划|拟(?!定)|力争|争取(?!了|到|[^,，。;；\d]{0,10}(?:资金|经费|项目|投资|专项|补助|扶持))|目标|预计|预期|任务(?:数|为)|打算|确保完成|明年|下一?年度?|\bplans? to\b|\btarget\b|\baims? to\b|\bexpects? to\b|\bnext year\b/gi,
    value: 'target',
  },
  {
    pattern:
      /在校(?:学生|生)|总人口|常住人口|户籍人口|辖[^,。]{0,6}共|(?<=[区县市镇乡州旗省道])(?:现|下|共)?辖(?!区)|现有(?:人口|学生|农户|耕地)|在册|学校的$|应(?:到|参|检|查|训|考|报|缴|接种|种|出席|答)|\benrol(?:l)?ed\b|\bpopulation of\b/gi,
    value: 'base',
  },
];

function hintsIn<Value>(text: string, patterns: readonly Pattern<Value>[]): readonly Hint<Value>[] {
  const hints: Hint<Value>[] = [];
  for (const { pattern, value } of patterns) {
    for (const match of text.matchAll(pattern)) hints.push({ at: match.index, value });
  }
  return hints.sort((a, b) => a.at - b.at);
}

function lastBefore<Value>(hints: readonly Hint<Value>[], at: number): Value | null {
  let nearest: Value | null = null;
  for (const hint of hints) {
    if (hint.at >= at) break;
    if (at < (hint.until ?? Number.POSITIVE_INFINITY)) nearest = hint.value;
  }
  return nearest;
}

/** What the population is ends where the text goes on to what was done: 全镇辖8个村，共举办培训20期. */
const done =
  /(?<!计划|拟|力争)(?:举办|开展|组织|发放|印发|召开|接待|编印|悬挂|张贴|展出|播出|走访|参加|参与)(?!单位|人员)|\btook part\b|\bheld\b/;

/** Where the bracket closes that a word stands in: (target: 120) says nothing of what follows. */
function bracketEnd(text: string, at: number): number | null {
  const before = text.slice(Math.max(0, at - 40), at);
  if (before.lastIndexOf('(') <= before.lastIndexOf(')')) return null;
  const close = text.slice(at, at + 80).indexOf(')');
  return close < 0 ? null : at + close;
}

/**
 * What was said of last year holds to the end of its clause or bracket, and further where the sentence begins with it:
 * 46场（去年同期38场），参与6200人次 is about this year again.
 */
function boundedRoles(text: string): readonly Hint<ReadFigure['role']>[] {
  return hintsIn(text, roles).map((hint) => {
    const bracket = bracketEnd(text, hint.at);
    if (bracket !== null) return { ...hint, until: bracket };
    if (hint.value !== 'base' && (hint.value !== 'quoted' || hint.at <= 1)) return hint;
    const owed = text.charAt(hint.at) === '应';
    const end = text.slice(hint.at).search(hint.value === 'base' && !owed ? done : /[,，;；)）]/);
    return end < 0 ? hint : { ...hint, until: hint.at + end };
  });
}

/** Everything a sentence hints at. Positions are offsets into the sentence. */
export interface SentenceHints {
  readonly basis: readonly Hint<BasisKind>[];
  readonly scope: readonly Hint<ScopeKind>[];
  readonly role: readonly Hint<ReadFigure['role']>[];
  readonly spans: readonly Hint<NonNullable<ReadFigure['span']>>[];
  /** 2024年工作计划：… is a heading over the sentences that follow it. */
  readonly planned: boolean;
}

const monthRange = /(?<![\d.])(1[0-2]|[1-9])月?份?[-~至到]{1,2}(1[0-2]|[1-9])月(?!\d{1,2}日)/g;
const halves: readonly Pattern<NonNullable<ReadFigure['span']>>[] = [
  { pattern: /上半年|\bfirst half\b/gi, value: { fromMonth: 1, throughMonth: 6 } },
  { pattern: /下半年/g, value: { fromMonth: 7, throughMonth: 12 } },
  { pattern: /前三季度/g, value: { fromMonth: 1, throughMonth: 9 } },
  { pattern: /一季度/g, value: { fromMonth: 1, throughMonth: 3 } },
];

const months = 'january february march april may june july august september october november december'.split(' ');
const englishRange = new RegExp(`\\b(${months.join('|')})(?: to | through |-)(${months.join('|')})\\b`, 'gi');

function englishSpans(text: string): readonly Hint<NonNullable<ReadFigure['span']>>[] {
  return [...text.matchAll(englishRange)].map(({ index, 1: from = '', 2: through = '' }) => ({
    at: index,
    value: {
      fromMonth: months.indexOf(from.toLowerCase()) + 1,
      throughMonth: months.indexOf(through.toLowerCase()) + 1,
    },
  }));
}

function spansIn(text: string): readonly Hint<NonNullable<ReadFigure['span']>>[] {
  const spans: Hint<NonNullable<ReadFigure['span']>>[] = [...hintsIn(text, halves), ...englishSpans(text)];
  for (const match of text.matchAll(monthRange)) {
    const [fromMonth, throughMonth] = [Number(match[1]), Number(match[2])];
    if (fromMonth < throughMonth) spans.push({ at: match.index, value: { fromMonth, throughMonth } });
  }
  return spans.sort((a, b) => a.at - b.at);
}

/** A heading before a colon is no longer than this. */
const maxHeading = 40;

/** Longest stretch of a sentence that is searched for hints: a megabyte without a full stop is no sentence. */
const maxSearched = 2_000;

export function hintsOf(sentence: string): SentenceHints {
  const text = sentence.slice(0, maxSearched);
  const spans = spansIn(text);
  const inYear = spans.filter(({ value }) => value.fromMonth > 1);
  return {
    // 3-5月 is a period of its own, 1-9月 the year so far.
    basis: [
      ...hintsIn(text, basisPatterns),
      ...inYear.map(({ at }): Hint<BasisKind> => ({ at, value: 'period' })),
    ].sort((a, b) => a.at - b.at),
    scope: hintsIn(text, scopePatterns),
    role: boundedRoles(text),
    planned: /(?:计划|目标|打算|安排|思路)(?:如下|是|为)?[:：]/.test(text.slice(0, maxHeading)),
    spans,
  };
}

/** What holds at one figure: the nearest word before it in the sentence, else what the paragraph said before. */
export interface HintsAt {
  readonly basis: ReadFigure['basis'];
  readonly scope: ReadFigure['scope'];
  readonly role: ReadFigure['role'];
  readonly span: ReadFigure['span'];
  readonly planned: boolean;
}

export const noHints: HintsAt = { basis: null, scope: null, role: 'result', span: null, planned: false };

export function hintsAt(hints: SentenceHints, offset: number, carried: HintsAt): HintsAt {
  const basis = lastBefore(hints.basis, offset);
  return {
    basis: basis ?? carried.basis,
    scope: lastBefore(hints.scope, offset) ?? carried.scope,
    role: lastBefore(hints.role, offset) ?? (carried.planned ? 'target' : 'result'),
    span: lastBefore(hints.spans, offset) ?? (basis === null ? carried.span : null),
    planned: hints.planned || carried.planned,
  };
}
