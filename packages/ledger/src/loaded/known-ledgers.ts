import type { HeadRow } from '../append/log-rows.ts';
import type { KnownOfLedger } from './loaded-ledger.ts';
import { nothingKnown } from './loaded-ledger.ts';

/** What the transactions of a store keep of each ledger for the next one. */
export interface KnownLedgers {
  of(ledgerId: string): KnownOfLedger;
  /** The same, where a transaction that sees this head may start from it. */
  at(ledgerId: string, head: HeadRow | undefined): KnownOfLedger;
  keep(ledgerId: string, known: KnownOfLedger): void;
}

/** Ledgers of which something is kept; beyond that it is read again. */
const maxKnown = 4_000;

export function createKnownLedgers(): KnownLedgers {
  const known = new Map<string, KnownOfLedger>();
  const of = (ledgerId: string) => known.get(ledgerId) ?? nothingKnown;
  return {
    of,
    at: (ledgerId, head) => {
      const kept = of(ledgerId);
      // An older snapshot, or a database that was restored to an earlier state, knows less than is kept.
      return head === undefined || head.position < kept.position ? nothingKnown : kept;
    },
    keep: (ledgerId, next) => {
      if (known.size >= maxKnown) known.clear();
      known.set(ledgerId, next);
    },
  };
}
