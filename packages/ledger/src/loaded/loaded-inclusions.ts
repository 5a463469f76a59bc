import type { FigureId, Inclusion } from '@outreach/domain';
import { inclusionKey } from '@outreach/domain';
import type { InclusionRows } from '../project/projection.ts';
import type { GroupId } from '../project/projection-tables.ts';
import { inclusionOfRow } from '../project/sqlite-inclusion-rows.ts';
import type { Journal } from './journal.ts';
import { JournaledIndex } from './journaled-index.ts';
import { JournaledMap } from './journaled-map.ts';
import type { LoadedFigures } from './loaded-figures.ts';
import type { LoadedRows } from './loaded-rows.ts';
import { PendingRows } from './pending-rows.ts';
import type { RowNeeds } from './row-needs.ts';
import { missingRows } from './row-needs.ts';

/** The declarations of one ledger that a transaction has looked at, as they stand after its commands. */
export class LoadedInclusions implements InclusionRows {
  readonly pending: PendingRows<Inclusion, { readonly figure: FigureId; readonly of: FigureId }>;
  readonly #figures: LoadedFigures;
  readonly #standing: JournaledMap<string, Inclusion | null>;
  /** Pairs by either of their figures. */
  readonly #pairs: JournaledIndex;
  /** Figures of which everything declared is known. */
  readonly #whole = new Set<FigureId>();
  readonly #isNew: boolean;
  #isWhole = false;

  constructor(journal: Journal, isNew: boolean, figures: LoadedFigures) {
    this.pending = new PendingRows(journal);
    this.#figures = figures;
    this.#standing = new JournaledMap(journal);
    this.#pairs = new JournaledIndex(journal);
    this.#isNew = isNew;
  }

  learn(needs: RowNeeds, rows: Pick<LoadedRows, 'inclusions' | 'figures'>): void {
    for (const row of rows.inclusions) {
      const inclusion = inclusionOfRow(row);
      const key = inclusionKey(inclusion.figure, inclusion.of);
      if (!this.#standing.learn(key, inclusion)) continue;
      for (const id of [inclusion.figure, inclusion.of]) this.#pairs.learn(id, key);
    }
    for (const id of needs.declared) this.#whole.add(id);
    if (needs.everything) this.#isWhole = true;
    for (const { figure_id, whole } of rows.figures) if (whole) this.#whole.add(figure_id);
  }

  knows(id: FigureId): boolean {
    return this.#isNew || this.#isWhole || this.#whole.has(id);
  }

  all(): readonly Inclusion[] {
    if (!this.#isNew && !this.#isWhole) throw missingRows({ everything: true });
    return [...this.#standing.values()].filter((inclusion) => inclusion !== null);
  }

  find(_ledgerKey: number, figure: FigureId, of: FigureId): Inclusion | null {
    const standing = this.#standing.get(inclusionKey(figure, of));
    if (standing !== undefined) return standing;
    if (!this.knows(figure) && !this.knows(of)) throw missingRows({ declared: [figure] });
    return null;
  }

  close(_ledgerKey: number, { figure, of }: Inclusion, position: number): void {
    const key = inclusionKey(figure, of);
    this.#standing.set(key, null);
    for (const id of [figure, of]) this.#pairs.remove(id, key);
    this.pending.close(key, { figure, of }, position);
  }

  open(_ledgerKey: number, inclusion: Inclusion, position: number): void {
    const key = inclusionKey(inclusion.figure, inclusion.of);
    this.#standing.set(key, inclusion);
    for (const id of [inclusion.figure, inclusion.of]) this.#pairs.add(id, key);
    this.pending.open(key, inclusion, position);
  }

  isDeclared(_ledgerKey: number, figure: FigureId): boolean {
    if (!this.knows(figure)) throw missingRows({ declared: [figure] });
    return this.#pairs.of(figure).size > 0;
  }

  from(_ledgerKey: number, figure: FigureId): readonly Inclusion[] {
    if (!this.knows(figure)) throw missingRows({ declared: [figure] });
    return [...this.#pairs.of(figure)]
      .flatMap((key) => this.#standing.get(key) ?? [])
      .filter((inclusion) => inclusion.figure === figure);
  }

  inGroup(ledgerKey: number, group: GroupId): readonly Inclusion[] {
    const ids = this.#figures.idsInGroup(group);
    const unknown = ids.filter((id) => !this.knows(id));
    if (unknown.length > 0) throw missingRows({ declared: unknown });
    return ids.flatMap((id) => this.from(ledgerKey, id));
  }
}
