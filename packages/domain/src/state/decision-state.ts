import type { Activity, ActivityFacts, ActivityId, FigureId } from '../activity/activity.ts';
import type { DecisionState, KnownFigure, LookAlike } from '../command/decision.ts';
import type { DecisionNeeds } from '../command/needs.ts';
import { findings } from '../findings/findings.ts';
import type { Inclusion } from '../inclusion/inclusion.ts';
import { activitiesHeld } from '../totals/activities-held.ts';
import { totals } from '../totals/totals.ts';
import type { LogHead, YearAtHead } from '../year/statement.ts';
import type { LedgerState } from './ledger-state.ts';
import { inclusionKey } from './ledger-state.ts';

/** What a command needs to know, out of a ledger folded in memory. `head` is where the folded events end. */
export function decisionStateOf(
  state: LedgerState,
  needs: DecisionNeeds,
  head: LogHead = { position: 0, hash: '' },
): DecisionState {
  return {
    ledgerOpened: state.opened !== null,
    activity: needs.activity === null ? null : (state.activities.get(needs.activity) ?? null),
    figures: new Map(needs.figures.flatMap((id) => knownFigure(state, id))),
    inclusion:
      needs.pair === null ? null : (state.inclusions.get(inclusionKey(needs.pair.figure, needs.pair.of)) ?? null),
    upward: needs.pair === null ? [] : upwardOf(state, needs.pair.of),
    ancestors: ancestorsOf(state, needs.parent),
    years: state.years,
    findings: needs.findings === null ? null : findings(state, { year: needs.findings }),
    acceptance: needs.acceptance === null ? null : (state.acceptances.get(needs.acceptance.key) ?? null),
    closing: needs.closing === null ? null : yearAtHead(state, needs.closing, head),
    lookAlikes: needs.lookAlikesOf === null ? [] : lookAlikesOf(state.activities.values(), needs.lookAlikesOf),
  };
}

function yearAtHead(state: LedgerState, year: number, head: LogHead): YearAtHead {
  return { ...head, totals: totals(state, { year }), held: activitiesHeld(state.activities.values(), { year }) };
}

function knownFigure(state: LedgerState, id: FigureId): readonly (readonly [FigureId, KnownFigure])[] {
  const owner = state.figureOwners.get(id);
  const activity = owner === undefined ? undefined : state.activities.get(owner);
  if (activity === undefined) return [];
  const figure = activity.figures.find((candidate) => candidate.id === id);
  if (figure === undefined) {
    const gone: KnownFigure = {
      id,
      activity: activity.id,
      year: activity.year,
      measure: '',
      scope: '',
      quantity: { lower: null, upper: null, mark: 'unknown', raw: '', why: 'not-reported' },
      living: false,
    };
    return [[id, gone]];
  }
  const { measure, scope, quantity } = figure;
  const living = activity.status === 'recorded';
  return [[id, { id, activity: activity.id, year: activity.year, measure, scope, quantity, living }]];
}

function upwardOf(state: LedgerState, figure: FigureId): readonly Inclusion[] {
  const found: Inclusion[] = [];
  const seen = new Set<FigureId>([figure]);
  for (const here of seen) {
    for (const inclusion of state.inclusions.values()) {
      if (inclusion.figure !== here) continue;
      found.push(inclusion);
      seen.add(inclusion.of);
    }
  }
  return found;
}

function ancestorsOf(state: LedgerState, parent: ActivityId | null): readonly ActivityId[] {
  const chain: ActivityId[] = [];
  for (let next = parent; next !== null && !chain.includes(next); ) {
    const activity = state.activities.get(next);
    if (activity === undefined) break;
    chain.push(next);
    next = activity.parent;
  }
  return chain;
}

/** Living activities of the year with the same title and days: probably one activity keyed twice. */
export function lookAlikesOf(activities: Iterable<Activity>, facts: ActivityFacts): readonly LookAlike[] {
  const found: LookAlike[] = [];
  for (const { id, title, status, year, dates } of activities) {
    if (status !== 'recorded' || year !== facts.year || title !== facts.title.trim()) continue;
    if (dates.from === facts.dates.from && dates.to === facts.dates.to) found.push({ activityId: id, title });
  }
  return found;
}
