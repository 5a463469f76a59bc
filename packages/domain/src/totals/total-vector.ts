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
    counted: a.counted + sign * b.counted,
  };
}

/** What one contribution adds to its total; nothing unless it is counted or undecided. */
export function vectorOf(contribution: Contribution): TotalVector {
  const { state, lower, upper, about, unknown } = contribution;
  if (state !== 'counted' && state !== 'undecided') return zeroVector;
  return {
    lower: lower ?? 0,
    upper: upper ?? 0,
    openBottoms: lower === null ? 1 : 0,
    openTops: upper === null ? 1 : 0,
    abouts: about && state === 'counted' ? 1 : 0,
    unknowns: unknown ? 1 : 0,
    undecideds: state === 'undecided' ? 1 : 0,
    counted: state === 'counted' ? 1 : 0,
  };
}
