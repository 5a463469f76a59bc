import type { Contribution, FigureId } from '@outreach/domain';
import { contributionOfRow } from '../project/contribution-row.ts';
import type { ContributionRows } from '../project/projection.ts';
import type { GroupId } from '../project/projection-tables.ts';
import type { Journal } from './journal.ts';
import { JournaledIndex } from './journaled-index.ts';
import { JournaledMap } from './journaled-map.ts';
import type { LoadedContribution, LoadedRows } from './loaded-rows.ts';
import { PendingRows } from './pending-rows.ts';
import type { RowNeeds } from './row-needs.ts';
import { groupKey, missingRows } from './row-needs.ts';

/** How the figures of one ledger count, as far as a transaction has looked, after its commands. */
export class LoadedContributions implements ContributionRows {
  readonly pending: PendingRows<Contribution, GroupId & { readonly figure: FigureId }>;
  readonly #standing: JournaledMap<string, Contribution | null>;
  readonly #members: JournaledIndex;
  readonly #wholeGroups = new Set<string>();
  readonly #wholeYears = new Set<number>();
  readonly #isNew: boolean;

  constructor(journal: Journal, isNew: boolean) {
    this.pending = new PendingRows(journal);
    this.#standing = new JournaledMap(journal);
    this.#members = new JournaledIndex(journal);
    this.#isNew = isNew;
  }

  learn(needs: RowNeeds, rows: Pick<LoadedRows, 'contributions'>): void {
    for (const row of rows.contributions) {
      const contribution = contributionOfLoaded(row);
      const key = keyOf(contribution, contribution.figure);
      if (this.#standing.learn(key, contribution)) this.#members.learn(groupKey(contribution), key);
    }
    for (const { figure, ...group } of needs.contributions) this.#standing.learn(keyOf(group, figure), null);
    for (const group of needs.groups) this.#wholeGroups.add(groupKey(group));
    for (const year of needs.years) this.#wholeYears.add(year);
  }

  knows(group: GroupId, figure: FigureId): boolean {
    return this.#standing.has(keyOf(group, figure)) || this.#knowsGroup(group);
  }

  #knowsGroup(group: GroupId): boolean {
    return this.#isNew || this.#wholeGroups.has(groupKey(group)) || this.#wholeYears.has(group.year);
  }

  inGroup(_ledgerKey: number, group: GroupId): readonly Contribution[] {
    if (!this.#knowsGroup(group)) throw missingRows({ groups: [group] });
    return [...this.#members.of(groupKey(group))].flatMap((key) => this.#standing.get(key) ?? []);
  }

  find(_ledgerKey: number, group: GroupId, figure: FigureId): Contribution | null {
    const standing = this.#standing.get(keyOf(group, figure));
    if (standing !== undefined) return standing;
    if (!this.#knowsGroup(group)) throw missingRows({ contributions: [{ ...group, figure }] });
    return null;
  }

  close(_ledgerKey: number, contribution: Contribution, position: number): void {
    const { year, measure, figure } = contribution;
    const key = keyOf(contribution, figure);
    this.#standing.set(key, null);
    this.#members.remove(groupKey(contribution), key);
    this.pending.close(key, { year, measure, figure }, position);
  }

  open(_ledgerKey: number, contribution: Contribution, position: number): void {
    const key = keyOf(contribution, contribution.figure);
    this.#standing.set(key, contribution);
    this.#members.add(groupKey(contribution), key);
    this.pending.open(key, contribution, position);
  }

  ofYear(year: number): readonly Contribution[] {
    if (!this.#isNew && !this.#wholeYears.has(year)) throw missingRows({ years: [year] });
    return [...this.#standing.values()].filter((standing): standing is Contribution => standing?.year === year);
  }
}

/** A figure that moves to another year or measure counts there before it has ended here. */
function keyOf(group: GroupId, figure: FigureId): string {
  return `${groupKey(group)} ${figure}`;
}

function contributionOfLoaded({ measure_id, scope_id, ...row }: LoadedContribution): Contribution {
  const names = { measureId: () => measure_id, scopeId: () => scope_id };
  return contributionOfRow({ ...row, measure_key: 0, scope_key: 0 }, names);
}
