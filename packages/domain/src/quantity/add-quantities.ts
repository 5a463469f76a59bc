import type { Quantity, UnknownReason } from './quantity.ts';

/** Hundredths are the finest that any measure keeps (分), so sums are made in them. */
const scale = 100;

/**
 * The sum of quantities that do not overlap, as a quantity: bounds are added, an open end stays open. Counts are never
 * below nothing, so an open bottom adds 0 beside known ones, and an unknown opens the top. With an about among closed
 * ones the sum is about; where neither end is known the sum is unknown, and the sum of nothing is an exact 0. The phrases are kept.
 *
 * Whether quantities may be added at all (scopes, inclusions, series) is not seen here: that is what `totals` is for.
 */
export function addQuantities(quantities: readonly Quantity[]): Quantity {
  const raw = quantities.map((quantity) => quantity.raw).join(' + ');
  const bottoms = quantities.flatMap(({ lower }) => (lower === null ? [] : [lower]));
  const tops = quantities.flatMap(({ upper }) => (upper === null ? [] : [upper]));
  const lower = bottoms.length === 0 && quantities.length > 0 ? null : sum(bottoms);
  const upper = tops.length < quantities.length ? null : sum(tops);
  if (lower === null && upper === null) return { lower, upper, mark: 'unknown', raw, why: whyOf(quantities) };
  return { lower, upper, mark: markOf(lower, upper, quantities), raw };
}

function whyOf(quantities: readonly Quantity[]): UnknownReason {
  return quantities.find(({ why }) => why !== undefined)?.why ?? 'not-reported';
}

function markOf(lower: number | null, upper: number | null, quantities: readonly Quantity[]): Quantity['mark'] {
  if (upper === null) return 'at-least';
  if (lower === null) return 'at-most';
  if (lower !== upper) return 'range';
  return quantities.some(({ mark }) => mark === 'about') ? 'about' : 'exact';
}

function sum(bounds: readonly number[]): number {
  return bounds.reduce((total, bound) => total + Math.round(bound * scale), 0) / scale;
}
