import type { Contribution, TotalVector } from './total.ts';

/** The total of nothing; adding it changes nothing. */
export const zeroVector: TotalVector = {
  lower: 0,
  upper: 0,
  openBottoms: 0,
  openTops: 0,
  abouts: 0,
  unknowns: 0,
  undecideds: 0,
  undecidedUpper: 0,
  undecidedOpenTops: 0,
  counted: 0,
};

/** Roll-up: exact, commutative and associative, because every part is a whole number. */
export function addVectors(a: TotalVector, b: TotalVector): TotalVector {
  return combine(a, b, 1);
}

/** Takes away what was added before: a correction is a subtraction and an addition. */
export function subtractVectors(a: TotalVector, b: TotalVector): TotalVector {
  return combine(a, b, -1);
}

function combine(a: TotalVector, b: TotalVector, sign: 1 | -1): TotalVector {
  return {
    lower: a.lower + sign * b.lower,
    upper: a.upper + sign * b.upper,
    openBottoms: a.openBottoms + sign * b.openBottoms,
    openTops: a.openTops + sign * b.openTops,
    abouts: a.abouts + sign * b.abouts,
    unknowns: a.unknowns + sign * b.unknowns,
    undecideds: a.undecideds + sign * b.undecideds,
    undecidedUpper: a.undecidedUpper + sign * b.undecidedUpper,
    undecidedOpenTops: a.undecidedOpenTops + sign * b.undecidedOpenTops,
    counted: a.counted + sign * b.counted,
  };
}

/** Many vectors added at once. */
export function sumVectors(vectors: Iterable<TotalVector>): TotalVector {
  const sum = { ...zeroVector };
  for (const vector of vectors) {
    sum.lower += vector.lower;
    sum.upper += vector.upper;
    sum.openBottoms += vector.openBottoms;
    sum.openTops += vector.openTops;
    sum.abouts += vector.abouts;
    sum.unknowns += vector.unknowns;
    sum.undecideds += vector.undecideds;
    sum.undecidedUpper += vector.undecidedUpper;
    sum.undecidedOpenTops += vector.undecidedOpenTops;
    sum.counted += vector.counted;
  }
  return sum;
}

/** What one contribution adds to its total; nothing unless it is counted or undecided. */
export function vectorOf(
  contribution: Pick<Contribution, 'state' | 'lower' | 'upper' | 'about' | 'unknown'>,
): TotalVector {
  const { state, lower, upper, about, unknown } = contribution;
  if (state !== 'counted' && state !== 'undecided') return zeroVector;
  const isUndecided = state === 'undecided';
  return {
    lower: lower ?? 0,
    upper: upper ?? 0,
    openBottoms: lower === null ? 1 : 0,
    openTops: upper === null ? 1 : 0,
    abouts: about && !isUndecided ? 1 : 0,
    unknowns: unknown ? 1 : 0,
    undecideds: isUndecided ? 1 : 0,
    undecidedUpper: isUndecided && upper !== null ? upper - (lower ?? 0) : 0,
    undecidedOpenTops: isUndecided && upper === null ? 1 : 0,
    counted: isUndecided ? 0 : 1,
  };
}

/** The bounds of a total that is a sum, in the smallest unit: one open top opens the whole. */
export function sumBounds(vector: TotalVector): { readonly lower: number; readonly upper: number | null } {
  return { lower: vector.lower, upper: vector.openTops > 0 ? null : vector.upper };
}

/** Upper bound of what is undecided alone, in the smallest unit; null where open. */
export function undecidedUpperOf(vector: TotalVector): number | null {
  return vector.undecidedOpenTops > 0 ? null : vector.undecidedUpper;
}
