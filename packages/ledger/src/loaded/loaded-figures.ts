import type { ActivityDates, ActivityId, FigureId, KnownFigure, MeasureId, PlacedFigure } from '@outreach/domain';
import type { CanonicalMemo } from '../append/canonical-json.ts';
import { canonicalJson } from '../append/canonical-json.ts';
import type { FigureRows } from '../project/projection.ts';
import type { GroupId, LivingFigure } from '../project/projection-tables.ts';
import { isSpanning } from '../project/settle-groups.ts';
import { figureOf } from '../project/sqlite-figure-rows.ts';
import type { Journal } from './journal.ts';
import { JournaledIndex } from './journaled-index.ts';
import { JournaledMap } from './journaled-map.ts';
import type { LoadedActivities } from './loaded-activities.ts';
import type { LoadedFigure, LoadedRows } from './loaded-rows.ts';
import { PendingRows } from './pending-rows.ts';
import type { RowNeeds } from './row-needs.ts';
import { groupKey, missingRows } from './row-needs.ts';

/** A figure as it was stated last, and whether it still lives. */
interface LastFigure {
  readonly stated: LivingFigure;
  readonly lives: boolean;
}

/** What of a figure's row does not follow from its ledger and its place in the log. */
export interface FigureColumns {
  readonly living: LivingFigure;
  readonly statement: string;
}

/** The figures of one ledger that a transaction has looked at, as they stand after its commands. */
export class LoadedFigures implements FigureRows {
  readonly pending: PendingRows<FigureColumns, GroupId & { readonly figure: FigureId }>;
  readonly #activities: LoadedActivities;
  readonly #last: JournaledMap<FigureId, LastFigure | null>;
  readonly #members: JournaledIndex;
  readonly #wholeGroups = new Set<string>();
  /** Spanning figures of a group in the database, and how many more or fewer the commands have made of them. */
  readonly #spanning = new Map<string, number>();
  readonly #spanningSince: JournaledMap<string, number>;
  /** Years of a measure: those of the database, and those in which commands have stated a figure of it. */
  readonly #years: JournaledIndex;
  readonly #wholeMeasures = new Set<MeasureId>();
  readonly #dates = new Map<ActivityId, ActivityDates>();
  readonly #isNew: boolean;

  constructor(journal: Journal, isNew: boolean, activities: LoadedActivities) {
    this.pending = new PendingRows(journal);
    this.#activities = activities;
    this.#last = new JournaledMap(journal);
    this.#members = new JournaledIndex(journal);
    this.#spanningSince = new JournaledMap(journal);
    this.#years = new JournaledIndex(journal);
    this.#isNew = isNew;
  }

  learn(needs: RowNeeds, rows: Pick<LoadedRows, 'figures' | 'spanning' | 'dates' | 'measureYears'>): void {
    for (const row of rows.figures) this.#learnFigure(row);
    for (const id of needs.figures) this.#last.learn(id, null);
    for (const { count, ...group } of rows.spanning) this.#spanning.set(groupKey(group), count);
    for (const group of needs.spanning) if (!this.knowsSpanning(group)) this.#spanning.set(groupKey(group), 0);
    for (const group of needs.groups) this.#wholeGroups.add(groupKey(group));
    for (const { measure, year } of rows.measureYears) this.#years.learn(measure, String(year));
    for (const measure of needs.yearsOf) this.#wholeMeasures.add(measure);
    // Only the projection writes the activity's row, and verify compares it with a replay.
    for (const { activity_id, dates } of rows.dates) this.#dates.set(activity_id, JSON.parse(dates) as ActivityDates);
  }

  #learnFigure(row: LoadedFigure): void {
    const stated = { year: row.reporting_year, activity: row.activity_id, figure: figureOf(row.statement) };
    const isNews = this.#last.learn(row.figure_id, { stated, lives: row.living });
    if (isNews && row.living) this.#members.learn(groupKeyOf(stated), row.figure_id);
  }

  knows(id: FigureId): boolean {
    return this.#isNew || this.#last.has(id);
  }

  knowsSpanning(group: GroupId): boolean {
    return this.#isNew || this.#spanning.has(groupKey(group));
  }

  knowsGroup(group: GroupId): boolean {
    return this.#isNew || this.#wholeGroups.has(groupKey(group));
  }

  find(_ledgerKey: number, id: FigureId): LivingFigure | null {
    const last = this.#lastOf(id);
    return last?.lives === true ? last.stated : null;
  }

  known(_ledgerKey: number, id: FigureId): KnownFigure | null {
    const last = this.#lastOf(id);
    if (last === null) return null;
    const { year, activity, figure } = last.stated;
    const { measure, scope, quantity } = figure;
    return { id, activity, year, measure, scope, quantity, living: last.lives };
  }

  close(_ledgerKey: number, living: LivingFigure, position: number): void {
    const { figure, year } = living;
    this.#last.set(figure.id, { stated: living, lives: false });
    this.#members.remove(groupKeyOf(living), figure.id);
    this.#countSpanning(living, -1);
    const where = { year, measure: figure.measure, figure: figure.id };
    this.pending.close(`${groupKeyOf(living)} ${figure.id}`, where, position);
  }

  open(_ledgerKey: number, living: LivingFigure, position: number, memo?: CanonicalMemo): void {
    const { figure } = living;
    this.#last.set(figure.id, { stated: living, lives: true });
    this.#members.add(groupKeyOf(living), figure.id);
    this.#years.add(figure.measure, String(living.year));
    this.#countSpanning(living, 1);
    const columns = { living, statement: canonicalJson(figure, memo) };
    this.pending.open(`${groupKeyOf(living)} ${figure.id}`, columns, position);
  }

  knowsYearsOf(measure: MeasureId): boolean {
    return this.#isNew || this.#wholeMeasures.has(measure);
  }

  /** A year that has lost its last figure may be among them: there is nothing in it to count anew. */
  yearsOf(_ledgerKey: number, measure: MeasureId): readonly number[] {
    if (!this.knowsYearsOf(measure)) throw missingRows({ yearsOf: [measure] });
    return [...this.#years.of(measure)].map(Number);
  }

  hasSpanning(_ledgerKey: number, group: GroupId): boolean {
    if (!this.knowsSpanning(group)) throw missingRows({ spanning: [group] });
    const key = groupKey(group);
    return (this.#spanning.get(key) ?? 0) + (this.#spanningSince.get(key) ?? 0) > 0;
  }

  inGroup(_ledgerKey: number, group: GroupId): readonly PlacedFigure[] {
    return this.idsInGroup(group).flatMap((id) => {
      const last = this.#last.get(id);
      if (last === undefined || last === null) return [];
      const { figure, activity, year } = last.stated;
      const dates = this.#activities.datesOf(activity) ?? this.#dates.get(activity);
      if (dates === undefined) throw missingRows({ activities: [activity] });
      return [{ figure, activity, year, dates }];
    });
  }

  /** Ids of the living figures of a group. */
  idsInGroup(group: GroupId): readonly FigureId[] {
    if (!this.knowsGroup(group)) throw missingRows({ groups: [group] });
    return [...this.#members.of(groupKey(group))];
  }

  #lastOf(id: FigureId): LastFigure | null {
    const last = this.#last.get(id);
    if (last === undefined && !this.#isNew) throw missingRows({ figures: [id] });
    return last ?? null;
  }

  #countSpanning(living: LivingFigure, change: 1 | -1): void {
    if (!isSpanning(living.figure)) return;
    const key = groupKeyOf(living);
    this.#spanningSince.set(key, (this.#spanningSince.get(key) ?? 0) + change);
  }
}

function groupKeyOf({ year, figure }: LivingFigure): string {
  return groupKey({ year, measure: figure.measure });
}
