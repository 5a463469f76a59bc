import type { QuantityFailureCode } from '../quantity-reading.ts';

/** A phrase with everything that is read from it: bounds, mark (and why there is none), unit, and the words read. */
export type ReadInFull = readonly [
  phrase: string,
  lower: number | null,
  upper: number | null,
  mark: 'exact' | 'at-least' | 'at-most' | 'about' | 'range' | 'unknown, not-reported' | 'unknown, illegible',
  unit: string,
  words: string,
];

/** A phrase that is refused, and the words it is refused for. */
export type RefusedInFull = readonly [phrase: string, code: QuantityFailureCode, words: string];
