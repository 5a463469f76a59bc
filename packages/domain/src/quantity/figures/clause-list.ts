import { compare, type Decimal, multiply } from '../numeral/decimal.ts';
import type { Bounds, CountPhrase, Phrase } from '../phrase/phrase.ts';
import { nounList } from './noun.ts';

/** A count that may be a figure, with what lists and multipliers made of it. */
export interface Draft {
  readonly phrase: CountPhrase;
  readonly bounds: Bounds;
  /** Given by 分别 or 各; empty where the words beside the number must say it. */
  readonly noun: string;
  readonly computed: boolean;
  /** What 各 multiplied with, which a second 各 behind a comma takes up again. */
  readonly group: Draft | null;
  /** 各村 was the subject: what follows in the sentence is each one's, too. */
  readonly forEvery: boolean;
}

/** A count that nothing shares or multiplies. */
export function draft(phrase: CountPhrase): Draft {
  return { phrase, bounds: phrase.bounds, noun: '', computed: false, group: null, forEvery: false };
}

const unstated: Bounds = { lower: null, upper: null, mark: 'unknown', why: 'not-reported' };

/** 资料、读本、挂图分别为25000份、2500册、3000幅: the nouns go to the numbers in order, if they are as many. */
function sharedNouns(
  text: string,
  phrases: readonly CountPhrase[],
  sentenceStart: number,
): ReadonlyMap<CountPhrase, string> {
  const shared = new Map<CountPhrase, string>();
  const end = phrases.at(-1)?.start ?? sentenceStart;
  let next = 0;
  for (const { index } of text.slice(sentenceStart, end).matchAll(/分别/g)) {
    const at = sentenceStart + index;
    while ((phrases[next]?.start ?? end) < at) next += 1;
    const run = adjacent(text, phrases, next);
    const nouns = nounList(text.slice(lastPause(text, sentenceStart, at), at));
    if (nouns.length === run.length) for (const [nth, phrase] of run.entries()) shared.set(phrase, nouns[nth] ?? '');
  }
  return shared;
}

/** Nouns of a list are looked for this far back. */
const maxList = 60;

function lastPause(text: string, sentenceStart: number, to: number): number {
  const from = Math.max(sentenceStart, to - maxList);
  return from + text.slice(from, to).search(/[^,;。:：\n]*$/);
}

/** The phrases at the beginning of a list that only pauses separate: 25000份、2500册和3000幅. */
function adjacent(text: string, phrases: readonly CountPhrase[], from: number): readonly CountPhrase[] {
  const run: CountPhrase[] = [];
  for (let phrase = phrases[from]; phrase !== undefined; phrase = phrases[from + run.length]) {
    const before = run.at(-1);
    if (before !== undefined && !/^ ?(?:[、,]|、?和|及|与|以及)? ?$/.test(text.slice(before.end, phrase.start))) break;
    run.push(phrase);
  }
  return run;
}

/** 23、45和67件 after 分别: bare numbers take the unit that the last of the list states. */
export function withSharedUnit(text: string, phrases: readonly Phrase[]): readonly Phrase[] {
  return phrases
    .reduceRight<Phrase[]>((shared, phrase) => {
      const next = shared.at(-1);
      shared.push(
        next?.kind === 'count' && sharesUnit(text, phrase, next)
          ? { ...phrase, unit: next.unit, strength: 'sure' }
          : phrase,
      );
      return shared;
    }, [])
    .reverse();
}

function sharesUnit(text: string, phrase: Phrase, next: CountPhrase): phrase is CountPhrase {
  if (phrase.kind !== 'count' || phrase.strength !== 'bare' || next.unit === null) return false;
  return (
    /^ ?(?:[、,]|和|及|与) ?$/.test(text.slice(phrase.end, next.start)) &&
    /分别[^。;]{0,40}$/.test(text.slice(Math.max(0, phrase.start - 48), phrase.start))
  );
}

function product(first: Decimal | null, second: Decimal | null): Decimal | null {
  return first === null || second === null ? null : multiply(first, second);
}

function times(each: Bounds, count: Bounds): Bounds {
  const lower = product(each.lower, count.lower);
  const upper = product(each.upper, count.upper);
  if (upper === null) return lower === null ? unstated : { lower, upper, mark: 'at-least', why: null };
  if (lower === null) return { lower, upper, mark: 'at-most', why: null };
  const about = each.mark === 'about' || count.mark === 'about' ? 'about' : 'exact';
  return { lower, upper, mark: compare(lower, upper) === 0 ? about : 'range', why: null };
}

const groupUnits = /^(?:个|家|所|户|处|支|名|位|人|期|场|次|村|乡|镇|社区|学校|校)$/;

/** Each of the five townships received 200 copies. */
function isEachOf(text: string, phrase: CountPhrase, before: Draft | undefined): boolean {
  if (before === undefined) return false;
  const { start, end } = before.phrase;
  const lead = text.slice(Math.max(0, start - 16), start);
  return /\beach of (?:the|our|these|those) $/i.test(lead) && /^[^,;.\n]{0,40}$/.test(text.slice(end, phrase.start));
}

/** 各配备1名科普员、2名协管员: the list goes on, and so does what it is multiplied with. */
function groupGoingOn(text: string, phrase: CountPhrase, before: Draft | undefined): Draft | null {
  if (before === undefined) return null;
  return /^[^\d,，;；。:：\n、和]{0,8}[、和] ?$/.test(text.slice(before.phrase.end, phrase.start))
    ? before.group
    : null;
}

/** 各村建立宣传栏1个，配备科普员1名: the subject is the same until somebody sums up. */
function goesOnForEvery(text: string, phrase: CountPhrase, before: Draft | undefined): boolean {
  if (before?.forEvery !== true || phrase.numeral.big > 0 || phrase.numeral.inner !== null) return false;
  if (phrase.hedge !== null && !/(?:以上|以内|以下)$/.test(text.slice(phrase.start, phrase.end))) return false;
  return /^(?:[^\d,，。;；:：\n共总累合全]{0,12}[,，、和并])?[^\d,，、。;；:：\n共总累合全]{0,16}$/.test(
    text.slice(before.phrase.end, phrase.start),
  );
}

/** 3个分会场，分会场各 …: the same places, named once more. */
function isNamedAgain(between: string): boolean {
  const [, places = '', again = ''] = /^(\p{L}{2,6})[,，](?:每个|各个)?(\p{L}{2,6})各\p{L}{0,8}$/u.exec(between) ?? [];
  return again !== '' && places.endsWith(again);
}

/** The count that 各 multiplies with: 5个社区各举办2场. Only within the same clause, and only of places and bodies. */
function multiplicand(text: string, phrase: CountPhrase, before: Draft | undefined): Draft | null {
  if (before === undefined) return null;
  const between = text.slice(before.phrase.end, phrase.start);
  if (before.group !== null) return /^ ?[,，、]?各/.test(between) ? before.group : groupGoingOn(text, phrase, before);
  if (isEachOf(text, phrase, before)) return before;
  if (before.phrase.unit === null) return null;
  // 一等奖2名，奖金各3000元 · 设3个分会场，分会场各发放资料1000份
  const behindComma = /^[,，]\p{L}{1,4}各$/u.test(between) || isNamedAgain(between);
  if ((/[,，;；。:\n]/.test(between) && !behindComma) || between.length > 24) return null;
  return groupUnits.test(text.slice(before.phrase.unit.start, before.phrase.unit.end)) ? before : null;
}

/**
 * Turns the counts of one sentence into drafts of figures: 各 multiplies or stands for every noun of its list, 分别 shares
 * nouns out. Where 各 has nothing to multiply with the total is unknown, and said to be.
 */
export function draftsOf(text: string, phrases: readonly CountPhrase[], sentenceStart: number): readonly Draft[] {
  const nouns = sharedNouns(text, phrases, sentenceStart);
  const drafts: Draft[] = [];
  for (const phrase of phrases) {
    const shared = nouns.get(phrase);
    if (shared !== undefined) {
      drafts.push({ ...draft(phrase), noun: shared });
    } else if (phrase.each === 'every' || goesOnForEvery(text, phrase, drafts.at(-1))) {
      drafts.push({ ...draft(phrase), bounds: unstated, forEvery: true });
    } else if (
      phrase.each === null &&
      !isEachOf(text, phrase, drafts.at(-1)) &&
      groupGoingOn(text, phrase, drafts.at(-1)) === null
    ) {
      drafts.push(draft(phrase));
    } else {
      drafts.push(...eachDrafts(text, phrase, drafts.at(-1), sentenceStart));
    }
  }
  return drafts;
}

function eachDrafts(
  text: string,
  phrase: CountPhrase,
  before: Draft | undefined,
  sentenceStart: number,
): readonly Draft[] {
  const group = multiplicand(text, phrase, before);
  if (group !== null) return [{ ...draft(phrase), bounds: times(phrase.bounds, group.bounds), computed: true, group }];
  const each = text.lastIndexOf('各', phrase.start);
  const from = Math.max(before?.phrase.end ?? 0, lastPause(text, sentenceStart, each));
  const nouns = nounList(text.slice(from, each));
  if (nouns.length > 1) return nouns.map((noun) => ({ ...draft(phrase), noun }));
  return [{ ...draft(phrase), bounds: unstated }];
}
