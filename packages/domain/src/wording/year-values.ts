import type { FigureId, Scope } from '../activity/activity.ts';
import { isCivilDate } from '../civil/civil-date.ts';
import { groupBy } from '../grouping/group-by.ts';
import { compareText } from '../inclusion/relations.ts';
import type { MeasureId } from '../measure/measure.ts';
import { measureIn } from '../measure/measure-versions.ts';
import type { LedgerState } from '../state/ledger-state.ts';
import { activitiesHeld } from '../totals/activities-held.ts';
import type { Contribution, Total } from '../totals/total.ts';
import { contributions } from '../totals/totals.ts';
import { totalOf } from '../totals/totals-of.ts';
import type { Named } from './mentions.ts';

/** A number of one year with the rows behind it. */
export interface YearValue {
  readonly year: number;
  readonly scope: Scope | null;
  readonly total: Total;
  readonly rows: readonly Contribution[];
}

/** The numbers of a ledger by year, each year resolved once. */
export class YearValues {
  readonly #state: LedgerState;
  readonly #rows = new Map<string, ReadonlyMap<MeasureId, readonly Contribution[]>>();
  readonly #years: readonly number[];

  constructor(state: LedgerState) {
    this.#state = state;
    const living = [...state.activities.values()].filter(({ status }) => status === 'recorded');
    this.#years = [...new Set(living.map(({ year }) => year))].sort((a, b) => a - b);
  }

  /** Years with living activities before the given one, oldest first. */
  yearsBefore(year: number): readonly number[] {
    return this.#years.filter((other) => other < year);
  }

  /** Which version of the measure's definition the year was counted by. */
  version(measure: MeasureId, year: number): number {
    return measureIn(this.#state.catalogue, measure, year)?.version ?? 1;
  }

  /**
   * The totals of a subject in a year, one for each scope. With `through` (`MM-DD`) only what had happened by then.
   * Empty where nobody reported any.
   */
  of(subject: Named, year: number, through: string | null = null): readonly YearValue[] {
    if (subject.kind === 'activities-held') return this.#activities(year, through);
    const rows = this.#rowsOf(year, through).get(subject.measure) ?? [];
    const measure = measureIn(this.#state.catalogue, subject.measure, year);
    if (measure === undefined) return [];
    const speaking = subject.breakdown === null ? rows : rowsOfBreakdown(rows, subject.breakdown);
    return [...groupBy(speaking, ({ scope }) => scope)].flatMap(([scope, ofScope]) => {
      const total = totalOf(measure, ofScope);
      if (total === null || total.counted + total.undecided === 0) return [];
      return [{ year, scope, total, rows: ofScope }];
    });
  }

  #rowsOf(year: number, through: string | null): ReadonlyMap<MeasureId, readonly Contribution[]> {
    const day = through === null ? null : dayOf(year, through);
    const key = `${year} ${day ?? ''}`;
    const known = this.#rows.get(key);
    if (known !== undefined) return known;
    const rows = contributions(this.#state, { year, ...(day === null ? {} : { through: day }) });
    const byMeasure = groupBy(rows, ({ measure }) => measure);
    this.#rows.set(key, byMeasure);
    return byMeasure;
  }

  #activities(year: number, through: string | null): readonly YearValue[] {
    if (!this.#years.includes(year)) return [];
    const day = through === null ? null : dayOf(year, through);
    const { total } = activitiesHeld(this.#state.activities.values(), {
      year,
      ...(day === null ? {} : { through: day }),
    });
    return [
      {
        year,
        scope: null,
        rows: [],
        total: {
          measure: 'activities-held',
          scope: '',
          adds: 'sum',
          lower: total,
          upper: total,
          counted: 1,
          undecided: 0,
          unknown: 0,
          about: 0,
          missing: 0,
          undecidedUpper: 0,
          figures: [],
        },
      },
    ];
  }
}

/** A breakdown's own rows; the ones inside their base figure count here. */
function rowsOfBreakdown(rows: readonly Contribution[], breakdown: string): readonly Contribution[] {
  return rows
    .filter((row) => row.breakdown === breakdown && row.state !== 'same' && row.state !== 'replaced')
    .map((row) => (row.state === 'inside' ? { ...row, state: 'counted' } : row));
}

/** 29 February of a year without one is the 28th. */
function dayOf(year: number, monthDay: string): string {
  const day: string = `${String(year).padStart(4, '0')}-${monthDay}`;
  const exists: boolean = isCivilDate(day);
  return exists ? day : `${day.slice(0, 8)}28`;
}

/** Ids of the figures that speak in a value, sorted. */
export function speakingFigures({ rows }: YearValue): readonly FigureId[] {
  return rows
    .filter(({ state }) => state === 'counted' || state === 'undecided')
    .map(({ figure }) => figure)
    .sort(compareText);
}
