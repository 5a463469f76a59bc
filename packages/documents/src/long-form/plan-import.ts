import type { Catalogue, Command, Figure, Problem } from '@outreach/domain';
import { type FactsOfActivity, factsOfActivity } from './activity-facts.ts';
import { type ActivityRows, groupByActivity } from './activity-rows.ts';
import { parentsFirst } from './parents-first.ts';
import type { LongRow } from './read-rows.ts';
import { figureOfRow, type StatedFigure } from './row-figure.ts';
import { type DeclaredInclusion, inclusionsOfRow } from './row-inclusions.ts';
import { problemAt } from './row-problem.ts';
import { stableId } from './stable-id.ts';

export interface ImportOptions {
  /** Scope of every row that states none: asked once, never guessed. */
  readonly scope?: string;
  /** Codes of must-confirm warnings that the person has read. */
  readonly acknowledge?: readonly string[];
}

type RecordCommand = Extract<Command, { readonly kind: 'record-activity' }>;
type DeclareCommand = Extract<Command, { readonly kind: 'declare-inclusion' }>;

/** A command and the rows it was made from, so that a refusal by the ledger leads back to the file. */
export interface PlannedCommand {
  readonly commandId: string;
  readonly command: RecordCommand | DeclareCommand;
  /** The activity's first row, or the row that declares. */
  readonly row: LongRow;
  /** Row of each figure of a record command, in their order. */
  readonly figureRows: readonly LongRow[];
}

/** A measure, or a breakdown of a known one, that somebody has to define first. */
export interface MissingMeasure {
  readonly measure: string;
  readonly unit: string;
  readonly rows: number;
  readonly file: string;
  readonly firstRow: number;
}

export interface ImportPlan {
  /** All activities, parents before their children, then all inclusions. Only worth executing without `problems`. */
  readonly commands: readonly PlannedCommand[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  readonly missingMeasures: readonly MissingMeasure[];
  readonly counts: {
    readonly rows: number;
    readonly activities: number;
    readonly figures: number;
    readonly inclusions: number;
  };
}

interface ReadRow {
  readonly row: LongRow;
  readonly figure: StatedFigure;
  readonly inclusions: readonly DeclaredInclusion[];
}

/** What an import would do, and everything that is wrong with it, told at once. Reads nothing but the rows. */
export function planImport(rows: readonly LongRow[], catalogue: Catalogue, options: ImportOptions = {}): ImportPlan {
  const grouped = groupByActivity(rows);
  const problems: Problem[] = [...grouped.problems];
  const warnings: Problem[] = [...grouped.warnings];
  const missing = new Map<string, MissingMeasure>();
  const scopeless: LongRow[] = [];
  const records: PlannedCommand[] = [];
  const declarations: PlannedCommand[] = [];
  const figureRows = new Map<string, LongRow>();
  for (const activity of grouped.activities) {
    const facts = factsOfActivity(activity, catalogue);
    problems.push(...facts.problems);
    const read: ReadRow[] = [];
    for (const { row, year, dates } of activity.rows) {
      if (row.cell('measure') === '') {
        problems.push(...figureWithoutMeasure(row));
        continue;
      }
      const stated = figureOfRow(row, year, dates, catalogue, options.scope ?? null);
      const inclusions = inclusionsOfRow(row);
      problems.push(...stated.problems, ...inclusions.problems);
      warnings.push(...stated.warnings);
      if (stated.missingMeasure !== null) noteMissing(missing, stated.missingMeasure, row);
      if (stated.scopeMissing) scopeless.push(row);
      if (stated.figure !== null) read.push({ row, figure: stated.figure, inclusions: inclusions.inclusions });
    }
    const figures = figuresOf(activity, read, figureRows, problems);
    records.push(recordOf(activity, facts, figures, read, options));
    declarations.push(...read.flatMap((entry, at) => declarationsOf(entry, figures[at])));
  }
  problems.push(...scopeProblems(scopeless), ...missingProblems(missing));
  warnings.push(...parentWarnings(grouped.activities));
  return {
    commands: [...parentsFirst(records, parentOf), ...declarations],
    problems,
    warnings,
    missingMeasures: [...missing.values()],
    counts: {
      rows: rows.length,
      activities: records.length,
      figures: figureRows.size,
      inclusions: declarations.length,
    },
  };
}

function figuresOf(
  activity: ActivityRows,
  read: readonly ReadRow[],
  figureRows: Map<string, LongRow>,
  problems: Problem[],
): readonly Figure[] {
  const ordinals = new Map<string, number>();
  return read.map(({ row, figure }) => {
    const series = [figure.measure, figure.breakdown ?? '', figure.scope].join(' ');
    const ordinal = (ordinals.get(series) ?? 0) + 1;
    ordinals.set(series, ordinal);
    const id = row.cell('id') === '' ? stableId('figure', activity.id, series, String(ordinal)) : row.cell('id');
    const other = figureRows.get(id);
    if (other !== undefined) {
      problems.push(
        problemAt({ ...row, column: 'id' }, 'import.id-twice', { id, otherFile: other.file, otherRow: other.row }),
      );
    }
    figureRows.set(id, row);
    return { id, ...figure };
  });
}

function recordOf(
  activity: ActivityRows,
  { facts }: FactsOfActivity,
  figures: readonly Figure[],
  read: readonly ReadRow[],
  { acknowledge = [] }: ImportOptions,
): PlannedCommand {
  const command: RecordCommand = {
    kind: 'record-activity',
    activityId: activity.id,
    facts: { ...facts, figures },
    ...(acknowledge.length === 0 ? {} : { acknowledge }),
  };
  const figureRows = read.map(({ row }) => row);
  return { commandId: stableId('command', JSON.stringify(command)), command, row: activity.rows[0].row, figureRows };
}

function declarationsOf({ row, inclusions }: ReadRow, figure: Figure | undefined): readonly PlannedCommand[] {
  if (figure === undefined) return [];
  return inclusions.map(({ relation, of }) => {
    const command: DeclareCommand = {
      kind: 'declare-inclusion',
      figure: figure.id,
      of,
      relation,
      reason: row.cell('note'),
    };
    return { commandId: stableId('command', JSON.stringify(command)), command, row, figureRows: [] };
  });
}

function parentOf({ command }: PlannedCommand) {
  return command.kind === 'record-activity'
    ? { id: command.activityId, parent: command.facts.parent }
    : { id: '', parent: null };
}

/** A row without a measure tells only of its activity; a number in it would be lost. */
function figureWithoutMeasure(row: LongRow): readonly Problem[] {
  const column = (['value', 'phrase', 'lower', 'upper'] as const).find((name) => row.cell(name) !== '');
  return column === undefined
    ? []
    : [problemAt({ ...row, column: 'measure' }, 'import.measure-missing', { found: row.cell(column) })];
}

function noteMissing(missing: Map<string, MissingMeasure>, measure: string, row: LongRow): void {
  const known = missing.get(measure);
  missing.set(
    measure,
    known === undefined
      ? { measure, unit: row.cell('unit'), rows: 1, file: row.file, firstRow: row.row }
      : { ...known, rows: known.rows + 1 },
  );
}

function missingProblems(missing: ReadonlyMap<string, MissingMeasure>): readonly Problem[] {
  return [...missing.values()].map(({ measure, unit, rows, file, firstRow }) =>
    problemAt({ file, row: firstRow, column: 'measure' }, 'import.measure-unknown', { measure, unit, rows }),
  );
}

/** One question for each file, however many rows leave the scope out. */
function scopeProblems(scopeless: readonly LongRow[]): readonly Problem[] {
  return [...new Set(scopeless.map(({ file }) => file))].map((file) => {
    const rows = scopeless.filter((row) => row.file === file);
    return problemAt({ file, row: rows[0]?.row ?? 1, column: 'scope' }, 'import.scope-missing', { rows: rows.length });
  });
}

/** A parent may have no rows of its own: its id is kept, and somebody should know. */
function parentWarnings(activities: readonly ActivityRows[]): readonly Problem[] {
  const ids = new Set(activities.map(({ id }) => id));
  const children = new Map<string, LongRow>();
  for (const { row } of activities.flatMap(({ rows }) => rows)) {
    const parent = row.cell('within');
    if (parent !== '' && !ids.has(parent) && !children.has(parent)) children.set(parent, row);
  }
  return [...children].map(([parent, row]) =>
    problemAt({ ...row, column: 'within' }, 'import.parent-without-rows', { parent }),
  );
}
