import { bigExponent } from './chinese-digits.ts';
import { add, compare, type Decimal, shift, wholeDecimal, zero } from './decimal.ts';
import type { Hedge, Numeral, NumeralState } from './numeral.ts';
import { beginsCountWord, beginsUnit, beginsVaguePlace, readSection, type Section } from './section.ts';

const innerHedges: ReadonlyMap<string, Hedge> = new Map(Object.entries({ 余: 'low', 多: 'low', 来: 'about' }));

interface Sum {
  lower: Decimal;
  upper: Decimal;
  inner: Hedge | null;
  state: NumeralState;
  /** Power of ten of the last 万 or 亿. */
  big: number;
  sections: number;
  closed: boolean;
}

/** 万, 亿 or 万亿 at `at`, with its length. */
function bigUnitAt(text: string, at: number): { readonly exponent: number; readonly end: number } | null {
  const exponent = bigExponent(text.charAt(at));
  if (exponent === 0) return null;
  if (exponent === 4 && text.charAt(at + 1) === '亿') return { exponent: 12, end: at + 2 };
  return { exponent, end: at + 1 };
}

const maxSpaces = 8;

/** 126  万元: however wide the gap, 万 belongs to the number before it. */
function skipSpace(text: string, at: number): number {
  let end = at;
  while (end - at < maxSpaces && /[ \t]/.test(text.charAt(end))) end += 1;
  return end;
}

/** 126（万元）: the multiplier in the bracket that holds the unit. */
function bracketedUnitAt(text: string, at: number) {
  if (text.charAt(at) !== '(') return null;
  const found = bigUnitAt(text, at + 1);
  return found !== null && /^[^()\s]{1,6}(?:\)|$)/.test(text.slice(found.end, found.end + 7)) ? found : null;
}

interface Scaled {
  readonly exponent: number;
  readonly end: number;
  readonly inner: Hedge | null;
  /** 20几万: a vague digit in the unit place of the section. */
  readonly some: boolean;
}

/** What scales a section: 万, 余万, 多 亿, 几万 … null where nothing does. */
function scaleAfter(text: string, section: Section): Scaled | null {
  const at = skipSpace(text, section.end);
  const direct = bigUnitAt(text, at) ?? bracketedUnitAt(text, at);
  if (direct !== null) return { ...direct, inner: null, some: false };
  const between = text.charAt(at);
  const hedge = innerHedges.get(between);
  if (hedge === undefined && between !== '几') return null;
  const big = bigUnitAt(text, skipSpace(text, at + 1));
  return big === null ? null : { ...big, inner: hedge ?? null, some: hedge === undefined };
}

/** Adds a section times its scale; false where the order is wrong (三万五亿) or something vague is followed. */
function addScaled(sum: Sum, section: Section, scale: Scaled): boolean {
  // 三万五亿 goes upwards, and 20000万 of 1亿20000万 are more than the 亿 before them.
  if (sum.closed) return false;
  if (sum.sections > 0 && compare(shift(section.upper, scale.exponent), wholeDecimal(10 ** sum.big)) >= 0) return false;
  let { lower, upper } = section;
  let fill = section.fill;
  if (scale.some) {
    const whole = section.arabic?.plain === true && section.arabic.digits.endsWith('0');
    if (!whole) return false;
    lower = add(lower, wholeDecimal(1));
    upper = add(upper, wholeDecimal(9));
    fill = zero;
  }
  // 十几万 and 数万 reach into the thousands (199,999); 二三万 states its own bounds.
  const tail = scale.some || section.vague ? wholeDecimal(10 ** scale.exponent - 1) : zero;
  sum.lower = add(sum.lower, shift(lower, scale.exponent));
  sum.upper = add(sum.upper, add(shift(add(upper, fill), scale.exponent), tail));
  sum.inner = scale.inner ?? (section.rough ? 'about' : null);
  sum.big = scale.exponent;
  sum.sections += 1;
  sum.closed = scale.some || sum.inner !== null || section.closed || section.arabic?.decimal === true;
  return true;
}

/** What follows the last 万: 2000 of 1亿2000, 五 of 三万五, nothing of 三万. */
function addRest(text: string, sum: Sum, section: Section, zeroBefore: boolean): boolean {
  if (sum.closed) return false;
  const limit = wholeDecimal(10 ** sum.big);
  const oneArabicDigit = section.arabic?.plain === true && section.arabic.digits.length === 1;
  const short = !zeroBefore && (section.single || oneArabicDigit || isShortPair(section)) && section.components === 1;
  if (section.arabic !== null && !section.arabic.plain) return false;
  if (section.bare) return false;
  if (short && section.single && wordFollows(text, section.end)) return false;
  const exponent = short ? sum.big - 1 : 0;
  if (compare(shift(section.upper, exponent), limit) >= 0) return false;
  // 三万几千 begins at 31,000: behind a known place 几 is one at least.
  const lower = section.vague && section.components === 1 ? wholeDecimal(10 ** section.exponent) : section.lower;
  sum.lower = add(sum.lower, shift(lower, exponent));
  sum.upper = add(sum.upper, shift(add(section.upper, section.fill), exponent));
  sum.closed = section.closed;
  return true;
}

/** 五六 of 三万五六. */
function isShortPair(section: Section): boolean {
  return section.chinese && section.closed && section.exponent === 0 && compare(section.upper, wholeDecimal(10)) < 0;
}

/** 2.5万三农读本: the digit begins a word, and is no rest of the number. */
function wordFollows(text: string, at: number): boolean {
  return /^(农(?![户民场])|[中小大服结维江峡亚是级好])/.test(text.slice(at, at + 2));
}

const startsSection = /[0-9一二两三四五六七八九十百千廿卅零〇壹贰叁肆伍陆柒捌玖拾佰仟]/;

/** Reads Arabic and Chinese numerals and their mixtures (2.5万, 1亿2000万, 一百二十三, 十余万) at `at`. */
export function readChineseNumeral(text: string, at: number): Numeral | null {
  const bareBig = bigUnitAt(text, at);
  const first = bareBig === null ? readSection(text, at) : null;
  if (bareBig === null && first === null) return null;
  const sum: Sum = { lower: zero, upper: zero, inner: null, state: 'read', big: 0, sections: 0, closed: false };
  if (first === null && bareBig !== null) {
    const run = bigRunEnd(text, bareBig.end);
    // 万万没想到: one word, and no number.
    if (run > bareBig.end)
      return numeral(at, run, { ...sum, state: 'malformed' }, { bare: false, exponent: 0, chinese: true, first: null });
    Object.assign(sum, {
      lower: shift(wholeDecimal(1), bareBig.exponent),
      upper: shift(wholeDecimal(1), bareBig.exponent),
    });
    return numeral(at, bareBig.end, sum, { bare: true, exponent: bareBig.exponent, chinese: true, first: null });
  }
  if (first === null) return null;
  if (first.state !== 'read') return unread(text, at, first);
  return readScaled(text, at, first, sum);
}

function bigRunEnd(text: string, at: number): number {
  let end = at;
  while (bigExponent(text.charAt(end)) > 0) end += 1;
  return end;
}

function readScaled(text: string, at: number, first: Section, sum: Sum): Numeral {
  let section: Section = first;
  let end = first.end;
  let scale = scaleAfter(text, section);
  if (scale === null) {
    const some = digitsThenSome(text, section);
    if (some !== null) {
      Object.assign(sum, some, { closed: true });
      return numeral(at, end + 1, sum, { bare: false, exponent: 0, chinese: true, first: null });
    }
    Object.assign(sum, {
      lower: section.lower,
      upper: add(section.upper, section.fill),
      inner: section.rough ? 'about' : null,
    });
    return numeral(at, end, sum, { bare: section.bare, exponent: section.exponent, chinese: section.chinese, first });
  }
  const exponent = scale.exponent + section.exponent;
  let rest = false;
  while (scale !== null) {
    if (!addScaled(sum, section, scale)) {
      sum.state = 'malformed';
      end = scale.end;
      break;
    }
    end = scale.end;
    const zeroBefore = text.charAt(end) === '零';
    if (!beginsVaguePlace(text, end) && !startsSection.test(text.charAt(end))) {
      // 三万几人: nobody can say how many, and 几人 must not be read alone.
      if (/[几数]/.test(text.charAt(end)) && !beginsCountWord(text, end)) {
        sum.state = 'malformed';
        end += 1;
      }
      break;
    }
    if (beginsUnit(text, end)) break;
    const next = readSection(text, zeroBefore ? end + 1 : end);
    if (next === null || next.state !== 'read') {
      if (next !== null) Object.assign(sum, { state: next.state });
      end = next?.end ?? end;
      break;
    }
    const following = scaleAfter(text, next);
    if (following === null) {
      const before = { ...sum };
      if (addRest(text, sum, next, zeroBefore)) end = next.end;
      else if (next.single) Object.assign(sum, before);
      else {
        sum.state = 'malformed';
        end = next.end;
      }
      rest = true;
      break;
    }
    section = next;
    scale = following;
    rest = true;
  }
  return numeral(at, end, sum, {
    bare: first.bare && !rest,
    exponent: rest ? 0 : exponent,
    chinese: first.chinese,
    first,
  });
}

/** 20几: a vague digit in the place of the zero. */
function digitsThenSome(text: string, section: Section): Pick<Sum, 'lower' | 'upper'> | null {
  const round = section.arabic?.plain === true && section.arabic.digits.endsWith('0');
  if (!round || text.charAt(section.end) !== '几') return null;
  return { lower: add(section.lower, wholeDecimal(1)), upper: add(section.upper, wholeDecimal(9)) };
}

interface Shape {
  readonly bare: boolean;
  readonly exponent: number;
  readonly chinese: boolean;
  readonly first: Section | null;
}

function numeral(start: number, end: number, sum: Sum, shape: Shape): Numeral {
  const { first } = shape;
  const alone = first !== null && first.end === end;
  return {
    start,
    end,
    state: sum.state,
    lower: sum.lower,
    upper: sum.upper,
    inner: sum.inner,
    script: shape.chinese ? 'chinese' : 'arabic',
    plain: alone && first.arabic?.plain === true,
    decimal: first?.arabic?.decimal === true,
    bare: shape.bare,
    single: alone && first.single && first.chinese,
    exponent: shape.exponent,
    big: shape.bare && sum.big === 0 && shape.exponent >= 4 ? shape.exponent : sum.big,
    scaled: sum.sections > 0 || shape.bare || (first?.chinese === true && !first.single),
    needsMeasuredUnit: alone && first.arabic?.needsMeasuredUnit === true,
    looseGroups: first?.arabic?.looseGroups === true,
  };
}

/** A numeral that is none: the whole run is swallowed together with a 万 after it. */
function unread(text: string, start: number, section: Section): Numeral {
  const big = bigUnitAt(text, section.end);
  const sum: Sum = { lower: zero, upper: zero, inner: null, state: section.state, big: 0, sections: 0, closed: true };
  return numeral(start, big?.end ?? section.end, sum, {
    bare: false,
    exponent: 0,
    chinese: section.chinese,
    first: section,
  });
}
