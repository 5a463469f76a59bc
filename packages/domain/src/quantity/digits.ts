/** `25800.5` → whole `25800` and fraction `5`; two decimals are the finest that any measure keeps (分), the rest is cut. */
export interface PlainDigits {
  readonly whole: string;
  /** Without trailing zeros; empty for whole numbers. */
  readonly fraction: string;
  /** Something smaller than two decimals was cut off. */
  readonly cut: boolean;
}

const maxDecimals = 2;

/** The decimal digits of a number that is neither negative nor in need of an exponent (below 10^21, above 10^-6). */
export function plainDigits(value: number): PlainDigits {
  const [whole = '0', fraction = ''] = String(value).split('.');
  const kept = fraction.slice(0, maxDecimals).replace(/0+$/, '');
  return { whole, fraction: kept, cut: fraction.length > maxDecimals };
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
  const { whole, fraction, cut } = plainDigits(value);
  const integer = BigInt(whole);
  for (const [magnitude, size] of magnitudes) {
    if (integer < size) continue;
    const tenths = (integer * 10n) / size;
    const digits = tenths % 10n === 0n ? String(tenths / 10n) : `${tenths / 10n}.${tenths % 10n}`;
    return { digits, magnitude, left: tenths * size !== integer * 10n || fraction !== '' || cut };
  }
  return { digits: fraction === '' ? whole : `${whole}.${fraction}`, magnitude: '', left: cut };
}
