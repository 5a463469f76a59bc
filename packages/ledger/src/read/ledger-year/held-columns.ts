import type { ActivitiesHeld } from '@outreach/domain';
import { groupBy } from '../../grouping/group-by.ts';

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

/** Between which positions an activity was held and no umbrella. */
export type LeafSpan = Omit<HeldRow, 'id'>;

export interface HeldColumns {
  readonly size: number;
  at(position: number): ActivitiesHeld;
  /** Takes spans out and puts others in. False where one to take out is not there. */
  replace(gone: readonly LeafSpan[], come: readonly LeafSpan[]): boolean;
}

/** The rule is the domain's `activitiesHeld`; a law holds them together. */
export function leafSpans(activities: readonly HeldRow[], children: readonly ChildRow[]): readonly LeafSpan[] {
  if (children.length === 0) return activities;
  const childrenOf = groupBy(children, ({ parent }) => parent);
  return activities.flatMap((activity) => {
    const { kind, campaign } = activity;
    const spans = (childrenOf.get(activity.id) ?? []).reduce<readonly Span[]>(without, [activity]);
    return spans.map(({ since, until }) => ({ since, until, kind, campaign }));
  });
}

/** Activities held in one ledger and year at any position, as columns of numbers for each kind and campaign. */
export function heldColumns(leaves: readonly LeafSpan[]): HeldColumns {
  const groups = new Map<string, HeldGroup>();
  let size = 0;
  const put = ({ since, until, kind, campaign }: LeafSpan) => {
    const key = `${kind}\n${campaign}`;
    const known = groups.get(key) ?? { kind, campaign, since: [], until: [] };
    groups.set(key, known);
    known.since.push(since);
    known.until.push(until);
    size += 1;
  };
  const take = ({ since, until, kind, campaign }: LeafSpan): boolean => {
    const group = groups.get(`${kind}\n${campaign}`);
    // Spans that say the same are one as good as the other.
    const place = group?.since.findIndex((begun, at) => begun === since && group.until[at] === until) ?? -1;
    if (group === undefined || place < 0) return false;
    group.since.splice(place, 1);
    group.until.splice(place, 1);
    size -= 1;
    return true;
  };
  for (const leaf of leaves) put(leaf);
  return {
    get size() {
      return size;
    },
    at: (position) => {
      const byKind: Record<string, number> = {};
      const byCampaign: Record<string, number> = {};
      let total = 0;
      for (const { kind, campaign, since, until } of groups.values()) {
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
    replace: (gone, come) => {
      const taken = gone.every(take);
      for (const leaf of come) put(leaf);
      return taken;
    },
  };
}

/** The activities of one kind and campaign. */
interface HeldGroup {
  readonly kind: string;
  readonly campaign: string;
  readonly since: number[];
  readonly until: number[];
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
