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
  const take = (leaf: LeafSpan): boolean => {
    const group = groups.get(wordsOf(leaf));
    const smaller = group === undefined ? null : without(group, leaf);
    if (smaller !== null) groups.set(wordsOf(leaf), smaller);
    return smaller !== null;
  };
  const put = (leaf: LeafSpan) => {
    const group = groups.get(wordsOf(leaf));
    groups.set(wordsOf(leaf), group === undefined ? groupOf(leaf, [leaf]) : withOneMore(group, leaf));
  };
  return {
    get size() {
      return [...groups.values()].reduce((sum, { since }) => sum + since.length, 0);
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

/** The activities of one kind and campaign. Never changed: a change makes another. */
interface HeldGroup {
  readonly kind: string;
  readonly campaign: string;
  readonly since: Float64Array;
  readonly until: Float64Array;
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
  let place = 0;
  for (const span of spans) {
    since[place] = span.since;
    until[place] = span.until;
    place += 1;
  }
  return { kind, campaign, since, until };
}

function withOneMore(group: HeldGroup, leaf: Span): HeldGroup {
  const added = (column: Float64Array, value: number) => {
    const longer = new Float64Array(column.length + 1);
    longer.set(column);
    longer[column.length] = value;
    return longer;
  };
  return { ...group, since: added(group.since, leaf.since), until: added(group.until, leaf.until) };
}

/** Without one span that says the same as the given one: they are one as good as the other. null where there is none. */
function without(group: HeldGroup, leaf: Span): HeldGroup | null {
  const gone = group.since.findIndex((since, place) => since === leaf.since && group.until[place] === leaf.until);
  if (gone < 0) return null;
  const rest = (column: Float64Array) => column.filter((_, place) => place !== gone);
  return { ...group, since: rest(group.since), until: rest(group.until) };
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
