import { boundsOfParts } from '../totals/distinct.ts';
import { sumBounds } from '../totals/total-vector.ts';
import { nearestAbove } from './ledger-path.ts';
import type { RollUpShare } from './rolled-total.ts';

/** Bounds in the smallest unit, and how many shares may repeat what another one says. */
export interface SharedBounds {
  readonly lower: number;
  readonly upper: number | null;
  readonly overlapping: number;
}

/** What a bureau itself did no other bureau did: bounds add. */
export function addApart(shares: readonly RollUpShare[]): SharedBounds {
  let lower = 0;
  let upper: number | null = 0;
  for (const { vector } of shares) {
    const bounds = sumBounds(vector);
    lower += bounds.lower;
    upper = addTops(upper, bounds.upper);
  }
  return { lower, upper, overlapping: 0 };
}

/** Several ledgers may count the same: at least what the largest says, at most the sum. */
export function addAlike(shares: readonly RollUpShare[]): SharedBounds {
  const { upper } = addApart(shares);
  const lower = shares.reduce((largest, { vector }) => Math.max(largest, vector.lower), 0);
  return { lower, upper, overlapping: shares.length > 1 ? shares.length : 0 };
}

/**
 * Things that were named: at least their union, at most the ledgers' own totals together. A name in two ledgers may be
 * one thing (a kind of leaflet) or two (every second county has a 城关镇), and nobody was asked.
 */
export function addDistinct(shares: readonly RollUpShare[]): SharedBounds {
  const named = new Set<string>();
  let [largest, together] = [0, 0];
  let upper: number | null = 0;
  for (const { measure, distinct } of shares) {
    if (distinct === null) throw new Error(`no names were brought for the distinct measure ${measure.id}`);
    const own = boundsOfParts(distinct);
    largest = Math.max(largest, own.lower);
    together += own.lower;
    upper = addTops(upper, own.upper);
    for (const name of distinct.named) named.add(name);
  }
  const lower = Math.max(largest, named.size);
  return { lower, upper, overlapping: lower < together ? shares.length : 0 };
}

/**
 * Districts that stand beside each other have nothing in common, so they add; what a ledger says of its whole district
 * may hold what the ledgers below it say of theirs: at least the larger of the two, at most both.
 */
export function addDistricts(shares: readonly RollUpShare[]): SharedBounds {
  const nodes = new Map(shares.map((share) => [share.ledger, nodeOf(share)]));
  let lower = 0;
  let upper: number | null = 0;
  let overlapping = 0;
  // From the deepest up, so that each node has all of what is below it.
  for (const node of [...nodes.values()].sort((a, b) => b.depth - a.depth)) {
    const most = Math.max(node.lower, node.lowerBelow);
    const above = node.depth === 1 ? null : nearestAbove(node.ledger, nodes);
    const parent = above === null ? undefined : nodes.get(above);
    if (parent === undefined) lower += most;
    else {
      parent.lowerBelow += most;
      overlapping += 1;
    }
    upper = addTops(upper, node.upper);
  }
  return { lower, upper, overlapping };
}

function nodeOf({ ledger, vector }: RollUpShare) {
  return { ledger, depth: ledger.split('.').length, ...sumBounds(vector), lowerBelow: 0 };
}

function addTops(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}
