import { decimalOf } from './numeral/decimal.ts';

/** `25800.5` → whole `25800` and fraction `5`. Nothing is cut: an upper bound that lost a digit would be false. */
export interface PlainDigits {
  readonly whole: string;
  /** Without trailing zeros; empty for whole numbers. */
  readonly fraction: string;
}

/** The decimal digits of a number that is not negative, however small or large. */
export function plainDigits(value: number): PlainDigits {
  const { coefficient, scale } = decimalOf(value);
  const digits = coefficient.toString().padStart(scale + 1, '0');
  const point = digits.length - scale;
  return { whole: digits.slice(0, point), fraction: digits.slice(point).replace(/0+$/, '') };
}

/** `25800` → `25,800`. */
export function grouped(whole: string): string {
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** A number shortened to 万 or 亿: never rounded up, so that what is shown was reached. */
export interface Shortened {
  readonly digits: string;
  readonly magnitude: '' | '万' | '亿';
  /** What was shown is less than the number. */
  readonly left: boolean;
}

const magnitudes = [
  ['亿', 100_000_000n],
  ['万', 10_000n],
] as const;

/** 25,999 → 2.5 万, something left; 300 stays. Integer arithmetic: Intl's compact form says 2.6万. */
export function shortened(value: number): Shortened {
  const { whole, fraction } = plainDigits(value);
  const integer = BigInt(whole);
  for (const [magnitude, size] of magnitudes) {
    if (integer < size) continue;
    const tenths = (integer * 10n) / size;
    const digits = tenths % 10n === 0n ? String(tenths / 10n) : `${tenths / 10n}.${tenths % 10n}`;
    return { digits, magnitude, left: tenths * size !== integer * 10n || fraction !== '' };
  }
  return { digits: fraction === '' ? whole : `${whole}.${fraction}`, magnitude: '', left: false };
}
