/** An exact decimal number: `coefficient` divided by ten to the power of `scale`. Never negative here. */
export interface Decimal {
  readonly coefficient: bigint;
  readonly scale: number;
}

export const zero: Decimal = { coefficient: 0n, scale: 0 };

/** Digits beyond this are not even parsed: the number is too large whatever follows. */
export const maxDigits = 30;

/** Significant digits that a JavaScript number always carries back unchanged. */
const maxSignificantDigits = 15;

export function wholeDecimal(value: number): Decimal {
  return { coefficient: BigInt(value), scale: 0 };
}

/** From digits before and after the point, both of ASCII digits only, at most `maxDigits` together. */
export function decimalFromDigits(whole: string, fraction: string): Decimal {
  return { coefficient: BigInt(whole + fraction), scale: fraction.length };
}

/** The decimal that a finite number, not below zero, is written as: 0.1 is one tenth, whatever its binary form. */
export function decimalOf(value: number): Decimal {
  const [digits = '0', exponent = '0'] = String(value).split('e');
  const [before = '0', fraction = ''] = digits.split('.');
  const scale = fraction.length - Number(exponent);
  const coefficient = BigInt(before + fraction);
  return scale >= 0 ? { coefficient, scale } : { coefficient: coefficient * 10n ** BigInt(-scale), scale: 0 };
}

/** Moves the point: 8758.48 shifted by 4 is 87584800. Exact, unlike a product of floats. */
export function shift(value: Decimal, powerOfTen: number): Decimal {
  if (powerOfTen <= value.scale) return { coefficient: value.coefficient, scale: value.scale - powerOfTen };
  return { coefficient: value.coefficient * 10n ** BigInt(powerOfTen - value.scale), scale: 0 };
}

function aligned(a: Decimal, b: Decimal): readonly [bigint, bigint, number] {
  const scale = Math.max(a.scale, b.scale);
  return [a.coefficient * 10n ** BigInt(scale - a.scale), b.coefficient * 10n ** BigInt(scale - b.scale), scale];
}

export function add(a: Decimal, b: Decimal): Decimal {
  const [left, right, scale] = aligned(a, b);
  return { coefficient: left + right, scale };
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return { coefficient: a.coefficient * b.coefficient, scale: a.scale + b.scale };
}

/** Below, equal or above zero as `a` is below, equal to or above `b`. */
export function compare(a: Decimal, b: Decimal): number {
  const [left, right] = aligned(a, b);
  return left < right ? -1 : left > right ? 1 : 0;
}

function trimmed(value: Decimal): Decimal {
  let { coefficient, scale } = value;
  while (scale > 0 && coefficient % 10n === 0n) {
    coefficient /= 10n;
    scale -= 1;
  }
  return { coefficient, scale };
}

export type ExactNumber =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly why: 'too-large' | 'too-precise' };

/** The same value as a JavaScript number, refused where that could not carry it exactly. */
export function toExactNumber(value: Decimal): ExactNumber {
  const { coefficient, scale } = trimmed(value);
  if (coefficient / 10n ** BigInt(scale) > BigInt(Number.MAX_SAFE_INTEGER)) return { ok: false, why: 'too-large' };
  if (scale === 0) return { ok: true, value: Number(coefficient) };
  if (coefficient.toString().length > maxSignificantDigits) return { ok: false, why: 'too-precise' };
  return { ok: true, value: Number(`${coefficient}e-${scale}`) };
}
