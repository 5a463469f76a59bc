/** What is known of a number: between two bounds, either may be open. */
export interface Interval {
  readonly lower: number | null;
  readonly upper: number | null;
}

/** The interval of a sum. A part that may be anything opens that side; nothing is below zero. */
export function sumOf(parts: readonly Interval[]): { readonly lower: number; readonly upper: number | null } {
  let lower = 0;
  let upper: number | null = 0;
  for (const part of parts) {
    lower += part.lower ?? 0;
    upper = upper === null || part.upper === null ? null : upper + part.upper;
  }
  // Two decimals are the finest that any measure keeps: undoes the binary form of the decimals.
  return { lower: rounded(lower), upper: upper === null ? null : rounded(upper) };
}

/** 约500 may well be 512: what was only estimated is taken a fifth wider either way. */
export function estimated({ lower, upper }: Interval): Interval {
  return { lower: (lower ?? 0) * 0.8, upper: upper === null ? null : upper * 1.2 };
}

/** Certainly more: the least of one is above the most of the other. */
export function surelyAbove(a: Interval, b: Interval): boolean {
  return (a.lower ?? 0) > (b.upper ?? Number.POSITIVE_INFINITY);
}

/** Certainly no more than the other. */
export function surelyWithin(a: Interval, b: Interval): boolean {
  return a.upper !== null && a.upper <= (b.lower ?? 0);
}

/** Some number is true of both. */
export function mayBeEqual(a: Interval, b: Interval): boolean {
  return !surelyAbove(a, b) && !surelyAbove(b, a);
}

/** The one number an interval can be; null where there are several. */
export function exactValue({ lower, upper }: Interval): number | null {
  return lower !== null && lower === upper ? lower : null;
}

/** A number to speak of an interval by: its settled lower bound, else its upper; null where nothing is known. */
export function spokenValue({ lower, upper }: Interval): number | null {
  return lower ?? upper;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
