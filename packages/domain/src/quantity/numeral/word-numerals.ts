import { readUnit } from '../words/units.ts';
import { wholeDecimal, zero } from './decimal.ts';
import type { Numeral } from './numeral.ts';

/** What is true of a numeral made of one Chinese word unless the word says otherwise. */
const plainWord = {
  state: 'read',
  inner: null,
  script: 'chinese',
  plain: false,
  decimal: false,
  bare: false,
  single: false,
  exponent: 0,
  big: 0,
  scaled: false,
  needsMeasuredUnit: false,
  looseGroups: false,
} as const;

/** 半 before what can be halved: 半年, 半个月, 半亩. A half of anything else is a word. */
export function half(text: string, at: number): Numeral | null {
  if (text.charAt(at) !== '半') return null;
  const counted = at + (/^个[多余]/.test(text.slice(at + 1, at + 3)) ? 3 : text.charAt(at + 1) === '个' ? 2 : 1);
  const unit = readUnit(text, counted) ?? readUnit(text, at + 1);
  if (unit === null || !(unit.measured && unit.family !== 'money')) return null;
  const value = { coefficient: 5n, scale: 1 };
  return {
    ...plainWord,
    start: at,
    end: at + 1,
    lower: value,
    upper: value,
    decimal: true,
    single: true,
  };
}

/** 十几二十: from eleven to twenty. */
export function teensToTens(text: string, at: number): Numeral | null {
  const found = /^([二三四五六七八九]?)十几([二三四五六七八九])十(?![一二三四五六七八九几])/.exec(
    text.slice(at, at + 6),
  );
  if (found === null) return null;
  const [from, to] = [found[1] ?? '', found[2] ?? ''].map((digit) => '一二三四五六七八九'.indexOf(digit) + 1);
  const tens = found[1] === '' ? 1 : (from ?? 0);
  if (to !== tens + 1) return null;
  return {
    ...plainWord,
    start: at,
    end: at + found[0].length,
    lower: wholeDecimal(tens * 10 + 1),
    upper: wholeDecimal(to * 10),
    scaled: true,
  };
}

const vagueWords =
  /^([几数成上]?[十百千]上[百千万]|成千上万|成[百千](?!分|上)|数以[十百千万亿]+计|不计其数|数不胜数|无数|若干|许多|众多|大量|不少(?!于)|大批|一批|多次|多个|多名|多场|多期|多家|百儿八十|千儿八百|万儿八千)/;

/** 若干, 成千上万, 多场: said for many, and no number. */
export function vagueWord(text: string, at: number): Numeral | null {
  if (!/[成上数几十不若许众大一多百千万无]/.test(text.charAt(at))) return null;
  // 完成百场讲座 is something else.
  if (text.charAt(at) === '成' && /[完达形建组编制促变集合构生落养]/.test(text.charAt(at - 1))) return null;
  const found = vagueWords.exec(text.slice(at, at + 8));
  if (found === null || found[1] === undefined) return null;
  return {
    ...plainWord,
    start: at,
    end: at + found[1].length,
    state: 'unstated',
    lower: zero,
    upper: zero,
    single: true,
  };
}
