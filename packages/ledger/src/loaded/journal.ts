/** Undoes what one command did to rows in memory: a savepoint without a database. */
export class Journal {
  readonly #undo: (() => void)[] = [];

  /** Takes what undoes the change that was just made. */
  record(undo: () => void): void {
    this.#undo.push(undo);
  }

  /** What was done so far stays. */
  settle(): void {
    this.#undo.length = 0;
  }

  /** Goes back to where `settle` was called last, newest change first. */
  undo(): void {
    for (let undo = this.#undo.pop(); undo !== undefined; undo = this.#undo.pop()) undo();
  }
}
