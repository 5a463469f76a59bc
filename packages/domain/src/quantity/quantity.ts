/** How well a quantity is known (DESIGN section 8). */
export type QuantityMark = 'exact' | 'at-least' | 'at-most' | 'about' | 'range' | 'unknown';

/** Why an unknown quantity is unknown. */
export type UnknownReason = 'illegible' | 'not-reported' | 'not-applicable';

/**
 * A number as an official wrote it: an interval and the phrase it was read from.
 * Bounds are in the measure's unit; `null` is open. `about` has both bounds at the stated value,
 * `unknown` has both open and says why.
 */
export interface Quantity {
  readonly lower: number | null;
  readonly upper: number | null;
  readonly mark: QuantityMark;
  readonly raw: string;
  readonly why?: UnknownReason;
}
