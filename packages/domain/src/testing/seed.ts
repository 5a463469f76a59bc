import type { ActivityDates, ActivityFacts, Basis, Direction, Figure } from '../activity/activity.ts';
import { civilDate, daysInMonth, firstDayOf, lastDayOf } from '../civil/civil-date.ts';
import { readDates } from '../civil/read-dates.ts';
import type { Command } from '../command/command.ts';
import { groupBy } from '../grouping/group-by.ts';
import type { InclusionRelation } from '../inclusion/inclusion.ts';
import { splitMeasure } from '../measure/catalogue.ts';
import type { Adding } from '../measure/measure.ts';
import type { Quantity, QuantityMark } from '../quantity/quantity.ts';
import type { Total } from '../totals/total.ts';
import { factsOf } from './activity-builders.ts';

/** A row of a seed file: its cells by the name of their column, as written. */
export type SeedRow = Readonly<Record<string, string>>;

/** The texts of `seed/figures.csv` and `seed/activities.csv`; reading them is the caller's, so that this runs anywhere. */
export interface SeedFiles {
  readonly figures: string;
  readonly activities: string;
}

/** Rows of a seed file by column name. The files quote with `"` and hold no line breaks. */
export function seedRows(text: string): readonly SeedRow[] {
  const [header = '', ...lines] = text.trim().split(/\r?\n/);
  const columns = cells(header);
  return lines.map((line) => Object.fromEntries(cells(line).map((cell, index) => [columns[index] ?? '', cell])));
}

/** A number cell of a seed file; null where the cell is empty, as an open bound is. */
export function seedNumber(text: string | undefined): number | null {
  return text === undefined || text === '' ? null : Number(text);
}

/**
 * The four seed years as the commands a clerk would give: every activity of `activities.csv` with its figures of
 * `figures.csv`, umbrellas first, then what was declared between them.
 */
export function seedCommands(files: SeedFiles): readonly Command[] {
  const rows = seedRows(files.figures);
  const figures = groupBy(rows, (row) => row['activity_id'] ?? '');
  const activities = parentsFirst(seedRows(files.activities));
  return [
    ...activities.map(
      (activity): Command => ({
        kind: 'record-activity',
        activityId: activity['activity_id'] ?? '',
        facts: factsOfRow(activity, figures.get(activity['activity_id'] ?? '') ?? []),
      }),
    ),
    ...rows.flatMap(inclusionOfRow),
  ];
}

/** A total of `seed/expected-totals.csv`, computed apart from this project. */
export type SeedTotal = Omit<Total, 'missing' | 'undecidedUpper'>;

/** The totals that a seed year must give, in the order of the file, which is that of `totals`. */
export function seedTotals(text: string, year: number): readonly SeedTotal[] {
  return seedRows(text)
    .filter((row) => Number(row['year']) === year)
    .map((row) => ({
      measure: row['measure'] ?? '',
      scope: row['scope'] ?? '',
      adds: row['adds'] as Adding, // the file's four words; a total that adds otherwise is found different
      lower: Number(row['lower']),
      upper: seedNumber(row['upper']),
      counted: Number(row['counted']),
      undecided: Number(row['undecided']),
      unknown: Number(row['unknown']),
      about: Number(row['about']),
      figures: (row['figures'] ?? '').split(' '),
    }));
}

function cells(line: string): readonly string[] {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(,|$)/g)]
    .slice(0, line.endsWith(',') ? undefined : -1)
    .map(([, cell = '']) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell));
}

function parentsFirst(activities: readonly SeedRow[]): readonly SeedRow[] {
  const parents = new Set(activities.map((activity) => activity['within']));
  return [...activities].sort((a, b) => Number(parents.has(b['activity_id'])) - Number(parents.has(a['activity_id'])));
}

function factsOfRow(activity: SeedRow, rows: readonly SeedRow[]): ActivityFacts {
  const year = Number(activity['year']);
  const text = (column: string) => activity[column] ?? '';
  const list = (column: string) =>
    text(column)
      .split('、')
      .filter((name) => name !== '');
  return factsOf(
    text('activity'),
    year,
    rows.map((row) => figureOfRow(row, year)),
    {
      dates: datesOf(text('date'), year),
      kind: text('kind'),
      direction: text('direction') as Direction, // the file's four words; recording refuses others
      campaign: text('campaign'),
      edition: text('edition'),
      theme: text('theme'),
      places: list('place'),
      organisers: list('organiser'),
      coOrganisers: list('co_organiser'),
      audience: text('audience'),
      level: text('level'),
      parent: text('within') === '' ? null : text('within'),
      note: text('note'),
    },
  );
}

/** What is written in words (宣传周期间) is kept as written. */
function datesOf(text: string, year: number): ActivityDates {
  const reading = readDates(text, year);
  return reading.ok ? reading.dates : { from: null, to: null, precision: 'none', raw: text };
}

function figureOfRow(row: SeedRow, year: number): Figure {
  return {
    id: row['id'] ?? '',
    ...splitMeasure(row['measure'] ?? ''),
    quantity: quantityOf(row),
    unit: row['unit'] ?? '',
    basis: basisOf(row['basis'] ?? '', row['date'] ?? '', year),
    scope: row['scope'] ?? '',
    role: row['role'] === 'base' ? 'base' : 'result',
    members: [],
    note: row['note'] ?? '',
  };
}

function basisOf(kind: string, date: string, year: number): Basis {
  if (kind === 'period') return { kind, from: firstDayOf(year), to: lastDayOf(year) };
  if (kind !== 'cumulative') return { kind: 'event' };
  const month = Number(/^01\.\.(\d\d)/.exec(date)?.[1]);
  const through = Number.isNaN(month) ? null : civilDate(year, month, daysInMonth(year, month));
  return { kind, from: firstDayOf(year), through };
}

function quantityOf(row: SeedRow): Quantity {
  const mark = (row['qualifier'] ?? '').replace('_', '-') as QuantityMark; // the file's five words; recording refuses others
  const bounds = {
    lower: seedNumber(row['lower']),
    upper: seedNumber(row['upper']),
    mark,
    raw: row['phrase'] ?? '',
  };
  return mark === 'unknown' ? { ...bounds, why: 'illegible' } : bounds;
}

function inclusionOfRow(row: SeedRow): readonly Command[] {
  const [relation, of] = (row['inclusion'] ?? '').split(':');
  if (relation === undefined || of === undefined) return [];
  return [
    {
      kind: 'declare-inclusion',
      figure: row['id'] ?? '',
      of,
      relation: relation as InclusionRelation, // the file's words are the relations; declaring refuses others
      reason: '',
    },
  ];
}
