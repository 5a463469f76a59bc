import type { Claim } from './wording-claim.ts';

/** A claim found in a clause, with what binding it to a measure needs to know. Offsets are into the clause. */
export interface FoundClaim extends Omit<Claim, 'raw'> {
  /** A comparison was stated (同比, record, doubled): worth reporting even where no measure is named. */
  readonly strong: boolean;
  /** Stated with a degree (明显, sharply) or a comparison: it may speak of a measure named some clauses before. */
  readonly reaching: boolean;
  /** The words after the verb are its object (提高了群众素质); its subject is not what rises. */
  readonly hasObject: boolean;
  /** The measure may stand behind the claim: 首次发放挂图, 增加了培训期数, a record number of leaflets. */
  readonly namesAfter: boolean;
}

/** Longer claims win over shorter ones inside them; the rest in the order of the text. */
export function withoutOverlaps(claims: readonly FoundClaim[]): readonly FoundClaim[] {
  const kept: FoundClaim[] = [];
  for (const claim of [...claims].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (kept.every(({ start, end }) => claim.end <= start || claim.start >= end)) kept.push(claim);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** What is true of a claim unless its words say otherwise. */
export const plainClaim = {
  negated: false,
  amount: null,
  tolerance: 0,
  against: { back: 1 },
  years: null,
  otherSpan: false,
  strong: false,
  reaching: false,
  hasObject: false,
  namesAfter: false,
} as const;
