import { setImmediate } from 'node:timers/promises';
import type { RecordedEvent } from '@outreach/domain';
import type { CanonicalMemo } from '../append/canonical-json.ts';
import { canonicalJson } from '../append/canonical-json.ts';
import { activityColumns } from '../project/activity-row.ts';
import { contributionOfRow } from '../project/contribution-row.ts';
import { definitionContent } from '../project/definition-row.ts';
import type { MemoryProjection, Spanned } from '../project/memory-projection.ts';
import { createMemoryProjection } from '../project/memory-projection.ts';
import { projectEvent } from '../project/project-event.ts';
import { isSpanning } from '../project/settle-groups.ts';
import { inclusionOfRow } from '../project/sqlite-inclusion-rows.ts';
import type { Reading } from '../read/reading.ts';
import { difference, replayedRows, rowText, storedRows } from './compare-rows.ts';
import type { VerifyFinding, VerifyProgress } from './report.ts';
import { activityContent, contributionContent, inclusionContent } from './row-content.ts';
import { readKind, readYearEvents } from './year-events.ts';

/**
 * Replays a ledger one year at a time, so that memory does not grow with the ledger, and compares every read table with
 * it. Answers the first wrong position of each table.
 */
export async function compareWithReplay(
  reading: Reading,
  key: number,
  through: number,
  onProgress: (progress: VerifyProgress) => void,
): Promise<readonly VerifyFinding[]> {
  const inclusions = await readKind(reading, key, 'inclusion', through);
  const measures = await readKind(reading, key, 'measure', through);
  const findings: (VerifyFinding | null)[] = [await checkUnprojected(reading, key, through)];
  const years = await readYears(reading, key);
  for (const [done, year] of years.entries()) {
    const activities = await readActivityIds(reading, key, year);
    const events = await readYearEvents(reading, key, activities, { inclusions, measures }, through);
    const replayed = replay(events);
    if ('finding' in replayed) findings.push(replayed.finding);
    else findings.push(...(await compareYear(reading, key, { year, activities, through }, replayed.projection)));
    onProgress({ phase: 'replay', done: done + 1, total: years.length });
    await setImmediate();
  }
  findings.push(...(await compareLedgerWide(reading, key, through, { inclusions, measures })));
  return firstOfEachTable(findings.filter((finding) => finding !== null));
}

/** An event that cannot be applied: its bytes are the ones that were hashed, and yet it contradicts those before. */
function replay(
  events: readonly RecordedEvent[],
): { readonly projection: MemoryProjection } | { readonly finding: VerifyFinding } {
  const projection = createMemoryProjection();
  for (const recorded of events) {
    try {
      projectEvent(projection.tables, recorded);
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      return {
        finding: { code: 'read-table.wrong', position: recorded.position, params: { table: 'replay', detail } },
      };
    }
  }
  return { projection };
}

interface YearOfActivities {
  readonly year: number;
  readonly activities: readonly string[];
  readonly through: number;
}

async function compareYear(
  { db, names }: Reading,
  key: number,
  { year, activities, through }: YearOfActivities,
  replayed: MemoryProjection,
): Promise<readonly (VerifyFinding | null)[]> {
  const contributions = await db
    .selectFrom('contribution')
    .selectAll()
    .where('ledger_key', '=', key)
    .where('reporting_year', '=', year)
    .execute();
  await names.cover(contributions);
  const figures = await db
    .selectFrom('figure')
    .selectAll()
    .where('ledger_key', '=', key)
    .where('reporting_year', '=', year)
    .execute();
  const rows = [];
  for (let start = 0; start < activities.length; start += 500) {
    const query = db.selectFrom('activity').selectAll().where('ledger_key', '=', key);
    rows.push(...(await query.where('activity_id', 'in', activities.slice(start, start + 500)).execute()));
  }
  // Facts, activities and figures of one year share their parts, which are written once.
  const memo: CanonicalMemo = new Map();
  return [
    difference(
      'contribution',
      storedRows(contributions, through, (row) => contributionContent(contributionOfRow(row, names))),
      replayedRows(ofYear(replayed.contributions.all(), year), contributionContent),
    ),
    difference(
      'figure',
      storedRows(figures, through, (row) => [
        names.measureId(row.measure_key),
        row.activity_id,
        row.spanning === 1,
        row.statement,
      ]),
      replayedRows(ofYear(replayed.figures.all(), year), ({ activity, figure }) => [
        figure.measure,
        activity,
        isSpanning(figure),
        canonicalJson(figure, memo),
      ]),
    ),
    difference(
      'activity',
      storedRows(rows, through, activityContent),
      replayedRows(replayed.activities.all(), (standing) => activityContent(activityColumns(standing, memo))),
    ),
  ];
}

function ofYear<Value extends { readonly year: number }>(
  rows: Iterable<Spanned<Value>>,
  year: number,
): readonly Spanned<Value>[] {
  return [...rows].filter(({ value }) => value.year === year);
}

/** Tables that belong to no year: declarations and measures. */
async function compareLedgerWide(
  { db }: Reading,
  key: number,
  through: number,
  events: { readonly inclusions: readonly RecordedEvent[]; readonly measures: readonly RecordedEvent[] },
): Promise<readonly (VerifyFinding | null)[]> {
  // Without any figure a declaration changes no contribution, and only its own row is replayed.
  const replayed = replay([...events.inclusions, ...events.measures].sort((a, b) => a.position - b.position));
  if ('finding' in replayed) return [replayed.finding];
  const inclusions = await db.selectFrom('inclusion').selectAll().where('ledger_key', '=', key).execute();
  const definitions = await db.selectFrom('measure_definition').selectAll().where('ledger_key', '=', key).execute();
  return [
    difference(
      'inclusion',
      storedRows(inclusions, through, (row) => inclusionContent(inclusionOfRow(row))),
      replayedRows(replayed.projection.inclusions.all(), inclusionContent),
    ),
    difference(
      'measure_definition',
      definitions
        .filter(({ position }) => position <= through)
        .map(({ position, definition }) => rowText(position, 0, [canonicalJson(JSON.parse(definition))])),
      replayed.projection.definitions.map(({ position, versions }) =>
        rowText(position, 0, [canonicalJson(definitionContent(versions))]),
      ),
    ),
  ];
}

/** The first activity in the log that has no row at all: no year would look for it. */
async function checkUnprojected({ db }: Reading, key: number, through: number): Promise<VerifyFinding | null> {
  const row = await db
    .selectFrom('event as e')
    .select('e.position')
    .where('e.ledger_key', '=', key)
    .where('e.position', '<=', through)
    .where('e.type', '=', 'activity.recorded')
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('activity as a')
            .select('a.activity_id')
            .where('a.ledger_key', '=', key)
            .where('a.activity_id', '=', eb.fn<string>('substr', ['e.stream_id', eb.val('activity/'.length + 1)])),
        ),
      ),
    )
    .orderBy('e.position')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return null;
  return { code: 'read-table.wrong', position: row.position, params: { table: 'activity', rows: 1 } };
}

/** Every year that any read table speaks of. */
async function readYears({ db }: Reading, key: number): Promise<readonly number[]> {
  const years = new Set<number>();
  for (const table of ['activity', 'figure', 'contribution'] as const) {
    const rows = await db.selectFrom(table).select('reporting_year').distinct().where('ledger_key', '=', key).execute();
    for (const { reporting_year } of rows) years.add(reporting_year);
  }
  return [...years].sort((a, b) => a - b);
}

/** Activities that ever stood in a year. */
async function readActivityIds({ db }: Reading, key: number, year: number): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('activity')
    .select('activity_id')
    .distinct()
    .where('ledger_key', '=', key)
    .where('reporting_year', '=', year)
    .execute();
  return rows.map(({ activity_id }) => activity_id);
}

function firstOfEachTable(findings: readonly VerifyFinding[]): readonly VerifyFinding[] {
  const first = new Map<unknown, VerifyFinding>();
  for (const finding of findings) {
    const { table } = finding.params;
    const known = first.get(table);
    if (known === undefined || finding.position < known.position) first.set(table, finding);
  }
  return [...first.values()];
}
