import { add, compare, type Decimal, decimalOf, toExactNumber, wholeDecimal, zero } from './numeral/decimal.ts';
import type { Quantity, UnknownReason } from './quantity.ts';

/**
 * The sum of quantities that do not overlap, as a quantity: bounds are added exactly, decimals included, and an open end
 * stays open. Counts are never below nothing, so an open bottom adds 0 beside known ones, and an unknown opens the top.
 * With an about among closed ones the sum is about; where neither end is known the sum is unknown, and the sum of nothing
 * is an exact 0. The phrases are kept. A sum that no number carries exactly lies between the whole numbers around it; one
 * beyond the whole numbers kept exactly (2^53 − 1) is at least that many.
 *
 * Whether quantities may be added at all (scopes, inclusions, series) is not seen here: that is what `totals` is for.
 */
export function addQuantities(quantities: readonly Quantity[]): Quantity {
  const raw = quantities.map((quantity) => quantity.raw).join(' + ');
  const bottoms = quantities.flatMap(({ lower }) => (lower === null ? [] : [lower]));
  const tops = quantities.flatMap(({ upper }) => (upper === null ? [] : [upper]));
  const lower = bottoms.length === 0 && quantities.length > 0 ? null : below(sum(bottoms));
  const upper = tops.length < quantities.length ? null : above(sum(tops));
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

function sum(bounds: readonly number[]): Decimal {
  return bounds.reduce((total, bound) => add(total, decimalOf(bound)), zero);
}

const largest = wholeDecimal(Number.MAX_SAFE_INTEGER);

function whole({ coefficient, scale }: Decimal): number {
  return Number(coefficient / 10n ** BigInt(scale));
}

/** The value, or the whole number below it where no number is the value. */
function below(value: Decimal): number {
  const exact = toExactNumber(value);
  if (exact.ok) return exact.value;
  return compare(value, largest) > 0 ? Number.MAX_SAFE_INTEGER : whole(value);
}

/** The value, or the whole number above it; open beyond the whole numbers kept exactly. */
function above(value: Decimal): number | null {
  const exact = toExactNumber(value);
  if (exact.ok) return exact.value;
  const next = whole(value) + 1;
  return compare(value, largest) > 0 || next > Number.MAX_SAFE_INTEGER ? null : next;
}
