import { readUnit } from '../words/units.ts';
import { bigExponent, chineseSign, numeralCharacters } from './chinese-digits.ts';
import { readChineseNumeral } from './chinese-numeral.ts';
import { zero } from './decimal.ts';
import { isDigit, isMask, readDigitRun } from './digit-run.ts';
import { readEnglishNumeral, scaleArabic } from './english-numeral.ts';
import type { Numeral } from './numeral.ts';
import { ordinaryBeginnings, ordinaryWordEnd } from './numeral-words.ts';
import { half, teensToTens, vagueWord } from './word-numerals.ts';

const letter = /[A-Za-z]/;
const word = /[A-Za-z]+/y;
const chequeDigits = /[壹贰貳弍叁叄参參肆伍陆陸柒捌玖拾佰仟弌弎]/;
const place = /[十百千万亿]/;

/** 数 and 几 begin a numeral only before a place word or a unit, and 数 never after the noun it ends: 人数, 总数. */
function beginsWithSome(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  if (text.charAt(at) === '数') {
    if (
      /[人次总件户个份指参基多少系分天年岁量计底偶奇整约倍级读点单双位字报条篇项场期班届册本张幅亩]/.test(
        text.charAt(at - 1),
      )
    )
      return false;
    return place.test(next) || /[人个次名家项期场天位]/.test(next);
  }
  return place.test(next) || readUnit(text, at + 1) !== null;
}

function begins(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (isDigit(character)) return true;
  if (character === '几' || character === '数') return beginsWithSome(text, at);
  if (bigExponent(character) > 0) return true;
  if (chequeDigits.test(character)) {
    const next = text.charAt(at + 1);
    return /[拾佰仟万亿元个]/.test(next) || character === '拾';
  }
  if (character === '○') return chineseSign(text.charAt(at + 1)) !== null;
  return chineseSign(character) !== null;
}

function maskBegins(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (!isMask(character)) return false;
  if (character !== 'X' && character !== 'x') return true;
  return !letter.test(text.charAt(at - 1)) && /^[Xx]+(?![A-WYZa-wyz])/.test(text.slice(at, at + 8));
}

function damaged(text: string, at: number): Numeral | null {
  const run = readDigitRun(text, at);
  if (run === null) return null;
  const tail = bigExponent(text.charAt(run.end)) > 0 && run.state === 'damaged' ? 1 : 0;
  return {
    start: at,
    end: run.end + tail,
    state: run.state,
    lower: zero,
    upper: zero,
    inner: null,
    script: 'arabic',
    plain: false,
    decimal: false,
    bare: false,
    single: !/\d/.test(run.digits),
    exponent: 0,
    big: 0,
    scaled: false,
    needsMeasuredUnit: false,
    looseGroups: false,
  };
}

const rest = /(?:[0-9Xx×*□?_十百千万亿零〇一二两三四五六七八九]|[.,](?=[0-9Xx×*□?]))*/y;

/** 三百□十人, 2.5?万: a mask spoils the whole numeral, and no part of it may be read alone. */
function spoilt(text: string, start: number, mask: number): Numeral | null {
  const run = damaged(text, mask);
  if (run === null || run.state === 'label') return run === null ? null : { ...run, start };
  rest.lastIndex = run.end;
  const end = run.end + (rest.exec(text)?.[0].length ?? 0);
  return { ...run, start, end, state: 'damaged', single: start === mask && run.single };
}

function numeralAt(text: string, at: number): Numeral | null {
  const character = text.charAt(at);
  if (letter.test(character) && !maskBegins(text, at)) return readEnglishNumeral(text, at);
  if (maskBegins(text, at)) {
    const run = damaged(text, at);
    // □百人, but not XX一小.
    return run !== null && /[十百千万亿]/.test(text.charAt(run.end)) ? spoilt(text, at, at) : run;
  }
  const vague = half(text, at) ?? teensToTens(text, at) ?? vagueWord(text, at);
  if (vague !== null) return vague;
  if (!begins(text, at)) return null;
  const read = readChineseNumeral(text, at);
  if (read === null) return null;
  if (maskBegins(text, read.end) && isSpoilt(text, read)) return spoilt(text, at, read.end);
  if (read.state === 'damaged' && /[十百千万亿零一二两三四五六七八九]/.test(text.charAt(read.end)))
    return spoilt(text, at, at);
  return read.script === 'arabic' && !read.scaled ? (scaleArabic(text, read) ?? read) : read;
}

/** A mask behind a numeral belongs to it, unless the numeral is one Chinese digit and the mask begins a name (第一XX厂). */
function isSpoilt(text: string, { script, single, end }: Numeral): boolean {
  if (script !== 'chinese' || !single) return true;
  return /^(?:[Xx×*□?]+[十百千万亿]|[×*□?]+[零〇一二两三四五六七八九])/.test(text.slice(end, end + 8));
}

/** Where to go on when no numeral begins here: over a whole Latin word, or by one character. */
function stepOver(text: string, at: number): number {
  if (!letter.test(text.charAt(at))) return at + 1;
  word.lastIndex = at;
  return at + Math.max(1, word.exec(text)?.[0].length ?? 1);
}

/** Every character that may begin a numeral or a word to step over; all others are passed without a second look. */
const beginners: ReadonlySet<string> = new Set([
  ...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz×*□?_●半成上不若许众大多无',
  ...numeralCharacters,
  ...ordinaryBeginnings,
]);

/** Every numeral of a folded text, in order and without overlap. One pass, linear in the length of the text. */
export function scanNumerals(text: string): readonly Numeral[] {
  const found: Numeral[] = [];
  let at = 0;
  while (at < text.length) {
    if (!beginners.has(text.charAt(at))) {
      at += 1;
      continue;
    }
    const ordinary = ordinaryWordEnd(text, at);
    if (ordinary > at) {
      at = ordinary;
      continue;
    }
    const numeral = numeralAt(text, at);
    if (numeral === null) {
      at = stepOver(text, at);
    } else {
      found.push(numeral);
      at = Math.max(at + 1, numeral.end);
    }
  }
  return found;
}
