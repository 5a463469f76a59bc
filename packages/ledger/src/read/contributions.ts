import type { Activity, CivilDate, Contribution, Inclusion, PlacedFigure } from '@outreach/domain';
import { measureIn, resolveContributions } from '@outreach/domain';
import { groupBy } from '../grouping/group-by.ts';
import { contributionOfRow } from '../project/contribution-row.ts';
import { contributionColumnNames } from '../project/sqlite-contribution-rows.ts';
import { figureOf } from '../project/sqlite-figure-rows.ts';
import { inclusionOfRow } from '../project/sqlite-inclusion-rows.ts';
import type { LedgerRow, Reading } from './reading.ts';
import { readCatalogue } from './reading.ts';

export interface YearAt {
  readonly year: number;
  readonly position: number;
}

/** How every figure of a year counted once the position was recorded: one query, now and as of any past position. */
export async function readContributions(
  { db, names }: Reading,
  key: number,
  { year, position }: YearAt,
  measureKey?: number,
): Promise<readonly Contribution[]> {
  let query = db
    .selectFrom('contribution')
    .select(contributionColumnNames)
    .where('ledger_key', '=', key)
    .where('reporting_year', '=', year)
    .where('until_position', '>', position)
    .where('since_position', '<=', position);
  if (measureKey !== undefined) query = query.where('measure_key', '=', measureKey);
  const rows = await query.execute();
  await names.cover(rows);
  return rows.map((row) => contributionOfRow(row, names)).sort(byFigure);
}

/** How every figure of a year counts by a happening date: resolved again, because the stored rows hold the whole year. */
export async function readContributionsThrough(
  reading: Reading,
  ledger: LedgerRow,
  at: YearAt,
  through: CivilDate,
): Promise<readonly Contribution[]> {
  const [catalogue, figures, inclusions] = await Promise.all([
    readCatalogue(reading, ledger.key, at.position),
    readPlacedFigures(reading, ledger.key, at),
    readInclusions(reading, ledger.key, at),
  ]);
  const groups = groupBy(figures, ({ figure }) => figure.measure);
  return [...groups]
    .flatMap(([id, group]) => {
      const measure = measureIn(catalogue, id, at.year);
      if (measure === undefined) throw new Error(`measure ${id} is in the log but not in the catalogue`);
      return resolveContributions({ year: at.year, measure, figures: group, inclusions, through });
    })
    .sort(byFigure);
}

/** Figures of living activities of a year. */
async function readPlacedFigures(
  { db }: Reading,
  key: number,
  { year, position }: YearAt,
): Promise<readonly PlacedFigure[]> {
  const rows = await db
    .selectFrom('figure as f')
    .innerJoin('activity as a', (join) =>
      join.onRef('a.ledger_key', '=', 'f.ledger_key').onRef('a.activity_id', '=', 'f.activity_id'),
    )
    .select(['f.statement', 'f.activity_id', 'a.state'])
    .where('f.ledger_key', '=', key)
    .where('f.reporting_year', '=', year)
    .where('f.until_position', '>', position)
    .where('f.since_position', '<=', position)
    .where('a.until_position', '>', position)
    .where('a.since_position', '<=', position)
    .execute();
  return rows.map((row) => ({
    figure: figureOf(row.statement),
    activity: row.activity_id,
    year,
    dates: (JSON.parse(row.state) as Activity).dates,
  }));
}

/** Standing declarations about figures of a year's living activities, sorted by figure and its other. */
export async function readInclusions(
  { db }: Reading,
  key: number,
  { year, position }: YearAt,
): Promise<readonly Inclusion[]> {
  const rows = await db
    .selectFrom('inclusion as i')
    .select(['i.figure_id', 'i.of_figure_id', 'i.relation', 'i.reason'])
    .where('i.ledger_key', '=', key)
    .where('i.until_position', '>', position)
    .where('i.since_position', '<=', position)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('figure as f')
          .select('f.figure_id')
          .where('f.ledger_key', '=', key)
          .where((figure) =>
            figure.or([
              figure('f.figure_id', '=', figure.ref('i.figure_id')),
              figure('f.figure_id', '=', figure.ref('i.of_figure_id')),
            ]),
          )
          .where('f.until_position', '>', position)
          .where('f.since_position', '<=', position)
          .where('f.reporting_year', '=', year),
      ),
    )
    .orderBy('i.figure_id')
    .orderBy('i.of_figure_id')
    .execute();
  return rows.map(inclusionOfRow);
}

function byFigure(a: Contribution, b: Contribution): number {
  return a.figure < b.figure ? -1 : a.figure > b.figure ? 1 : 0;
}
