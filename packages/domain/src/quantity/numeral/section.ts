import { type ChineseSign, chineseSign, isNeighbourPair } from './chinese-digits.ts';
import { add, compare, type Decimal, shift, wholeDecimal, zero } from './decimal.ts';
import { type DigitRun, isDigit, readDigitRun } from './digit-run.ts';
import type { NumeralState } from './numeral.ts';

/** What stands before or after a 万 or 亿: a number below ten thousand in Chinese, or Arabic digits (25, 8758.48, 3千). */
export interface Section {
  readonly end: number;
  readonly state: NumeralState;
  readonly lower: Decimal;
  readonly upper: Decimal;
  /** Added to `upper` when nothing follows: 数百 reaches 999. Scales with 万. */
  readonly fill: Decimal;
  readonly bare: boolean;
  /** One digit alone, which after a place word is short for the next place: 三万五. */
  readonly single: boolean;
  /** 百十: about a hundred. */
  readonly rough: boolean;
  /** Exponent of a single component (三百 → 2), else 0. */
  readonly exponent: number;
  readonly arabic: DigitRun | null;
  readonly chinese: boolean;
  /** Ends in a range or a vague digit, so nothing may follow but a multiplier. */
  readonly closed: boolean;
  /** Closed by 几 or 数, which reach into the places below when scaled: 十几万 is up to 199,999. */
  readonly vague: boolean;
  readonly components: number;
}

type Slot =
  | {
      readonly kind: 'digit';
      readonly sign: ChineseSign & { kind: 'digit' };
      readonly low: number;
      readonly high: number;
    }
  | { readonly kind: 'pair'; readonly low: number; readonly high: number }
  | { readonly kind: 'some'; readonly low: number; readonly high: number }
  | { readonly kind: 'arabic'; readonly run: DigitRun };

interface Progress {
  lower: Decimal;
  upper: Decimal;
  fill: Decimal;
  place: number;
  slot: Slot | null;
  zeroSeen: boolean;
  bare: boolean;
  rough: boolean;
  closed: boolean;
  vague: boolean;
  components: number;
  exponent: number;
  signs: number;
  arabic: DigitRun | null;
  chinese: boolean;
}

/** 千克, 千米, 千瓦 and 百分 begin units and words; after Arabic digits they are no multiplier. */
const placeWords = /^(千[克米瓦卡帕伏赫焦]|百分|百货|百科|十分[^钟]|十字|十足)/;

export function beginsUnit(text: string, at: number): boolean {
  return placeWords.test(text.slice(at, at + 3));
}

/** 几千, 数百: a vague digit in a place of its own, also behind other places (三百数十, 三万几千). */
export function beginsVaguePlace(text: string, at: number): boolean {
  return /^[几数][十百千]/.test(text.slice(at, at + 2));
}

/** 数学, 数字, 几何: words that begin like a vague digit. */
export function beginsCountWord(text: string, at: number): boolean {
  return /^(数[学字据码控量理额目值]|几[何乎])/.test(text.slice(at, at + 2));
}

function slotBounds(slot: Slot): readonly [Decimal, Decimal] {
  if (slot.kind === 'arabic') return [slot.run.value, slot.run.value];
  return [wholeDecimal(slot.low), wholeDecimal(slot.high)];
}

function addComponent(progress: Progress, slot: Slot, exponent: number): void {
  const [low, high] = slotBounds(slot);
  progress.lower = add(progress.lower, shift(low, exponent));
  progress.upper = add(progress.upper, shift(high, exponent));
  progress.fill = slot.kind === 'some' && exponent > 0 ? wholeDecimal(10 ** exponent - 1) : zero;
  progress.closed = slot.kind === 'pair' || slot.kind === 'some';
  progress.vague = slot.kind === 'some' && slot.low !== slot.high;
  progress.components += 1;
  progress.exponent = progress.components === 1 ? exponent : 0;
}

/** Takes a place word (十百千). False where no number is formed. */
function takePlace(progress: Progress, exponent: number): boolean {
  if (progress.closed || exponent >= progress.place) return false;
  const first = progress.components === 0;
  if (progress.slot !== null) {
    addComponent(progress, progress.slot, exponent);
  } else if (exponent === 1 && progress.bare && progress.components === 1 && progress.place === 2) {
    progress.rough = true; // 百十: the dictionary says 一百左右
  } else if (exponent === 1 || first) {
    addComponent(progress, { kind: 'some', low: 1, high: 1 }, exponent);
    progress.fill = zero;
    progress.closed = false;
    progress.bare = first && exponent > 1;
    if (exponent === 1) progress.exponent = 0;
  } else {
    return false;
  }
  progress.place = exponent;
  progress.slot = null;
  progress.zeroSeen = false;
  return true;
}

function takeDigit(progress: Progress, sign: ChineseSign & { kind: 'digit' }): boolean {
  if (progress.closed) return false;
  const before = progress.slot;
  if (before === null) {
    progress.slot = { kind: 'digit', sign, low: sign.value, high: sign.value };
    return true;
  }
  const pair = before.kind === 'digit' ? isNeighbourPair(before.sign, sign) : null;
  if (pair === null) return false;
  progress.slot = { kind: 'pair', low: pair[0], high: pair[1] };
  return true;
}

function takeSome(progress: Progress): boolean {
  if (progress.slot !== null || progress.closed) return false;
  progress.slot = { kind: 'some', low: progress.components === 0 ? 2 : 1, high: 9 };
  return true;
}

/** The last slot: units, or short for the next place (一百五 = 150) where no 零 forbids it. */
function finish(progress: Progress): boolean {
  const { slot } = progress;
  if (slot === null) return !progress.zeroSeen;
  const short = progress.place < 9 && progress.place >= 2 && !progress.zeroSeen;
  if (!short) {
    if (
      slot.kind === 'arabic' &&
      progress.components > 0 &&
      compare(slot.run.value, wholeDecimal(10 ** progress.place)) >= 0
    )
      return false;
    addComponent(progress, slot, 0);
    return true;
  }
  if (slot.kind === 'some' || progress.bare) return false; // 百几, 百五: no number that officials write
  if (slot.kind === 'arabic' && slot.run.digits.length > 1) {
    if (slot.run.decimal || compare(slot.run.value, wholeDecimal(10 ** progress.place)) >= 0) return false;
    addComponent(progress, slot, 0);
    return true;
  }
  addComponent(progress, slot, progress.place - 1);
  return true;
}

function sectionOf(progress: Progress, end: number, state: NumeralState): Section {
  return {
    end,
    state,
    lower: progress.lower,
    upper: progress.upper,
    fill: progress.fill,
    bare: progress.bare,
    single: progress.arabic === null && progress.signs === 1 && progress.components === 1 && progress.place > 8,
    rough: progress.rough,
    exponent: progress.exponent,
    arabic: progress.components === 1 && progress.exponent === 0 ? progress.arabic : null,
    chinese: progress.chinese,
    closed: progress.closed,
    vague: progress.vague,
    components: progress.components,
  };
}

/** 二〇一三, 一〇五, 三二〇: digits read one by one. Needs a zero; 一二三 is no number anyone writes. */
function positional(signs: readonly ChineseSign[]): { readonly state: NumeralState; readonly value: Decimal } | null {
  if (signs.length < 2 || signs.some((sign) => sign.kind !== 'digit' && sign.kind !== 'zero')) return null;
  const [first, second] = signs;
  if (signs.length === 2 && first !== undefined && second !== undefined && isNeighbourPair(first, second) !== null)
    return null;
  if (signs.length > 16) return { state: 'malformed', value: zero };
  const digits = signs.map((sign) => (sign.kind === 'digit' ? String(sign.value) : '0')).join('');
  const yearLike = signs.length === 4 && /^(19|20)/.test(digits);
  const sound = !digits.startsWith('0') && (digits.includes('0') || yearLike);
  return { state: sound ? 'read' : 'malformed', value: wholeDecimal(Number(digits)) };
}

/** 三点五, 二点二五: a Chinese point between digits that no time of day could hold. */
function chinesePoint(text: string, at: number): { readonly fraction: string; readonly end: number } | null {
  if (text.charAt(at) !== '点') return null;
  let fraction = '';
  let end = at + 1;
  for (; end < text.length && fraction.length < 8; end += 1) {
    const sign = chineseSign(text.charAt(end));
    if (sign?.kind === 'digit' && !['两', '参'].includes(sign.character)) fraction += String(sign.value);
    else if (sign?.kind === 'zero') fraction += '0';
    else break;
  }
  const next = text.charAt(end);
  if (fraction === '' || chineseSign(next) !== null || next === '分' || next === '刻') return null;
  return { fraction, end };
}

/** 二十有三, in the manner of old books. */
function isBridged({ arabic, slot, components, place }: Progress, text: string, at: number): boolean {
  const after = chineseSign(text.charAt(at + 1));
  return arabic === null && slot === null && components > 0 && place === 1 && after?.kind === 'digit';
}

/** Reads one section at `at`; null where no numeral begins there. Linear in what it consumes. */
export function readSection(text: string, at: number): Section | null {
  const progress: Progress = {
    lower: zero,
    upper: zero,
    fill: zero,
    place: 9,
    slot: null,
    zeroSeen: false,
    bare: false,
    rough: false,
    closed: false,
    vague: false,
    components: 0,
    exponent: 0,
    signs: 0,
    arabic: null,
    chinese: false,
  };
  const signs: ChineseSign[] = [];
  let sound = true;
  let index = at;
  while (index < text.length) {
    const character = text.charAt(index);
    if (isDigit(character)) {
      if (progress.slot !== null || progress.closed || (progress.chinese && progress.components === 0)) break;
      const run = readDigitRun(text, index);
      if (run === null) break;
      progress.arabic = run;
      index = run.end;
      if (run.state !== 'read') return sectionOf({ ...progress, components: 1 }, index, run.state);
      progress.slot = { kind: 'arabic', run };
      progress.signs += 1;
      continue;
    }
    if (character === '有' && isBridged(progress, text, index)) {
      index += 1;
      continue;
    }
    const sign = chineseSign(character);
    if (sign === null) break;
    if (progress.arabic !== null && sign.kind !== 'place') break;
    if (sign.kind === 'place' && beginsUnit(text, index) && progress.signs > 0) break;
    if (sign.kind === 'some' && progress.signs > 0 && beginsCountWord(text, index)) break;
    progress.signs += 1;
    if (progress.arabic === null) progress.chinese = true;
    if (signs.length < 40) signs.push(sign);
    index += 1;
    if (sound) sound = take(progress, sign);
  }
  if (progress.signs === 0) return null;
  return conclude(text, progress, signs, sound, index);
}

function take(progress: Progress, sign: ChineseSign): boolean {
  switch (sign.kind) {
    case 'digit':
      return takeDigit(progress, sign);
    case 'zero':
      if (progress.slot !== null) return false;
      progress.zeroSeen = true;
      return true;
    case 'place':
      return takePlace(progress, sign.exponent);
    case 'tens':
      if (progress.slot !== null || progress.place <= 1 || progress.closed) return false;
      progress.slot = { kind: 'pair', low: sign.value, high: sign.value };
      addComponent(progress, progress.slot, 1);
      Object.assign(progress, { slot: null, closed: false, place: 1, zeroSeen: false });
      return true;
    case 'some':
      return takeSome(progress);
    default:
      return sign satisfies never;
  }
}

function conclude(
  text: string,
  progress: Progress,
  signs: readonly ChineseSign[],
  sound: boolean,
  end: number,
): Section {
  if (progress.arabic === null) {
    const only = signs.length === progress.signs ? signs : [];
    if (only.length === 1 && only[0]?.kind === 'zero') return withPoint(text, { ...progress, components: 1 }, end);
    const read = positional(only);
    if (read !== null) {
      return sectionOf(
        { ...progress, lower: read.value, upper: read.value, components: 2, closed: true },
        end,
        read.state,
      );
    }
  }
  if (sound && !progress.rough && progress.arabic === null && colloquial(signs))
    return sectionOf({ ...progress, components: 1 }, end, 'unstated');
  if (!sound) return sectionOf({ ...progress, components: 1 }, end, colloquial(signs) ? 'unstated' : 'malformed');
  if (!finish(progress)) return sectionOf({ ...progress, components: 1 }, end, 'malformed');
  return withPoint(text, progress, end);
}

/** The section with what stands after a Chinese point: 三点五. */
function withPoint(text: string, progress: Progress, end: number): Section {
  const point = progress.chinese && !progress.closed ? chinesePoint(text, end) : null;
  if (point === null) return sectionOf(progress, end, 'read');
  const tail: Decimal = { coefficient: BigInt(point.fraction), scale: point.fraction.length };
  const lower = add(progress.lower, tail);
  return sectionOf({ ...progress, lower, upper: lower, components: 2, closed: true }, point.end, 'read');
}

/** 千百, 百八十, 千八百: said for "many" or "about so many", and no number. */
function colloquial(signs: readonly ChineseSign[]): boolean {
  const [first, second, third] = signs;
  if (first?.kind !== 'place' || first.exponent < 2) return false;
  if (second?.kind === 'place') return signs.length === 2;
  return second?.kind === 'digit' && third?.kind === 'place' && signs.length === 3;
}
