import type { LedgerPort } from '@outreach/api';

/**
 * The same ledger, that also tells of what another process has written to its database (`outreach import`, or
 * `outreach demo --live`, beside a running server): its head is looked at now and then.
 *
 * @param onFailure the head could not be read; it is looked at again the next time
 */
export function tellForeignCommits(
  ledger: LedgerPort,
  options: { readonly everyMs: number; readonly onFailure: (error: unknown) => void },
): { readonly ledger: LedgerPort; readonly stop: () => void } {
  const listeners = new Set<(position: number) => void>();
  let known = -1;
  const tell = (position: number) => {
    if (position <= known) return;
    known = position;
    for (const listener of listeners) listener(position);
  };
  const stopOwn = ledger.onAppend(tell);
  const look = () => {
    ledger.head().then(({ position }) => tell(position), options.onFailure);
  };
  const timer = setInterval(look, options.everyMs);
  timer.unref();
  return {
    ledger: {
      ...bound(ledger),
      onAppend(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    stop() {
      clearInterval(timer);
      stopOwn();
    },
  };
}

/** Spreading a class instance would lose its methods; each is named, so that a new one is a compile error. */
function bound(ledger: LedgerPort): Omit<LedgerPort, 'onAppend'> {
  return {
    id: ledger.id,
    describe: () => ledger.describe(),
    head: () => ledger.head(),
    catalogue: () => ledger.catalogue(),
    years: () => ledger.years(),
    execute: (envelope) => ledger.execute(envelope),
    preview: (facts, activityId) => ledger.preview(facts, activityId),
    activity: (id) => ledger.activity(id),
    history: (id) => ledger.history(id),
    activities: (filter, page) => ledger.activities(filter, page),
    inclusions: (year) => ledger.inclusions(year),
    resolveAsOf: (asOf) => ledger.resolveAsOf(asOf),
    totals: (query) => ledger.totals(query),
    trace: (query) => ledger.trace(query),
    days: (year) => ledger.days(year),
    newest: (year) => ledger.newest(year),
  };
}
