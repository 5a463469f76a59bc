import { add, compare, type Decimal, shift, wholeDecimal } from '../numeral/decimal.ts';
import type { Numeral } from '../numeral/numeral.ts';
import { hedgeAfterNumeral, hedgeBefore } from '../words/hedges.ts';
import { readUnit } from '../words/units.ts';
import { currencyBefore } from './front.ts';

function skipSpace(text: string, at: number): number {
  return text.charAt(at) === ' ' ? at + 1 : at;
}

const connector = /^ ?(?:-{1,2}|~{1,2}|至|到) ?$/;
/** rose from 300 to 500: what was and what became. */
const becoming =
  /\b(?:rose|risen|rising|fell|fallen|falling|grew|grown|growing|increas(?:e|ed|ing)|decreas(?:e|ed|ing)|decline[ds]?|declining|dropped|dropping|climb(?:ed|ing)|jump(?:ed|ing)|went|going|up|down|expanded|expanding|reduced|cut|doubled|tripled|moved|improved)(?: [a-z]+){0,2} (?:from|by) (?:about |around |over |nearly |just over |just under )?$/i;
const englishConnector = /^ (?:to|through|up to) $/i;

/** A second numeral that a connector joins to the first. */
export interface Joined {
  readonly second: Numeral;
  /** 五、六十: neighbouring digits, which always share what multiplies the second. */
  readonly neighbours: boolean;
}

/** 6 of 6, 六十 and 六万; NaN where the number has no such form. */
function coefficientDigit({ lower, upper, exponent }: Numeral): number {
  if (lower.scale > 0 || compare(lower, upper) !== 0) return Number.NaN;
  const value = lower.coefficient / 10n ** BigInt(exponent);
  return value >= 1n && value <= 9n ? Number(value) : Number.NaN;
}

/** 十二、三场: twelve or thirteen. */
function isNextUnit(first: Numeral, second: Numeral): boolean {
  if (first.script !== 'chinese' || !second.single || first.lower.scale > 0 || first.exponent > 0) return false;
  const [whole, unit] = [first.lower.coefficient, second.lower.coefficient];
  return whole > 10n && whole < 100n && whole % 10n !== 0n && whole % 10n === unit - 1n;
}

/** 三、四百 · 5、6个: neighbouring digits with a pause, or "five or six". */
function isPause(text: string, first: Numeral, second: Numeral, between: string): boolean {
  if (between !== '、' && (first.script === 'chinese' || between !== ' or ')) return false;
  // 一、二、三等奖 is a list.
  if (
    text.charAt(first.start - 1) === '、' ||
    /、[\d一二三四五六七八九十]/.test(text.slice(second.end, second.end + 2))
  )
    return false;
  if (isNextUnit(first, second)) return true;
  // 12 or 13 schools
  if (between === ' or ' && first.plain && second.plain)
    return compare(add(first.lower, wholeDecimal(1)), second.lower) === 0;
  return first.exponent === 0 && coefficientDigit(second) - coefficientDigit(first) === 1;
}

/** The length of the "between" that ends at `start`; 0 where none does. */
export function betweenBefore(text: string, start: number): number {
  return /\bbetween(?: about)? $/i.exec(text.slice(Math.max(0, start - 16), start))?.[0].length ?? 0;
}

/** The numeral after `first`, where connector words make the two a range. `between` never exceeds twelve characters. */
export function joinedTo(text: string, first: Numeral, second: Numeral): Joined | null {
  if (second.start - first.end > 12) return null;
  let at = hedgeAfterNumeral(text, first.end)?.end ?? first.end;
  const unit = readUnit(text, skipSpace(text, at));
  if (unit !== null) {
    // 20人到30个村 is no range.
    const other = readUnit(text, skipSpace(text, hedgeAfterNumeral(text, second.end)?.end ?? second.end));
    if (other !== null && other.written !== unit.written && !(unit.family === 'people' && other.family === 'people'))
      return null;
    at = unit.end;
  } else if ('月日号时点年'.includes(text.charAt(at))) {
    at += 1;
    // 20日至30份 is no range.
    if (!'月日号时点年'.includes(text.charAt(second.end))) return null;
  }
  // ~~200~~300份: the first was struck out.
  if (text.slice(Math.max(0, first.start - 2), first.start) === '~~') return null;
  // fell 18% to 82 tonnes
  if (text.charAt(first.end) === '%' && !/^\d[\d.,]*[%％]/.test(text.slice(second.start, second.start + 16)))
    return null;
  if (becoming.test(text.slice(Math.max(0, first.start - 48), first.start).replace(/[£$€¥₹] ?$/, ''))) return null;
  const between = text.slice(at, second.start);
  const gap = text.slice(at, hedgeBefore(text, second.start, second.bare)?.at ?? second.start);
  // £500 to £12,000
  const unsigned = gap.replace(/[£$€¥₹] ?$/, '');
  // A ~ between two numbers joins them; before one it is a hedge.
  if ([between, gap, unsigned].some((words) => connector.test(words) || englishConnector.test(words)))
    return { second, neighbours: false };
  if (unsigned === ' and ' && betweenBefore(text, currencyBefore(text, first.start)?.start ?? first.start) > 0)
    return { second, neighbours: false };
  // 2人、3名 is a list: who means two or three writes the unit once.
  return unit === null && isPause(text, first, second, gap) ? { second, neighbours: true } : null;
}

export type RangeBounds =
  | { readonly ok: true; readonly lower: Decimal; readonly upper: Decimal }
  | { readonly ok: false; readonly code: 'quantity.ambiguous' | 'quantity.backwards-range' };

const ambiguous: RangeBounds = { ok: false, code: 'quantity.ambiguous' };

/** The power of ten that the first numeral borrows from the second; 0 where it stands for itself. */
function sharedMultiplier(first: Numeral, second: Numeral): number | 'ambiguous' {
  const exponent = second.big > 0 ? second.big : second.exponent;
  const stands = second.big > 0 ? first.big > 0 : first.scaled;
  if (exponent === 0 || stands) return 0;
  // 二至三百万 are millions; 二至三十万 may begin at twenty or at two hundred thousand.
  if (second.big > 0 && second.exponent > second.big && compare(first.lower, wholeDecimal(10)) < 0)
    return second.exponent - second.big === 1 ? 'ambiguous' : second.exponent;
  if (compare(shift(first.lower, exponent), second.lower) < 0) {
    // 三至五百 means hundreds; 三至五十 may begin at three or at thirty.
    return exponent === 1 ? 'ambiguous' : exponent;
  }
  // 5000-1万 stands as written; 8-1万 is a slip of the pen somewhere.
  return compare(shift(first.lower, 2), shift(wholeDecimal(1), exponent)) < 0 ? 'ambiguous' : 0;
}

/**
 * The bounds of two numerals. A multiplier after the second belongs to both where the first alone would be absurd
 * (2-3万 is 20,000 to 30,000; 5000-1万 is not 50 million); where both readings could be meant, neither is taken (8-1万).
 */
export function rangeBounds(first: Numeral, { second, neighbours }: Joined): RangeBounds {
  if (neighbours && isNextUnit(first, second))
    return { ok: true, lower: first.lower, upper: add(first.lower, wholeDecimal(1)) };
  const shared = neighbours ? second.exponent : sharedMultiplier(first, second);
  if (shared === 'ambiguous') return ambiguous;
  if (shared > 0) {
    const lower = shift(first.lower, shared);
    return compare(lower, second.upper) > 0 ? ambiguous : { ok: true, lower, upper: second.upper };
  }
  if (second.exponent === 0 && first.exponent >= 3 && compare(second.upper, first.lower) < 0) return ambiguous;
  if (compare(first.upper, second.upper) > 0) return { ok: false, code: 'quantity.backwards-range' };
  return { ok: true, lower: first.lower, upper: second.upper };
}
