/** Shortest and longest wait before the feed is asked for again. */
export const backOffLimits = { first_ms: 500, longest_ms: 15_000 } as const;

/**
 * How long to wait before another try: doubles with each failure up to a cap, then keeps trying for ever. Jitter
 * takes up to half of it away, so that a hall full of displays does not return in one instant.
 *
 * @param attempt failures in a row, 0 for the first.
 * @param chance a number in [0, 1), from the caller.
 */
export function backOff_ms(attempt: number, chance: number): number {
  const doubled = backOffLimits.first_ms * 2 ** Math.min(attempt, 20);
  const capped = Math.min(doubled, backOffLimits.longest_ms);
  return Math.round(capped * (1 - chance / 2));
}
