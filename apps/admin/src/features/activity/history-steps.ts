import type { Activity, ActivityFacts, Figure, HistoryEntry, InclusionRelation } from '@outreach/domain';

/** What one event did to an activity, ready to be said. */
export interface HistoryStep {
  readonly position: number;
  readonly recordedAt: string;
  readonly actorId: string;
  readonly reason: string;
  readonly act: HistoryAct;
}

export type HistoryAct =
  | { readonly kind: 'recorded'; readonly figures: number }
  | { readonly kind: 'corrected'; readonly changes: readonly FactChange[] }
  | { readonly kind: 'voided' }
  | { readonly kind: 'reinstated' }
  | {
      readonly kind: 'inclusion';
      readonly figure: string;
      readonly of: string;
      readonly relation: InclusionRelation | 'withdrawn';
    }
  | { readonly kind: 'other'; readonly type: string };

/** One thing a correction changed. */
export type FactChange =
  | { readonly kind: 'figure'; readonly before: Figure | null; readonly after: Figure | null }
  | { readonly kind: 'field'; readonly field: TextField; readonly before: string; readonly after: string };

export type TextField =
  | 'title'
  | 'dates'
  | 'year'
  | 'kind'
  | 'direction'
  | 'campaign'
  | 'places'
  | 'organisers'
  | 'coOrganisers'
  | 'theme'
  | 'edition'
  | 'audience'
  | 'level'
  | 'note';

/** The life of an activity, newest first, each correction with what it changed. */
export function historySteps(history: readonly HistoryEntry[]): readonly HistoryStep[] {
  let before: Activity | null = null;
  const steps: HistoryStep[] = [];
  for (const entry of [...history].sort((a, b) => a.position - b.position)) {
    steps.push({
      position: entry.position,
      recordedAt: entry.recordedAt,
      actorId: entry.actorId,
      reason: entry.reason,
      act: actOf(entry, before),
    });
    before = entry.activity ?? before;
  }
  return steps.reverse();
}

function actOf(entry: HistoryEntry, before: Activity | null): HistoryAct {
  switch (entry.type) {
    case 'activity.recorded':
      return { kind: 'recorded', figures: entry.activity?.figures.length ?? 0 };
    case 'activity.corrected':
      return {
        kind: 'corrected',
        changes: entry.activity === null || before === null ? [] : changesBetween(before, entry.activity),
      };
    case 'activity.voided':
      return { kind: 'voided' };
    case 'activity.reinstated':
      return { kind: 'reinstated' };
    case 'inclusion.declared':
    case 'inclusion.withdrawn': {
      if (entry.inclusion === null) return { kind: 'other', type: entry.type };
      const { figure, of, relation } = entry.inclusion;
      return {
        kind: 'inclusion',
        figure,
        of,
        relation: entry.type === 'inclusion.withdrawn' ? 'withdrawn' : knownRelation(relation),
      };
    }
    default:
      return { kind: 'other', type: entry.type };
  }
}

function knownRelation(relation: string): InclusionRelation {
  return relation === 'inside' || relation === 'outside' || relation === 'same' ? relation : 'undecided';
}

/** Everything that differs between two statements of one activity, figures first. */
export function changesBetween(before: ActivityFacts, after: ActivityFacts): readonly FactChange[] {
  return [...figureChanges(before.figures, after.figures), ...fieldChanges(before, after)];
}

function figureChanges(before: readonly Figure[], after: readonly Figure[]): readonly FactChange[] {
  const earlier = new Map(before.map((figure) => [figure.id, figure]));
  const later = new Set(after.map((figure) => figure.id));
  return [
    ...after.flatMap((figure): readonly FactChange[] => {
      const old = earlier.get(figure.id) ?? null;
      return old !== null && sameValue(old, figure) ? [] : [{ kind: 'figure', before: old, after: figure }];
    }),
    ...before
      .filter((figure) => !later.has(figure.id))
      .map((figure): FactChange => ({ kind: 'figure', before: figure, after: null })),
  ];
}

/** The same to the last part, whatever the order in which a store or a form names the parts. */
function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [ofA, ofB] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  return ofA.size === ofB.size && [...ofA].every(([name, value]) => ofB.has(name) && sameValue(value, ofB.get(name)));
}

function fieldChanges(before: ActivityFacts, after: ActivityFacts): readonly FactChange[] {
  const fields: readonly (readonly [TextField, (facts: ActivityFacts) => string])[] = [
    ['title', (facts) => facts.title],
    ['dates', (facts) => facts.dates.raw || [facts.dates.from, facts.dates.to].filter(Boolean).join(' – ')],
    ['year', (facts) => String(facts.year)],
    ['kind', (facts) => facts.kind],
    ['direction', (facts) => facts.direction],
    ['campaign', (facts) => facts.campaign],
    ['places', (facts) => facts.places.join('、')],
    ['organisers', (facts) => facts.organisers.join('、')],
    ['coOrganisers', (facts) => facts.coOrganisers.join('、')],
    ['theme', (facts) => facts.theme],
    ['edition', (facts) => facts.edition],
    ['audience', (facts) => facts.audience],
    ['level', (facts) => facts.level],
    ['note', (facts) => facts.note],
  ];
  return fields.flatMap(([field, read]) => {
    const [was, is] = [read(before), read(after)];
    return was === is ? [] : [{ kind: 'field', field, before: was, after: is }];
  });
}
