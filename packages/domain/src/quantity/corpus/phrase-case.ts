import type { QuantityMark, UnknownReason } from '../quantity.ts';
import type { QuantityFailureCode } from '../quantity-reading.ts';

/** A phrase and its reading, reviewed by hand: bounds, mark, unit as written. */
export type ReadCase = readonly [
  phrase: string,
  lower: number | null,
  upper: number | null,
  mark: QuantityMark,
  unit: string,
];

/** A phrase whose number cannot be known, the reason, and the unit as written. */
export type UnknownCase = readonly [phrase: string, why: UnknownReason, unit: string];

/** A phrase that must be refused, and the code. */
export type RefusedCase = readonly [phrase: string, code: QuantityFailureCode];
