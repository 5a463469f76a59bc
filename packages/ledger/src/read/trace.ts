import type {
  Contribution,
  Figure,
  RecordedEvent,
  Total,
  Trace,
  TraceActivity,
  TraceQuery,
  TraceRow,
} from '@outreach/domain';
import { activityStream, findMeasure, totalOf } from '@outreach/domain';
import { storeFault } from '../fault/store-fault.ts';
import { groupBy } from '../grouping/group-by.ts';
import { standingOfRow } from '../project/activity-row.ts';
import { assertDay, readAsOf } from './as-of.ts';
import type { YearAt } from './contributions.ts';
import { readContributions, readContributionsThrough } from './contributions.ts';
import { readStreams } from './events.ts';
import { figureStory } from './figure-story.ts';
import type { LedgerRow, Reading } from './reading.ts';
import { readCatalogue, readLedgerRow } from './reading.ts';

/**
 * 数据来源: one total opened down to its figures and the events that made them, as of the asked position.
 * @throws StoreFault `measure.unknown`, `as-of.invalid`, `day.invalid`
 */
export async function readTrace(reading: Reading, query: TraceQuery): Promise<Trace> {
  const { year, scope, through } = query;
  if (through !== undefined) assertDay(through, 'through');
  const ledger = await readLedgerRow(reading);
  const position = await readAsOf(reading, ledger, query.asOf);
  const measure = findMeasure(await readCatalogue(reading, ledger.key, position), query.measure, year);
  if (measure === undefined) throw storeFault('measure.unknown', { measure: query.measure }, { path: 'measure' });

  const contributions = await readMeasure(reading, ledger, { year, position }, measure.id, through);
  const rows = await readRows(reading, ledger, position, contributions);
  const own = contributions.filter((contribution) => contribution.scope === scope);
  return {
    total: totalOf(measure, own) ?? emptyTotal(measure.id, scope, measure.adds),
    year,
    position,
    rows: rows.filter(({ contribution }) => contribution.scope === scope),
    otherScopes: rows.filter(({ contribution }) => contribution.scope !== scope),
  };
}

async function readMeasure(
  reading: Reading,
  ledger: LedgerRow,
  at: YearAt,
  measure: string,
  through: string | undefined,
): Promise<readonly Contribution[]> {
  if (through !== undefined) {
    const all = await readContributionsThrough(reading, ledger, at, through);
    return all.filter((contribution) => contribution.measure === measure);
  }
  const measureKey = await reading.names.measureKeyOf(measure);
  return measureKey === null ? [] : readContributions(reading, ledger.key, at, measureKey);
}

async function readRows(
  reading: Reading,
  { key }: LedgerRow,
  position: number,
  contributions: readonly Contribution[],
): Promise<readonly TraceRow[]> {
  const ids = [...new Set(contributions.map(({ activity }) => activity))];
  const events = await readStreams(reading, key, ids.map(activityStream), position);
  const streams = groupBy(events, ({ event }) => event.stream);
  const activities = await readActivities(reading, key, ids, position);
  return contributions.map((contribution) => {
    const found = activities.get(contribution.activity);
    const figure = found?.figures.get(contribution.figure);
    if (found === undefined || figure === undefined) {
      throw new Error(`contribution of ${contribution.figure} has no living figure at position ${position}`);
    }
    return traceRow(contribution, figure, found.activity, streams.get(activityStream(contribution.activity)) ?? []);
  });
}

function traceRow(
  contribution: Contribution,
  figure: Figure,
  activity: TraceActivity,
  events: readonly RecordedEvent[],
): TraceRow {
  const story = figureStory(figure.id, events);
  return { figure, activity, contribution, ...story };
}

interface TracedActivity {
  readonly activity: TraceActivity;
  readonly figures: ReadonlyMap<string, Figure>;
}

async function readActivities(
  { db }: Reading,
  key: number,
  ids: readonly string[],
  position: number,
): Promise<ReadonlyMap<string, TracedActivity>> {
  const found = new Map<string, TracedActivity>();
  for (let start = 0; start < ids.length; start += 500) {
    const rows = await db
      .selectFrom('activity')
      .select(['state', 'recorded_position', 'recorded_at', 'stated_position', 'stated_at', 'corrected_figures'])
      .where('ledger_key', '=', key)
      .where('activity_id', 'in', ids.slice(start, start + 500))
      .where('until_position', '>', position)
      .where('since_position', '<=', position)
      .execute();
    for (const row of rows) {
      const { id, title, year, dates, campaign, figures } = standingOfRow(row).activity;
      const byId = new Map(figures.map((figure) => [figure.id, figure]));
      found.set(id, { activity: { id, title, year, dates, campaign }, figures: byId });
    }
  }
  return found;
}

/** What a trace shows where nothing belongs to the total. */
export function emptyTotal(measure: string, scope: string, adds: Total['adds']): Total {
  return {
    measure,
    scope,
    adds,
    lower: 0,
    upper: 0,
    counted: 0,
    undecided: 0,
    unknown: 0,
    about: 0,
    missing: 0,
    undecidedUpper: 0,
    figures: [],
  };
}
