import type { Catalogue, MeasureVersion } from '@outreach/domain';
import { withVersions } from '@outreach/domain';
import { catalogueOf, definitionText, measureIdOf } from '../project/definition-row.ts';
import type { LedgerRows } from '../project/projection.ts';
import type { Journal } from './journal.ts';
import type { LoadedRows } from './loaded-rows.ts';

/** What `ledger.opened` says, and at which position. */
export interface Opened {
  readonly name: string;
  readonly timeZone: string;
  readonly demo: boolean;
  readonly position: number;
}

/** A measure to be written, as the ledger defined it. */
export interface PendingDefinition {
  readonly position: number;
  readonly measure_id: string;
  readonly definition: string;
}

/** What one ledger says of itself, as a transaction continues it. */
export class LoadedLedgerRows implements LedgerRows {
  opened: Opened | null = null;
  readonly defined: PendingDefinition[] = [];
  /** Last position of each civil day that the transaction reached. */
  readonly days = new Map<string, number>();
  readonly #journal: Journal;
  #catalogue: Catalogue;

  constructor(journal: Journal, known: Catalogue) {
    this.#journal = journal;
    this.#catalogue = known;
  }

  learn(rows: Pick<LoadedRows, 'definitions'>): void {
    if (rows.definitions.length > 0) this.#catalogue = catalogueOf(rows.definitions, this.#catalogue);
  }

  open(_ledgerKey: number, opened: Omit<Opened, 'position'>, position: number): void {
    this.opened = { ...opened, position };
    this.#journal.record(() => {
      this.opened = null;
    });
  }

  catalogue(): Catalogue {
    return this.#catalogue;
  }

  defineMeasure(_ledgerKey: number, versions: readonly MeasureVersion[], position: number): void {
    const before = this.#catalogue;
    this.#catalogue = withVersions(before, versions);
    this.defined.push({ position, measure_id: measureIdOf(versions), definition: definitionText(versions) });
    this.#journal.record(() => {
      this.#catalogue = before;
      this.defined.pop();
    });
  }

  markDay(_ledgerKey: number, day: string, position: number): void {
    this.days.set(day, position);
  }

  begin(): void {
    // The rows are those of one transaction.
  }

  forget(): void {
    // Undone commands go by the journal.
  }
}
