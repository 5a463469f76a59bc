import type {
  Activity,
  ActivityFilter,
  ActivityPage,
  AsOf,
  Contribution,
  CountedYear,
  Inclusion,
  LedgerState,
  ListedActivity,
  NewestActivity,
  PageRequest,
  RecordedEvent,
  Trace,
  TraceQuery,
  YearFindings,
  YearFindingsQuery,
  YearTotals,
  YearTotalsQuery,
} from '@outreach/domain';
import {
  activitiesHeld,
  activityStream,
  contributions,
  findings,
  findMeasure,
  totalOf,
  totalsOf,
} from '@outreach/domain';
import { storeFault } from '../fault/store-fault.ts';
import { happenedKey, searchable } from '../project/activity-row.ts';
import { assertDay } from '../read/as-of.ts';
import { readCursor, writeCursor } from '../read/cursor.ts';
import { figureStory } from '../read/figure-story.ts';
import { figuresEverOf, historyOf } from '../read/history.ts';
import { totalChanges } from '../read/total-changes.ts';
import { emptyTotal } from '../read/trace.ts';
import type { MemoryLog } from './memory-log.ts';
import { stateAt } from './memory-log.ts';

export function positionOf(log: MemoryLog, asOf: AsOf | undefined): number {
  const head = log.events.length;
  if (asOf === undefined) return head;
  if (typeof asOf === 'number') {
    if (!Number.isInteger(asOf) || asOf < 0 || asOf > head)
      throw storeFault('as-of.invalid', { asOf, head }, { path: 'asOf' });
    return asOf;
  }
  assertDay(asOf, 'asOf');
  return log.events.filter(({ day }) => day <= asOf).length;
}

export function totalsIn(log: MemoryLog, query: YearTotalsQuery): YearTotals {
  const { contributions: _contributions, ...totals } = countedYearIn(log, query);
  return totals;
}

export function countedYearIn(log: MemoryLog, query: YearTotalsQuery): CountedYear {
  const { year, through } = query;
  if (through !== undefined) assertDay(through, 'through');
  const position = positionOf(log, query.asOf);
  const state = stateAt(log, position);
  const asked = through === undefined ? { year } : { year, through };
  const rows = sortedContributions(state, asked);
  return {
    ledger: log.ledgerId,
    year,
    position,
    recordedAt: log.events[position - 1]?.recorded.recordedAt ?? null,
    through: through ?? null,
    totals: totalsOf(state.catalogue, rows),
    held: activitiesHeld(state.activities.values(), asked),
    contributions: rows,
  };
}

function sortedContributions(
  state: LedgerState,
  asked: { readonly year: number; readonly through?: string },
): readonly Contribution[] {
  return [...contributions(state, asked)].sort((a, b) => compare(a.figure, b.figure));
}

export function traceIn(log: MemoryLog, query: TraceQuery): Trace {
  const { contributions: all, position, year } = countedYearIn(log, query);
  const state = stateAt(log, position);
  const measure = findMeasure(state.catalogue, query.measure, year);
  if (measure === undefined) throw storeFault('measure.unknown', { measure: query.measure }, { path: 'measure' });
  const rows = all
    .filter((contribution) => contribution.measure === measure.id)
    .map((contribution) => {
      const activity = state.activities.get(contribution.activity);
      const figure = activity?.figures.find(({ id }) => id === contribution.figure);
      if (activity === undefined || figure === undefined) throw new Error(`no figure ${contribution.figure}`);
      const { id, title, dates, campaign } = activity;
      const events = streamOf(log, id).filter((recorded) => recorded.position <= position);
      return {
        figure,
        activity: { id, title, year: activity.year, dates, campaign },
        contribution,
        ...figureStory(figure.id, events),
      };
    });
  const own = rows.filter(({ contribution }) => contribution.scope === query.scope);
  return {
    total:
      totalOf(
        measure,
        own.map(({ contribution }) => contribution),
      ) ?? emptyTotal(measure.id, query.scope, measure.adds),
    year,
    position,
    rows: own,
    otherScopes: rows.filter(({ contribution }) => contribution.scope !== query.scope),
  };
}

export function findingsIn(log: MemoryLog, { year, asOf }: YearFindingsQuery): YearFindings {
  const position = positionOf(log, asOf);
  return { ledger: log.ledgerId, year, position, ...findings(stateAt(log, position), { year }) };
}

function streamOf(log: MemoryLog, activityId: string): readonly RecordedEvent[] {
  const stream = activityStream(activityId);
  return log.events.map(({ recorded }) => recorded).filter(({ event }) => event.stream === stream);
}

export function historyIn(log: MemoryLog, activityId: string): ReturnType<typeof historyOf> {
  const own = streamOf(log, activityId);
  const figures = new Set(figuresEverOf(own));
  const declared = log.events
    .map(({ recorded }) => recorded)
    .filter(
      ({ event }) =>
        (event.type === 'inclusion.declared' || event.type === 'inclusion.withdrawn') &&
        (figures.has(event.payload.figure) || figures.has(event.payload.of)),
    );
  return historyOf([...own, ...declared].sort((a, b) => a.position - b.position));
}

export function listedIn(log: MemoryLog, activity: Activity): ListedActivity {
  const events = streamOf(log, activity.id);
  const [first] = events;
  if (first === undefined) throw new Error(`activity ${activity.id} has no event`);
  return {
    activity,
    recordedAt: first.recordedAt,
    recordedPosition: first.position,
    contributions: sortedContributions(log.state, { year: activity.year }).filter(
      (row) => row.activity === activity.id,
    ),
    correctedFigures: correctedOf(events),
  };
}

function correctedOf(events: readonly RecordedEvent[]): readonly string[] {
  const corrected = new Set<string>();
  for (const id of figuresEverOf(events)) {
    if (figureStory(id, events).corrections.some(({ before }) => before !== null)) corrected.add(id);
  }
  return [...corrected].sort();
}

export function activitiesIn(log: MemoryLog, filter: ActivityFilter, { cursor, limit }: PageRequest): ActivityPage {
  if (!Number.isInteger(limit) || limit < 1 || limit > 200) {
    throw storeFault('page.limit-invalid', { limit, max: 200 }, { path: 'limit' });
  }
  const matching = [...log.state.activities.values()]
    .filter((activity) => matches(activity, filter))
    .map((activity) => {
      const listed = listedIn(log, activity);
      return {
        listed,
        end: { happened: happenedKey(activity.dates, activity.year), recordedPosition: listed.recordedPosition },
      };
    })
    .sort((a, b) => compareEnds(a.end, b.end));
  const after = cursor === undefined ? null : readCursor(cursor);
  const rest = after === null ? matching : matching.filter(({ end }) => compareEnds(end, after) > 0);
  const page = rest.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map(({ listed }) => listed),
    nextCursor: rest.length > limit && last !== undefined ? writeCursor(last.end) : null,
    matching: matching.length,
  };
}

function matches(activity: Activity, filter: ActivityFilter): boolean {
  const { status = 'recorded', text = '' } = filter;
  const figures = activity.figures;
  const searched = searchable(
    [
      activity.title,
      activity.edition,
      activity.theme,
      ...activity.places,
      ...activity.organisers,
      ...activity.coOrganisers,
      ...figures.map(({ quantity }) => quantity.raw),
    ].join('\n'),
  );
  return (
    (status === 'any' || activity.status === status) &&
    (filter.year === undefined || activity.year === filter.year) &&
    (filter.kind === undefined || activity.kind === filter.kind) &&
    (filter.campaign === undefined || activity.campaign === filter.campaign) &&
    (filter.scope === undefined || figures.some(({ scope }) => scope === filter.scope)) &&
    (filter.measure === undefined || figures.some(({ measure }) => measure === filter.measure)) &&
    (filter.withFigures === undefined || figures.length > 0 === filter.withFigures) &&
    searchable(text)
      .split(/\s+/)
      .every((word) => searched.includes(word))
  );
}

type End = Parameters<typeof writeCursor>[0];

function compareEnds(a: End, b: End): number {
  return compare(a.happened, b.happened) || a.recordedPosition - b.recordedPosition;
}

export function newestIn(log: MemoryLog, year: number): NewestActivity | null {
  const stated = log.events
    .map(({ recorded }) => recorded)
    .filter(({ event }) => event.type === 'activity.recorded' || event.type === 'activity.corrected')
    .reverse()
    .map((recorded) => ({ recorded, activity: activityOf(log.state, recorded) }))
    .find(({ activity }) => activity?.status === 'recorded' && activity.year === year);
  if (stated === undefined || stated.activity === undefined) return null;
  const { position, recordedAt } = stated.recorded;
  const [before, after] = [stateAt(log, position - 1), stateAt(log, position)];
  return {
    activity: stated.activity,
    position,
    recordedAt,
    changes: totalChanges(after.catalogue, contributions(before, { year }), contributions(after, { year })),
  };
}

function activityOf(state: LedgerState, { event }: RecordedEvent): Activity | undefined {
  return event.type === 'activity.recorded' || event.type === 'activity.corrected'
    ? state.activities.get(event.payload.activityId)
    : undefined;
}

/** Standing declarations of which one figure lives in the year. */
export function inclusionsIn(state: LedgerState, year: number): readonly Inclusion[] {
  const living = new Set(
    [...state.activities.values()]
      .filter((activity) => activity.status === 'recorded' && activity.year === year)
      .flatMap(({ figures }) => figures.map(({ id }) => id)),
  );
  return [...state.inclusions.values()]
    .filter(({ figure, of }) => living.has(figure) || living.has(of))
    .map(({ figure, of, relation, reason }) => ({ figure, of, relation, reason }))
    .sort((a, b) => compare(a.figure, b.figure) || compare(a.of, b.of));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
