import type { RecordedEvent } from '@outreach/domain';
import type { CanonicalMemo } from '../../append/canonical-json.ts';
import { canonicalJson } from '../../append/canonical-json.ts';
import { activityColumns } from '../../project/activity-row.ts';
import { contributionColumns, type Keys } from '../../project/contribution-row.ts';
import { definitionText, measureIdOf } from '../../project/definition-row.ts';
import type { MemoryProjection, Spanned } from '../../project/memory-projection.ts';
import { createMemoryProjection } from '../../project/memory-projection.ts';
import { projectEvent } from '../../project/project-event.ts';
import { isSpanning } from '../../project/settle-groups.ts';
import type { ReadTable } from '../../schema/read-tables.ts';
import { logWrong } from '../refusals.ts';

/** What the events of some activities make of the read tables. @throws StoreFault `rebuild.log-wrong` */
export function foldEvents(ledgerId: string, events: readonly RecordedEvent[]): MemoryProjection {
  const projection = createMemoryProjection();
  for (const recorded of events) {
    try {
      projectEvent(projection.tables, recorded);
    } catch (cause) {
      // Bytes that were hashed and yet contradict those before them.
      throw Object.assign(logWrong(ledgerId, recorded.position, 'read-table.wrong'), { cause });
    }
  }
  return projection;
}

type Rows = Partial<Record<ReadTable, readonly object[]>>;

/** The rows of one year. Those of other years, to which its activities moved, come with those years. */
export function rowsOfYear(ledger_key: number, year: number, projection: MemoryProjection, keys: Keys): Rows {
  // Activities and figures of one year share their parts, which are written once.
  const memo: CanonicalMemo = new Map();
  const row = <Value>({ since, until }: Spanned<Value>, columns: object): object => ({
    ledger_key,
    since_position: since,
    until_position: until,
    ...columns,
  });
  return {
    activity: [...projection.activities.all()]
      .filter(({ value }) => value.activity.year === year)
      .map((spanned) => row(spanned, activityColumns(spanned.value, memo))),
    figure: [...projection.figures.all()]
      .filter(({ value }) => value.year === year)
      .map((spanned) => {
        const { activity, figure } = spanned.value;
        return row(spanned, {
          reporting_year: year,
          measure_key: keys.measureKey(figure.measure),
          figure_id: figure.id,
          activity_id: activity,
          spanning: isSpanning(figure) ? 1 : 0,
          statement: canonicalJson(figure, memo),
        });
      }),
    contribution: [...projection.contributions.all()]
      .filter(({ value }) => value.year === year)
      .map((spanned) => row(spanned, contributionColumns(spanned.value, keys))),
  };
}

/** The rows that belong to no year, out of the declarations and measures alone. */
export function rowsOfLedger(
  ledger_key: number,
  { inclusions, definitions }: MemoryProjection,
  days: ReadonlyMap<string, number>,
): Rows {
  return {
    inclusion: Array.from(inclusions.all(), ({ value, since, until }) => ({
      ledger_key,
      figure_id: value.figure,
      of_figure_id: value.of,
      until_position: until,
      since_position: since,
      relation: value.relation,
      reason: value.reason,
    })),
    measure_definition: definitions.map(({ position, versions }) => ({
      ledger_key,
      position,
      measure_id: measureIdOf(versions),
      definition: definitionText(versions),
    })),
    day_head: Array.from(days, ([day, position]) => ({ ledger_key, day, last_position: position })),
  };
}

/** Ids of which a year's rows need the keys. */
export function wantedKeysOf({ figures, contributions }: MemoryProjection): {
  readonly measures: ReadonlySet<string>;
  readonly scopes: ReadonlySet<string>;
} {
  return {
    measures: new Set(Array.from(figures.all(), ({ value }) => value.figure.measure)),
    scopes: new Set(Array.from(contributions.all(), ({ value }) => value.scope)),
  };
}
