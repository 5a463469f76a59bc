import type { Contribution } from './total.ts';

/** What the counted figures of a `distinct` measure say together. */
export interface DistinctParts {
  /** The largest lower bound of one figure. */
  readonly largest: number;
  readonly named: ReadonlySet<string>;
  /** Most that may be beside the named ones; null where open. */
  readonly unnamedUpper: number | null;
}

export interface DistinctBounds {
  readonly lower: number;
  readonly upper: number | null;
}

/** Only counted figures speak of what there is; an undecided one may be nothing. */
export function distinctParts(
  contributions: readonly Pick<Contribution, 'state' | 'lower' | 'upper' | 'members'>[],
): DistinctParts {
  const named = new Set<string>();
  let largest = 0;
  let unnamedUpper: number | null = 0;
  for (const { state, lower, upper, members } of contributions) {
    if (state !== 'counted') continue;
    largest = Math.max(largest, lower ?? 0);
    for (const member of members) named.add(member);
    const rest = unnamedRest(upper, members.length);
    unnamedUpper = unnamedUpper === null || rest === null ? null : unnamedUpper + rest;
  }
  return { largest, named, unnamedUpper };
}

/**
 * Kinds, townships, schools: over several activities the same one may come again. Named ones give the exact union;
 * otherwise the truth lies between the largest and the sum, and no question is asked (DESIGN section 5).
 */
export function distinctBounds(contributions: readonly Contribution[]): DistinctBounds {
  return boundsOfParts(distinctParts(contributions));
}

export function boundsOfParts({ largest, named, unnamedUpper }: DistinctParts): DistinctBounds {
  return {
    lower: Math.max(largest, named.size),
    upper: unnamedUpper === null ? null : named.size + unnamedUpper,
  };
}

/** How many of a figure's things are not named; a figure may name fewer than it counts. */
function unnamedRest(upper: number | null, namedCount: number): number | null {
  return upper === null ? null : Math.max(0, upper - namedCount);
}
