import type { Activity, FigureId } from '../activity/activity.ts';
import { compareText, type Relations, relationsAmong } from '../inclusion/relations.ts';
import type { Measure, MeasureId } from '../measure/measure.ts';
import { measureIn } from '../measure/measure-versions.ts';
import type { LedgerState } from '../state/ledger-state.ts';
import type { Contribution, PlacedFigure, Total } from '../totals/total.ts';
import { contributions, placedFigures } from '../totals/totals.ts';
import { totalsOf } from '../totals/totals-of.ts';

/** Which version of a measure's definition the figures of a year were counted by. */
export type DefinitionVersions = (measure: MeasureId, year: number) => number;

/** Which year to look over, and what is known of it beside the ledger. */
export interface FindingsQuery {
  readonly year: number;
  /** Keys of findings that were accepted with a reason: left out. A key covers exactly what was accepted. */
  readonly accepted?: ReadonlySet<string>;
  /** Where a caller knows better than the catalogue by which version of a definition a year was counted. */
  readonly versionOf?: DefinitionVersions;
}

/** The figures of one year as they count: placed, resolved and added up. */
export interface CountedYear {
  readonly year: number;
  /** Living activities of the year, by id. */
  readonly activities: readonly Activity[];
  /** Their figures, by id. */
  readonly figures: readonly PlacedFigure[];
  readonly rows: readonly Contribution[];
  readonly rowOf: ReadonlyMap<FigureId, Contribution>;
  readonly totals: readonly Total[];
  /** The rows that a total is the sum of: counted or in question. */
  speaking(total: Pick<Total, 'measure' | 'scope'>): readonly Contribution[];
}

/** Everything that the rules look at, worked out once. */
export interface YearView extends CountedYear {
  readonly state: LedgerState;
  readonly before: CountedYear;
  /** Living activities and figures of every year of the ledger, by year and id. */
  readonly everyActivity: readonly Activity[];
  readonly everyFigure: readonly PlacedFigure[];
  /** What was declared among living figures, of any year. */
  readonly relations: Relations;
  readonly versionOf: DefinitionVersions;
  find(figure: FigureId): PlacedFigure | undefined;
  activity(id: string): Activity | undefined;
  measure(id: MeasureId): Measure | undefined;
}

export function viewYear(state: LedgerState, { year, versionOf }: FindingsQuery): YearView {
  const everyActivity = [...state.activities.values()]
    .filter(({ status }) => status === 'recorded')
    .sort((a, b) => a.year - b.year || compareText(a.id, b.id));
  const everyFigure = everyActivity.flatMap((activity) => placedFigures(activity, activity.year));
  const byId = new Map(everyFigure.map((placed) => [placed.figure.id, placed]));
  return {
    state,
    ...countedYear(state, year, everyActivity),
    before: countedYear(state, year - 1, everyActivity),
    everyActivity,
    everyFigure,
    relations: relationsAmong(new Set(byId.keys()), [...state.inclusions.values()]),
    versionOf: versionOf ?? ((measure, counted) => measureIn(state.catalogue, measure, counted)?.version ?? 1),
    find: (figure) => byId.get(figure),
    activity: (id) => state.activities.get(id),
    measure: (id) => measureIn(state.catalogue, id, year),
  };
}

function countedYear(state: LedgerState, year: number, everyActivity: readonly Activity[]): CountedYear {
  const activities = everyActivity.filter((activity) => activity.year === year);
  const rows = contributions(state, { year });
  return {
    year,
    activities,
    figures: activities
      .flatMap((activity) => placedFigures(activity, year))
      .sort((a, b) => compareText(a.figure.id, b.figure.id)),
    rows,
    rowOf: new Map(rows.map((row) => [row.figure, row])),
    totals: totalsOf(state.catalogue, rows),
    speaking: ({ measure, scope }) =>
      rows.filter((row) => row.measure === measure && row.scope === scope && speaks(row)),
  };
}

function speaks({ state }: Contribution): boolean {
  return state === 'counted' || state === 'undecided';
}
