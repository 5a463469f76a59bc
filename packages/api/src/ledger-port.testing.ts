import type { CountedYear } from '@outreach/domain';
import { builtinCatalogue, type Total } from '@outreach/domain';
import type { LedgerPort } from './ledger-port.ts';

export interface LedgerInHand {
  readonly ledger: LedgerPort;
  /** Moves the head and tells the listeners. */
  readonly append: (position: number) => void;
  readonly listeners: () => number;
  /** How often totals were read. */
  readonly readings: () => number;
}

/** A ledger that is nothing but its head and the totals of one year, for tests of what reads it. */
export function ledgerWith(
  start: number,
  options: {
    readonly totals?: readonly Total[];
    /** Runs once, between the first read of the head and its answer. */
    readonly whileReadingHead?: (append: (position: number) => void) => void;
    readonly failing?: () => boolean;
  } = {},
): LedgerInHand {
  let position = start;
  let readings = 0;
  let interrupt = options.whileReadingHead;
  const listening = new Set<(position: number) => void>();
  const append = (next: number) => {
    position = next;
    for (const listener of listening) listener(next);
  };
  const notHere = () => Promise.reject(new Error('not part of this ledger'));
  const totals = async ({ year }: { readonly year: number }): Promise<CountedYear> => {
    readings += 1;
    if (options.failing?.() === true) throw new Error('disk on fire');
    const held = { total: 0, byKind: {}, byCampaign: {} };
    return {
      ledger: 'main',
      year,
      position,
      recordedAt: null,
      through: null,
      totals: options.totals ?? [],
      held,
      contributions: [],
    };
  };
  const ledger: LedgerPort = {
    id: 'main',
    describe: async () => ({ id: 'main', name: '台账', timeZone: 'Asia/Shanghai', demo: false }),
    async head() {
      const read = position;
      interrupt?.(append);
      interrupt = undefined;
      return { position: read, hash: '', recordedAt: null };
    },
    catalogue: async () => builtinCatalogue,
    years: async () => [],
    execute: notHere,
    preview: notHere,
    activity: async () => null,
    history: async () => [],
    activities: notHere,
    inclusions: async () => [],
    resolveAsOf: async () => position,
    totals,
    countedYear: totals,
    trace: notHere,
    findings: notHere,
    days: async (year) => ({ year, days: [], months: [], wholeYear: 0 }),
    newest: async () => null,
    onAppend(listener) {
      listening.add(listener);
      return () => listening.delete(listener);
    },
  };
  return { ledger, append, listeners: () => listening.size, readings: () => readings };
}
