import type { ActivitiesHeld } from '@outreach/domain';
import { groupBy } from '../grouping/group-by.ts';

/** A state of an activity of direction held that was standing between two positions. */
export interface HeldRow {
  readonly id: string;
  readonly since: number;
  readonly until: number;
  readonly kind: string;
  readonly campaign: string;
}

/** Between which positions an activity named another as its parent. */
export interface ChildRow {
  readonly parent: string;
  readonly since: number;
  readonly until: number;
}

export interface HeldColumns {
  readonly size: number;
  at(position: number): ActivitiesHeld;
}

/** Activities held in one ledger and year at any position. The rule is the domain's `activitiesHeld`; a law holds them together. */
export function heldColumns(activities: readonly HeldRow[], children: readonly ChildRow[]): HeldColumns {
  const childrenOf = groupBy(children, ({ parent }) => parent);
  const leaves = activities.flatMap((activity) => {
    const spans = (childrenOf.get(activity.id) ?? []).reduce<readonly Span[]>(without, [activity]);
    return spans.map(({ since, until }) => ({ ...activity, since, until }));
  });
  const words = groupBy(leaves, ({ kind, campaign }) => `${kind}\n${campaign}`);
  const groups = [...words.values()].map((group) => ({
    kind: group[0]?.kind ?? '',
    campaign: group[0]?.campaign ?? '',
    since: Float64Array.from(group, ({ since }) => since),
    until: Float64Array.from(group, ({ until }) => until),
  }));
  return {
    size: leaves.length,
    at: (position) => {
      const byKind: Record<string, number> = {};
      const byCampaign: Record<string, number> = {};
      let total = 0;
      for (const { kind, campaign, since, until } of groups) {
        let held = 0;
        for (let place = 0; place < since.length; place += 1) {
          if ((since[place] ?? 0) <= position && position < (until[place] ?? 0)) held += 1;
        }
        total += held;
        add(byKind, kind, held);
        add(byCampaign, campaign, held);
      }
      return { total, byKind, byCampaign };
    },
  };
}

interface Span {
  readonly since: number;
  readonly until: number;
}

/** What is left of some spans outside of another. */
function without(spans: readonly Span[], taken: Span): readonly Span[] {
  return spans.flatMap(({ since, until }) =>
    [
      { since, until: Math.min(until, taken.since) },
      { since: Math.max(since, taken.until), until },
    ].filter((span) => span.since < span.until),
  );
}

/** Activities without the word are left out. */
function add(counts: Record<string, number>, word: string, held: number): void {
  if (word !== '' && held > 0) counts[word] = (counts[word] ?? 0) + held;
}
