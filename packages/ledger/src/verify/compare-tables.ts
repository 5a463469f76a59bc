import { canonicalJson } from '../append/canonical-json.ts';
import { activityColumns } from '../project/activity-row.ts';
import { contributionOfRow } from '../project/contribution-row.ts';
import type { MemoryProjection, Spanned } from '../project/memory-projection.ts';
import { isSpanning } from '../project/settle-groups.ts';
import { figureOf } from '../project/sqlite-figure-rows.ts';
import { inclusionOfRow } from '../project/sqlite-inclusion-rows.ts';
import type { Reading } from '../read/reading.ts';
import { openUntil } from '../schema/schema-version.ts';
import type { VerifyFinding } from './report.ts';

/** A row as a text that two equal rows share, and the position from which it holds. */
interface RowText {
  readonly text: string;
  readonly since: number;
}

/**
 * The first position at which a read table differs from a replay of the log up to `through`, table by table. What was
 * appended after it is left for the next run.
 */
export async function compareTables(
  { db, names }: Reading,
  key: number,
  replay: MemoryProjection,
  through: number,
): Promise<readonly VerifyFinding[]> {
  const contributions = await db.selectFrom('contribution').selectAll().where('ledger_key', '=', key).execute();
  await names.cover(contributions);
  const figures = await db.selectFrom('figure').selectAll().where('ledger_key', '=', key).execute();
  const activities = await db.selectFrom('activity').selectAll().where('ledger_key', '=', key).execute();
  const inclusions = await db.selectFrom('inclusion').selectAll().where('ledger_key', '=', key).execute();
  const definitions = await db.selectFrom('measure_definition').selectAll().where('ledger_key', '=', key).execute();

  const stored = <Row extends { since_position: number; until_position: number }>(
    rows: readonly Row[],
    contentOf: (row: Row) => unknown,
  ) =>
    rows
      .filter((row) => row.since_position <= through)
      .map((row) =>
        rowText(row.since_position, row.until_position > through ? openUntil : row.until_position, contentOf(row)),
      );
  const findings: (VerifyFinding | null)[] = [
    difference(
      'contribution',
      stored(contributions, (row) => contributionOfRow(row, names)),
      replayed(replay.contributions.all(), (value) => value),
    ),
    difference(
      'figure',
      stored(figures, (row) => ({
        year: row.reporting_year,
        measure: names.measureId(row.measure_key),
        activity: row.activity_id,
        spanning: row.spanning,
        figure: figureOf(row.statement),
      })),
      replayed(replay.figures.all(), ({ year, activity, figure }) => ({
        year,
        measure: figure.measure,
        activity,
        spanning: isSpanning(figure) ? 1 : 0,
        figure,
      })),
    ),
    difference(
      'activity',
      stored(activities, ({ ledger_key: _key, since_position: _since, until_position: _until, state, ...columns }) => ({
        ...columns,
        state: JSON.parse(state) as unknown,
      })),
      replayed(replay.activities.all(), (standing) => ({ ...activityColumns(standing), state: standing.activity })),
    ),
    difference(
      'inclusion',
      stored(inclusions, inclusionOfRow),
      replayed(replay.inclusions.all(), (value) => value),
    ),
    difference(
      'measure_definition',
      definitions
        .filter(({ position }) => position <= through)
        .map((row) => rowText(row.position, 0, JSON.parse(row.definition))),
      replay.definitions.map(({ position, measure }) => rowText(position, 0, measure)),
    ),
  ];
  return findings.filter((finding) => finding !== null);
}

function replayed<Value>(rows: Iterable<Spanned<Value>>, contentOf: (value: Value) => unknown): readonly RowText[] {
  return Array.from(rows, ({ value, since, until }) => rowText(since, until, contentOf(value)));
}

function rowText(since: number, until: number, value: unknown): RowText {
  return { since, text: `${since} ${until} ${canonicalJson(value)}` };
}

function difference(table: string, stored: readonly RowText[], replay: readonly RowText[]): VerifyFinding | null {
  const expected = new Set(replay.map(({ text }) => text));
  const found = new Set(stored.map(({ text }) => text));
  const wrong = [
    ...stored.filter(({ text }) => !expected.has(text)),
    ...replay.filter(({ text }) => !found.has(text)),
  ].map(({ since }) => since);
  if (stored.length !== found.size) wrong.push(...stored.map(({ since }) => since));
  if (wrong.length === 0) return null;
  return {
    code: 'read-table.wrong',
    position: wrong.reduce((first, since) => Math.min(first, since)),
    params: { table, rows: wrong.length },
  };
}
