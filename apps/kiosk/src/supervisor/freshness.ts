/** How old the numbers on the screen are, told by when the server last stood behind them. */
export type Freshness =
  | { readonly kind: 'fresh' }
  /** For more than a minute nobody has confirmed them: a quiet line with the age. */
  | { readonly kind: 'quiet'; readonly age_ms: number }
  /** For more than a day, or for nobody knows how long: words at label size. */
  | { readonly kind: 'old' };

const quietAfter_ms = 60_000;
const oldAfter_ms = 86_400_000;

/**
 * @param contact_ms steady-clock moment of the last contact; `-Infinity` where it was before this page and cannot be
 *   told; null where there never was one.
 */
export function freshnessAt(contact_ms: number | null, now_ms: number): Freshness {
  if (contact_ms === null) return { kind: 'fresh' };
  const age_ms = now_ms - contact_ms;
  if (age_ms >= oldAfter_ms) return { kind: 'old' };
  if (age_ms >= quietAfter_ms) return { kind: 'quiet', age_ms };
  return { kind: 'fresh' };
}
