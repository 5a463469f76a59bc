import type { Acceptance } from '@outreach/domain';
import type { LedgerEvent } from '../ledger-event.ts';

/** The range of all streams `finding/<year>/…`: `first` is in it, `end` is after it. */
export function streamsOfYear(year: number): { readonly first: string; readonly end: string } {
  // 0 is the character after the slash.
  return { first: `finding/${year}/`, end: `finding/${year}0` };
}

/** What stands accepted after these events, by key; those of one finding in their order. */
export function acceptancesOf(events: readonly LedgerEvent[]): ReadonlyMap<string, Acceptance> {
  const standing = new Map<string, Acceptance>();
  for (const recorded of events) {
    if (!recorded.known) continue;
    const { event } = recorded;
    if (event.type === 'finding.accepted') standing.set(event.payload.key, event.payload);
    if (event.type === 'finding.acceptance-withdrawn') standing.delete(event.payload.key);
  }
  return standing;
}
