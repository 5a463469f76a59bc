import type { Decimal } from './decimal.ts';

/** What a word around a numeral says about it: 余 → low (at least), 近 → high (at most), 约 → about. */
export type Hedge = 'low' | 'high' | 'about';

/**
 * - `read`: bounds are known
 * - `damaged`: a digit is masked or unreadable (1XX, 2□3)
 * - `unstated`: words for a number that name none (数以百计, dozens), or a blank to be filled
 * - `malformed`: no number (1,20 · 十百)
 * - `ambiguous`: two numbers fit (12.000)
 * - `label`: digits that are a label by their shape (2023.01.02, F001)
 * - `too-large`: more digits than are worth parsing
 */
export type NumeralState = 'read' | 'damaged' | 'unstated' | 'malformed' | 'ambiguous' | 'label' | 'too-large';

/** One numeral as written, in folded text. Nothing is decided yet about what it counts. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly state: NumeralState;
  readonly lower: Decimal;
  readonly upper: Decimal;
  /** A hedge inside the numeral (10余万, 二十来). */
  readonly inner: Hedge | null;
  readonly script: 'arabic' | 'chinese' | 'english';
  /** Arabic digits and nothing else: what years, phones and codes are made of. */
  readonly plain: boolean;
  /** A point stands in it. */
  readonly decimal: boolean;
  /** A multiplier with no digit before it (百人, 千余, 万人): a round word, not a count. */
  readonly bare: boolean;
  /** One Chinese digit (一, 三, 两), or 几: the commonest numeral inside ordinary words. */
  readonly single: boolean;
  /** Power of ten of the one multiplier (2万 → 4, 三百 → 2), which a range may share (2-3万); else 0. */
  readonly exponent: number;
  /** Power of ten of its last 万 or 亿 alone; 0 without one. */
  readonly big: number;
  /** Carries its own magnitude word (万, 百, million), so that it is a number beyond doubt. */
  readonly scaled: boolean;
  /** Where the numeral is one that `state` allows in only one reading: 12.000 is a number of 亩, never of 份. */
  readonly needsMeasuredUnit: boolean;
  /** A comma of Chinese text (，) or a single space holds its groups together. */
  readonly looseGroups: boolean;
}
