import { add, compare, type Decimal, shift, wholeDecimal } from '../numeral/decimal.ts';
import type { Hedge, Numeral } from '../numeral/numeral.ts';
import { hedgeAfterNumeral, hedgeAfterUnit, hedgeBefore } from '../words/hedges.ts';
import { readUnit } from '../words/units.ts';

function skipSpace(text: string, at: number): number {
  return text.charAt(at) === ' ' ? at + 1 : at;
}

const connector = /^ ?(?:-{1,2}|~{1,2}|至|到) ?$/;
/** rose from 300 to 500: what was and what became. */
const becoming =
  /\b(?:rose|risen|rising|fell|fallen|falling|grew|grown|growing|increas(?:e|ed|ing)|decreas(?:e|ed|ing)|decline[ds]?|declining|dropped|dropping|climb(?:ed|ing)|jump(?:ed|ing)|went|going|up|down|expanded|expanding|reduced|cut|doubled|tripled|moved|improved)(?: [a-z]+){0,2} (?:from|by) (?:about |around |over |nearly |just over |just under )?$/i;
const englishConnector = /^ (?:to|through|up to) $/i;

/** A second numeral that a connector joins to the first, with the hedge written after the first (20多到30多). */
export interface Joined {
  readonly second: Numeral;
  readonly hedgeOfFirst: Hedge | null;
  /** 五、六十: neighbouring digits, which always share what multiplies the second. */
  readonly neighbours: boolean;
}

function coefficientDigit(numeral: Numeral): number | null {
  const scaled = numeral.lower.coefficient;
  const value = numeral.lower.scale === 0 ? scaled / 10n ** BigInt(numeral.exponent) : -1n;
  return value >= 1n && value <= 9n && compare(numeral.lower, numeral.upper) === 0 ? Number(value) : null;
}

/** 十二、三场: twelve or thirteen. */
function isNextUnit(first: Numeral, second: Numeral): boolean {
  if (first.script !== 'chinese' || !second.single || first.lower.scale > 0 || first.exponent > 0) return false;
  const [whole, unit] = [first.lower.coefficient, second.lower.coefficient];
  return whole > 10n && whole < 100n && whole % 10n !== 0n && whole % 10n === unit - 1n;
}

/** 三、四百 · 5、6个: neighbouring digits with a pause, or "five or six". */
function isPause(text: string, first: Numeral, second: Numeral, between: string): boolean {
  const pause = between === '、' || (first.script !== 'chinese' && / or /.test(between) && between.length === 4);
  // 一、二、三等奖 is a list.
  if (
    !pause ||
    first.exponent > 0 ||
    /、$/.test(text.slice(first.start - 1, first.start)) ||
    /^、[\d一二三四五六七八九十]/.test(text.slice(second.end, second.end + 2))
  )
    return false;
  if (isNextUnit(first, second)) return true;
  const [low, high] = [coefficientDigit(first), coefficientDigit(second)];
  if (low === null || high === null || high - low !== 1) return false;
  return first.single || (first.plain && first.end - first.start === 1 && second.end - second.start <= 2);
}

/** The numeral after `first`, where connector words make the two a range. `between` never exceeds twelve characters. */
export function joinedTo(text: string, first: Numeral, second: Numeral): Joined | null {
  if (second.start - first.end > 12 || second.start < first.end) return null;
  let at = first.end;
  let hedgeOfFirst: Hedge | null = null;
  const afterNumeral = hedgeAfterNumeral(text, at);
  if (afterNumeral !== null && afterNumeral.end < second.start) {
    hedgeOfFirst = afterNumeral.hedge;
    at = afterNumeral.end;
  }
  const unit = readUnit(text, skipSpace(text, at));
  if (unit !== null && unit.end < second.start) {
    // 20人到30个村 is no range.
    const other = readUnit(text, skipSpace(text, hedgeAfterNumeral(text, second.end)?.end ?? second.end));
    if (other !== null && other.written !== unit.written && !(unit.family === 'people' && other.family === 'people'))
      return null;
    at = unit.end;
    const afterUnit = hedgeAfterUnit(text, at, false);
    if (afterUnit !== null && afterUnit.end < second.start) return null;
  } else if (/^[月日号时点年]/.test(text.slice(at, at + 1))) {
    at += 1;
  }
  // ~~200~~300份: the first was struck out.
  if (text.slice(Math.max(0, first.start - 2), first.start) === '~~') return null;
  if (becoming.test(text.slice(Math.max(0, first.start - 48), first.start))) return null;
  const between = text.slice(at, second.start);
  const hedgeOfSecond = hedgeBefore(text, second.start, second.bare);
  const gap = hedgeOfSecond === null || hedgeOfSecond.at < at ? between : text.slice(at, hedgeOfSecond.at);
  // A ~ between two numbers joins them; before one it is a hedge.
  if (connector.test(between) || connector.test(gap) || englishConnector.test(gap))
    return { second, hedgeOfFirst, neighbours: false };
  if (/^ and $/i.test(gap) && /\bbetween(?: about)? $/i.test(text.slice(Math.max(0, first.start - 16), first.start)))
    return { second, hedgeOfFirst, neighbours: false };
  return isPause(text, first, second, gap) ? { second, hedgeOfFirst, neighbours: true } : null;
}

export type RangeBounds =
  | { readonly ok: true; readonly lower: Decimal; readonly upper: Decimal }
  | { readonly ok: false; readonly code: 'quantity.ambiguous' | 'quantity.backwards-range' };

const ambiguous: RangeBounds = { ok: false, code: 'quantity.ambiguous' };

/** The power of ten that the first numeral borrows from the second; 0 where it stands for itself. */
function sharedMultiplier(first: Numeral, second: Numeral): number | 'ambiguous' {
  const exponent = second.big > 0 ? second.big : second.exponent;
  const stands = second.big > 0 ? first.big > 0 || first.bare : first.scaled || first.exponent > 0;
  if (exponent === 0 || stands) return 0;
  if (second.big > 0 && second.exponent > second.big && first.exponent === 0) {
    const digit = compare(first.lower, wholeDecimal(10)) < 0;
    // 二、三百万 are millions; 二至三十万 may begin at twenty or at two hundred thousand.
    if (digit) return second.exponent - second.big === 1 ? 'ambiguous' : second.exponent;
  }
  if (compare(shift(first.lower, exponent), second.lower) < 0) {
    // 三至五百 means hundreds; 三至五十 may begin at three or at thirty.
    return exponent === 1 ? 'ambiguous' : exponent;
  }
  // 5000-1万 stands as written; 8-1万 is a slip of the pen somewhere.
  return exponent > 1 && compare(shift(first.lower, 2), { coefficient: 10n ** BigInt(exponent), scale: 0 }) < 0
    ? 'ambiguous'
    : 0;
}

/**
 * The bounds of two numerals. A multiplier after the second belongs to both where the first alone would be absurd
 * (2-3万 is 20,000 to 30,000; 5000-1万 is not 50 million); where both readings could be meant, neither is taken (8-1万).
 */
export function rangeBounds(first: Numeral, { second, neighbours }: Joined): RangeBounds {
  if (neighbours && isNextUnit(first, second))
    return { ok: true, lower: first.lower, upper: add(first.lower, wholeDecimal(1)) };
  const shared = neighbours && first.exponent === 0 ? second.exponent : sharedMultiplier(first, second);
  if (shared === 'ambiguous') return ambiguous;
  if (shared > 0) return { ok: true, lower: shift(first.lower, shared), upper: second.upper };
  if (second.exponent === 0 && first.exponent >= 3 && compare(second.upper, first.lower) < 0) return ambiguous;
  if (compare(first.upper, second.upper) > 0 || compare(first.lower, second.upper) > 0)
    return { ok: false, code: 'quantity.backwards-range' };
  return { ok: true, lower: first.lower, upper: second.upper };
}
