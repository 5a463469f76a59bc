import type { Contribution } from './total.ts';

/**
 * Kinds, townships, schools: over several activities the same one may come again. Named ones give the exact union;
 * otherwise the truth lies between the largest and the sum, and no question is asked (DESIGN section 5).
 */
export function distinctBounds(contributions: readonly Contribution[]): {
  readonly lower: number;
  readonly upper: number | null;
} {
  const counted = contributions.filter(({ state }) => state === 'counted');
  const named = new Set<string>();
  let largest = 0;
  let unnamedUpper: number | null = 0;
  for (const { lower, upper, members } of counted) {
    largest = Math.max(largest, lower ?? 0);
    for (const member of members) named.add(member);
    const rest = unnamedRest(upper, members.length);
    unnamedUpper = unnamedUpper === null || rest === null ? null : unnamedUpper + rest;
  }
  return {
    lower: Math.max(largest, named.size),
    upper: unnamedUpper === null ? null : named.size + unnamedUpper,
  };
}

/** How many of a figure's things are not named; a figure may name fewer than it counts. */
function unnamedRest(upper: number | null, namedCount: number): number | null {
  return upper === null ? null : Math.max(0, upper - namedCount);
}
