import { compare, type Decimal, zero } from '../numeral/decimal.ts';
import type { Numeral } from '../numeral/numeral.ts';
import { scanNumerals } from '../numeral/scan-numerals.ts';
import type { UnitFamily } from '../words/units.ts';
import type { CountPhrase, Phrase, PhraseUnit } from './phrase.ts';
import { joinedTo } from './range.ts';
import { readSubject } from './read-subject.ts';
import { fault, type Subject } from './subject.ts';

/** 20人以上30人以下: two bounds of one number; 300多场、近500人 and 200余份，近300份 are two numbers. */
function mergedBounds(text: string, first: CountPhrase, second: CountPhrase): CountPhrase | null {
  if (first.bounds.mark !== 'at-least' || second.bounds.mark !== 'at-most') return null;
  if (
    !isSameUnit(text, first.unit, second.unit) ||
    /^(?:将?近|接近|不足|不到|未满)/.test(text.slice(second.start, second.end))
  )
    return null;
  if (!/^[,，、]?(?:且|并|但|至|but|and)?$/.test(text.slice(first.end, second.start).trim())) return null;
  const { lower } = first.bounds;
  const { upper } = second.bounds;
  if (lower === null || upper === null || compare(lower, upper) > 0) return null;
  return {
    ...first,
    end: second.end,
    unit: second.unit ?? first.unit,
    bounds: { lower, upper, mark: 'range', why: null },
  };
}

function isSameUnit(text: string, first: PhraseUnit | null, second: PhraseUnit | null): boolean {
  if (first === null) return true;
  return second !== null && text.slice(first.start, first.end) === text.slice(second.start, second.end);
}

function same(first: Decimal | null, second: Decimal | null): boolean {
  return compare(first ?? zero, second ?? zero) === 0;
}

/** 300人（300份） are two things. */
function areOneThing(text: string, first: PhraseUnit | null, second: PhraseUnit | null): boolean {
  if (first === null || second === null || (first.family !== null && first.family === second.family)) return true;
  return text.slice(first.start, first.end) === text.slice(second.start, second.end);
}

/** 壹万元（¥10,000）: the same number once more in a bracket. */
function isRestated(text: string, first: CountPhrase, second: CountPhrase): boolean {
  if (text.slice(first.end, second.start).trim() !== '(' || text.charAt(second.end) !== ')') return false;
  const { lower, upper, mark } = first.bounds;
  return (
    areOneThing(text, first.unit, second.unit) &&
    mark === second.bounds.mark &&
    same(lower, second.bounds.lower) &&
    same(upper, second.bounds.upper)
  );
}

interface Run {
  /** Index of the last numeral of the run, and that numeral. */
  readonly end: number;
  readonly last: Numeral;
}

/** The numerals from `at` on, as far as each holds on to the next. */
function runFrom(
  numerals: readonly Numeral[],
  at: number,
  first: Numeral,
  holds: (here: Numeral, next: Numeral) => boolean,
): Run {
  let run: Run = { end: at, last: first };
  for (let next = numerals[at + 1]; next !== undefined && holds(run.last, next); next = numerals[run.end + 1])
    run = { end: run.end + 1, last: next };
  return run;
}

/** Three or more numbers in a row joined by strokes are a date, a telephone number or a code. */
function isStrokeBetween(text: string, here: Numeral, next: Numeral): boolean {
  return next.start - here.end === 1 && /[-/]/.test(text.charAt(here.end));
}

/** 3零0, 5一10: numerals that touch are a slip of the pen, and no part of them may be read alone. */
function areTouching(here: Numeral, next: Numeral): boolean {
  return (
    next.start === here.end &&
    ![here, next].some(({ script, state }) => script === 'english' || state === 'unstated' || state === 'damaged')
  );
}

/** A lone digit and a pause before the number: 三、五百份 is no 五百份. */
function isHalfSaid(text: string, before: Phrase | undefined, { start }: CountPhrase): boolean {
  if (before?.kind !== 'other' || before.what !== 'name' || !before.numeral.single) return false;
  return text.slice(before.end, start) === '、';
}

/** No fewer than 60 and no more than 80 places each term: the first bound is for each, too. */
function isBoundOfSameRate(text: string, first: Phrase | undefined, second: Phrase): boolean {
  if (second.kind !== 'other' || second.what !== 'rate' || first?.kind !== 'count' || first.unit !== null) return false;
  return /^ (?:and|but|or|to) /.test(text.slice(first.end, first.end + 5));
}

/** Everything numeral in a folded text, each with what it is. Linear: no numeral is looked at more than twice. */
export function readPhrases(
  text: string,
  writtenAt: (index: number) => string,
  units: ReadonlyMap<string, UnitFamily>,
): readonly Phrase[] {
  const numerals = scanNumerals(text);
  const phrases: Phrase[] = [];
  let index = 0;
  let consumed = 0;
  for (let first = numerals[0]; first !== undefined; first = numerals[index]) {
    if (first.start < consumed) {
      // The 半 of 两个半小时 belongs to the phrase before it.
      index += 1;
      continue;
    }
    const chain = runFrom(numerals, index, first, (here, next) => isStrokeBetween(text, here, next));
    if (chain.end - index >= 2) {
      const what = /^(?:19|20)\d\d$/.test(text.slice(first.start, first.end)) ? 'date' : 'label';
      phrases.push({ start: first.start, end: chain.last.end, numeral: first, kind: 'other', what });
      index = chain.end + 1;
      continue;
    }
    const slip = runFrom(numerals, index, first, areTouching);
    if (slip.end > index) {
      const span = { start: first.start, end: slip.last.end, numeral: first };
      phrases.push({ ...span, kind: 'fault', code: 'quantity.malformed', params: {} });
      index = slip.end + 1;
      continue;
    }
    const second = numerals[index + 1];
    const joined = second === undefined ? null : joinedTo(text, first, second);
    const subject: Subject = { text, first, last: joined?.second ?? first, joined, units, floor: consumed };
    const before = phrases.at(-1);
    const read = readSubject(subject, writtenAt(first.start - 1));
    // 每3年1次: the rate goes on.
    const rated = before?.kind === 'other' && before.what === 'rate' && read.start - before.end <= 6;
    const goesOn =
      rated && /^\p{L}{0,2}、?[^\s\d,，。;；:：、共计合总达累全]{0,6}$/u.test(text.slice(before.end, read.start));
    const phrase: Phrase = goesOn && read.kind === 'count' ? { ...read, kind: 'other', what: 'rate' } : read;
    // 发放三、五百份: from three hundred to five hundred, or to five hundred from three.
    if (phrase.kind === 'count' && isHalfSaid(text, before, phrase)) {
      phrases.push(fault(subject, 'quantity.ambiguous'));
      index += joined === null ? 1 : 2;
      continue;
    }
    consumed = phrase.end;
    index += joined === null ? 1 : 2;
    const both = phrase.kind === 'count' && before?.kind === 'count' ? { before, phrase } : null;
    if (both !== null && isRestated(text, both.before, both.phrase)) continue;
    const merged = both === null ? null : mergedBounds(text, both.before, both.phrase);
    if (merged !== null || isBoundOfSameRate(text, before, phrase)) phrases.pop();
    phrases.push(merged ?? phrase);
  }
  return phrases;
}
