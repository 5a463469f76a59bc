import type { Quantity } from './quantity.ts';

/**
 * Every way in which `readQuantity` may refuse, and the only place where the codes are listed. They are stable:
 * messages, imports and tests rely on them.
 *
 * | code | when | params beside `found` |
 * |---|---|---|
 * | `quantity.blank` | nothing was written at all | |
 * | `quantity.none` | words, but no number among them | |
 * | `quantity.several` | more than one quantity; the reader does not choose | `count`, `first`, `second` |
 * | `quantity.not-a-count` | a number that counts nothing: a date, a percentage, an ordinal … | `kind` ({@link NotACount}) |
 * | `quantity.unknown-unit` | a number stuck to a word that is no known unit (12396热线) | `unit` |
 * | `quantity.malformed` | digits or numerals that form no number (1,20 · 十百 · 007) | |
 * | `quantity.ambiguous` | two readings fit, and choosing would be a guess (12.000份 · 8-1万) | |
 * | `quantity.backwards-range` | a range whose end is below its start (30-20) | `from`, `to` |
 * | `quantity.negative` | a count below zero | |
 * | `quantity.each` | an amount for each of several (各50份): the total is not stated here | |
 * | `quantity.too-large` | beyond the whole numbers kept exactly (2^53 − 1) | `max` |
 * | `quantity.too-precise` | more digits than are kept exactly (15) | `max` |
 */
export const quantityFailureCodes = [
  'quantity.blank',
  'quantity.none',
  'quantity.several',
  'quantity.not-a-count',
  'quantity.unknown-unit',
  'quantity.malformed',
  'quantity.ambiguous',
  'quantity.backwards-range',
  'quantity.negative',
  'quantity.each',
  'quantity.too-large',
  'quantity.too-precise',
] as const;

/** The stable codes of texts that give no quantity. */
export type QuantityFailureCode = (typeof quantityFailureCodes)[number];

/** What a number is that counts nothing. The value of `params.kind` of `quantity.not-a-count`. */
export type NotACount =
  | 'date'
  | 'time'
  | 'ordinal'
  | 'percent'
  | 'ratio'
  | 'rate'
  | 'change'
  | 'age'
  | 'label'
  | 'phone'
  | 'list-mark'
  | 'data-size'
  | 'temperature'
  | 'name';

/** A quantity was found. `start` and `end` are UTF-16 offsets into the text: hedges, numeral and unit. */
export interface QuantityRead {
  readonly ok: true;
  readonly quantity: Quantity;
  /** As written, without the 万 of 万元 and the 个 of 个月 (both are read into the number); empty where none is written. */
  readonly unit: string;
  readonly start: number;
  readonly end: number;
}

/** No quantity, and why. `params.found` quotes the offending words, at most 40 characters of them. */
export interface QuantityNotRead {
  readonly ok: false;
  readonly code: QuantityFailureCode;
  readonly params: Readonly<Record<string, string | number>>;
  readonly start: number;
  readonly end: number;
}

/** What `readQuantity` gives: a quantity with the span it was read from, or the reason why there is none. */
export type QuantityReading = QuantityRead | QuantityNotRead;

/** What `readQuantity` may take for a unit beyond what it knows. */
export interface ReadQuantityOptions {
  /** Units beyond the built-in ones, such as those of a ledger's own measures. */
  readonly units?: readonly string[];
  /** Reads `93.3%` as 93.3 with unit `%`; without it a percentage is refused as not a count. */
  readonly rates?: boolean;
}
