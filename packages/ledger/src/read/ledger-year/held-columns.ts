import type { ActivitiesHeld } from '@outreach/domain';
import { groupBy } from '../../grouping/group-by.ts';
import { groupRuns } from '../../grouping/group-runs.ts';

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
    const spans = (childrenOf.get(activity.id) ?? []).reduce<readonly Span[]>(outside, [activity]);
    return spans.map(({ since, until }) => ({ since, until, kind, campaign }));
  });
}

/** Activities held in one ledger and year at any position, as columns of numbers for each kind and campaign. */
export function heldColumns(leaves: readonly LeafSpan[]): HeldColumns {
  const groups = new Map<string, HeldGroup>();
  for (const spans of groupRuns(leaves, wordsOf, sameWords)) {
    const [first] = spans;
    if (first !== undefined) groups.set(wordsOf(first), groupOf(first, spans));
  }
  const groupFor = (leaf: LeafSpan): HeldGroup => {
    const known = groups.get(wordsOf(leaf)) ?? groupOf(leaf, []);
    groups.set(wordsOf(leaf), known);
    return known;
  };
  return {
    get size() {
      return [...groups.values()].reduce((sum, { size }) => sum + size, 0);
    },
    at: (position) => {
      const byKind: Record<string, number> = {};
      const byCampaign: Record<string, number> = {};
      let total = 0;
      for (const group of groups.values()) {
        const { kind, campaign } = group;
        const held = heldIn(group, position);
        total += held;
        add(byKind, kind, held);
        add(byCampaign, campaign, held);
      }
      return { total, byKind, byCampaign };
    },
    replace: (gone, come) => {
      const taken = gone.every((leaf) => takeOut(groupFor(leaf), leaf));
      for (const leaf of come) putIn(groupFor(leaf), leaf);
      return taken;
    },
  };
}

/** The activities of one kind and campaign, in columns that are filled up to a size. */
interface HeldGroup {
  readonly kind: string;
  readonly campaign: string;
  size: number;
  since: Float64Array;
  until: Float64Array;
}

function wordsOf({ kind, campaign }: LeafSpan): string {
  return `${kind}\n${campaign}`;
}

function sameWords(a: LeafSpan, b: LeafSpan): boolean {
  return a.kind === b.kind && a.campaign === b.campaign;
}

function groupOf({ kind, campaign }: LeafSpan, spans: readonly LeafSpan[]): HeldGroup {
  const since = new Float64Array(spans.length);
  const until = new Float64Array(spans.length);
  let size = 0;
  for (const span of spans) {
    since[size] = span.since;
    until[size] = span.until;
    size += 1;
  }
  return { kind, campaign, size, since, until };
}

function heldIn({ size, since, until }: HeldGroup, position: number): number {
  let held = 0;
  for (let place = 0; place < size; place += 1) {
    if ((since[place] ?? 0) <= position && position < (until[place] ?? 0)) held += 1;
  }
  return held;
}

function putIn(group: HeldGroup, span: Span): void {
  if (group.size === group.since.length) {
    group.since = lengthened(group.since);
    group.until = lengthened(group.until);
  }
  group.since[group.size] = span.since;
  group.until[group.size] = span.until;
  group.size += 1;
}

/** Takes out one span that says the same as the given one: they are one as good as the other. False where there is none. */
function takeOut(group: HeldGroup, span: Span): boolean {
  for (let place = 0; place < group.size; place += 1) {
    if (group.since[place] !== span.since || group.until[place] !== span.until) continue;
    group.size -= 1;
    group.since[place] = group.since[group.size] ?? 0;
    group.until[place] = group.until[group.size] ?? 0;
    return true;
  }
  return false;
}

function lengthened(column: Float64Array): Float64Array {
  const longer = new Float64Array(Math.ceil(column.length * 1.125) + 16);
  longer.set(column);
  return longer;
}

interface Span {
  readonly since: number;
  readonly until: number;
}

/** What is left of some spans outside of another. */
function outside(spans: readonly Span[], taken: Span): readonly Span[] {
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
