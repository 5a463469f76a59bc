import { type CivilDate, yearOf } from '@outreach/domain';
import { dayOfYear, daysInYear } from './day-of-year.ts';

/** Days on which one thing was done, both ends counted. */
export interface LitSpan {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** A run of days of the year (1-based, both counted) with equally many things done on each: one, or several. */
export interface LitRun {
  readonly first: number;
  readonly last: number;
  readonly several: boolean;
}

/** Joins spans into runs to draw: where two overlap, the days of both are `several`. Days of other years are left out. */
export function litRuns(year: number, spans: readonly LitSpan[]): readonly LitRun[] {
  const counts = new Uint16Array(daysInYear(year) + 2);
  for (const span of spans) {
    if (yearOf(span.to) < year || yearOf(span.from) > year) continue;
    const last = dayOfYear(year, span.to);
    for (let day = dayOfYear(year, span.from); day <= last; day += 1) counts[day] = (counts[day] ?? 0) + 1;
  }
  const runs: LitRun[] = [];
  let first = 0;
  for (let day = 1; day < counts.length; day += 1) {
    const level = Math.min(counts[day] ?? 0, 2);
    const before = Math.min(counts[day - 1] ?? 0, 2);
    if (level === before) continue;
    if (before > 0) runs.push({ first, last: day - 1, several: before > 1 });
    first = day;
  }
  return runs;
}

/** How many days of the year are lit. */
export function litDayCount(runs: readonly LitRun[]): number {
  return runs.reduce((sum, run) => sum + run.last - run.first + 1, 0);
}
