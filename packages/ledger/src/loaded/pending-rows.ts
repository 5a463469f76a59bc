import { openUntil } from '../schema/schema-version.ts';
import type { Journal } from './journal.ts';

/** A row that a transaction will insert; it may have ended within the same transaction. */
export interface PendingRow<Columns> {
  readonly columns: Columns;
  readonly since: number;
  until: number;
}

/** A row of the database that a transaction will end. */
export type PendingEnd<Where> = Where & { readonly until: number };

/** What a transaction will write to one table whose rows know from and until when they hold. */
export class PendingRows<Columns, Where extends object> {
  readonly opened: PendingRow<Columns>[] = [];
  readonly ended: PendingEnd<Where>[] = [];
  readonly #journal: Journal;
  readonly #standing = new Map<string, PendingRow<Columns>>();

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  open(key: string, columns: Columns, since: number): void {
    if (this.#standing.has(key)) throw new Error(`a row of ${key} is standing already`);
    const row: PendingRow<Columns> = { columns, since, until: openUntil };
    this.#standing.set(key, row);
    this.opened.push(row);
    this.#journal.record(() => {
      this.#standing.delete(key);
      this.opened.pop();
    });
  }

  /** Ends the row of this transaction where it has one, else the one that stands in the database at `where`. */
  close(key: string, where: Where, position: number): void {
    const row = this.#standing.get(key);
    if (row === undefined) {
      this.ended.push({ ...where, until: position });
      this.#journal.record(() => this.ended.pop());
      return;
    }
    row.until = position;
    this.#standing.delete(key);
    this.#journal.record(() => {
      row.until = openUntil;
      this.#standing.set(key, row);
    });
  }
}
