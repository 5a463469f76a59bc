import type { Activity, ActivityDates, ActivityId } from '@outreach/domain';
import type { CanonicalMemo } from '../append/canonical-json.ts';
import type { ActivityColumns } from '../project/activity-row.ts';
import { activityColumns, standingOfRow } from '../project/activity-row.ts';
import type { ActivityRows } from '../project/projection.ts';
import type { StandingActivity } from '../project/projection-tables.ts';
import type { Journal } from './journal.ts';
import { JournaledIndex } from './journaled-index.ts';
import { JournaledMap } from './journaled-map.ts';
import type { LoadedRows } from './loaded-rows.ts';
import { PendingRows } from './pending-rows.ts';
import type { RowNeeds } from './row-needs.ts';
import { missingRows } from './row-needs.ts';

/** The activities of one ledger that a transaction has looked at, as they stand after its commands. */
export class LoadedActivities implements ActivityRows {
  readonly pending: PendingRows<ActivityColumns, { readonly id: ActivityId }>;
  readonly #standing: JournaledMap<ActivityId, StandingActivity | null>;
  readonly #titled: JournaledIndex;
  readonly #isNew: boolean;
  readonly #wholeTitles = new Set<string>();
  readonly #wholeYears = new Set<number>();
  #isWhole = false;

  /** Nothing can stand in the database of a ledger that is new. */
  constructor(journal: Journal, isNew: boolean) {
    this.pending = new PendingRows(journal);
    this.#standing = new JournaledMap(journal);
    this.#titled = new JournaledIndex(journal);
    this.#isNew = isNew;
  }

  learn(needs: RowNeeds, rows: Pick<LoadedRows, 'activities'>): void {
    for (const row of rows.activities) {
      const standing = standingOfRow(row);
      if (this.#standing.learn(row.activity_id, standing)) this.#titled.learn(titleKeyOf(standing), row.activity_id);
    }
    for (const id of needs.activities) this.#standing.learn(id, null);
    for (const title of needs.titles) this.#wholeTitles.add(titleKey(title));
    for (const year of needs.years) this.#wholeYears.add(year);
    if (needs.everything) this.#isWhole = true;
  }

  knows(id: ActivityId): boolean {
    return this.#isNew || this.#standing.has(id);
  }

  knowsTitle(year: number, title: string): boolean {
    return this.#isNew || this.#wholeTitles.has(titleKey({ year, title }));
  }

  knowsYear(year: number): boolean {
    return this.knowsAll() || this.#wholeYears.has(year);
  }

  knowsAll(): boolean {
    return this.#isNew || this.#isWhole;
  }

  find(_ledgerKey: number, id: ActivityId): StandingActivity | null {
    const standing = this.#standing.get(id);
    if (standing === undefined && !this.#isNew) throw missingRows({ activities: [id] });
    return standing ?? null;
  }

  titled(_ledgerKey: number, year: number, title: string): readonly Activity[] {
    if (!this.knowsTitle(year, title)) throw missingRows({ titles: [{ year, title }] });
    return [...this.#titled.of(titleKey({ year, title }))]
      .flatMap((id) => this.#standing.get(id) ?? [])
      .sort((a, b) => a.recordedPosition - b.recordedPosition)
      .map(({ activity }) => activity);
  }

  all(): readonly Activity[] {
    if (!this.knowsAll()) throw missingRows({ everything: true });
    return [...this.#standing.values()]
      .flatMap((standing) => standing ?? [])
      .sort((a, b) => a.recordedPosition - b.recordedPosition)
      .map(({ activity }) => activity);
  }

  close(_ledgerKey: number, id: ActivityId, position: number): void {
    const standing = this.#standing.get(id);
    if (standing === undefined || standing === null) throw new Error(`no row of activity ${id} is standing`);
    this.#titled.remove(titleKeyOf(standing), id);
    this.#standing.set(id, null);
    this.pending.close(id, { id }, position);
  }

  open(_ledgerKey: number, standing: StandingActivity, position: number, memo?: CanonicalMemo): void {
    const { id } = standing.activity;
    this.#standing.set(id, standing);
    this.#titled.add(titleKeyOf(standing), id);
    this.pending.open(id, activityColumns(standing, memo), position);
  }

  /** Days of an activity that the transaction has looked at. */
  datesOf(id: ActivityId): ActivityDates | undefined {
    return this.#standing.get(id)?.activity.dates;
  }

  /** Every activity that may be held in a year, or make another one an umbrella. */
  ofYear(year: number): readonly Activity[] {
    if (!this.knowsYear(year)) throw missingRows({ years: [year] });
    return [...this.#standing.values()]
      .flatMap((standing) => standing?.activity ?? [])
      .filter((activity) => activity.year === year || activity.parent !== null);
  }
}

function titleKeyOf({ activity }: StandingActivity): string {
  return titleKey(activity);
}

function titleKey({ year, title }: { readonly year: number; readonly title: string }): string {
  return `${year} ${title}`;
}
