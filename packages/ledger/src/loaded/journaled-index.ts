import type { Journal } from './journal.ts';

/** Ids under a key, whose changes can be undone. */
export class JournaledIndex {
  readonly #journal: Journal;
  readonly #sets = new Map<string, Set<string>>();

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  of(key: string): ReadonlySet<string> {
    return this.#sets.get(key) ?? none;
  }

  add(key: string, id: string): void {
    if (this.of(key).has(id)) return;
    this.learn(key, id);
    this.#journal.record(() => this.#sets.get(key)?.delete(id));
  }

  remove(key: string, id: string): void {
    if (this.#sets.get(key)?.delete(id) === true) this.#journal.record(() => this.learn(key, id));
  }

  /** What the database has; it stays when a command is undone. */
  learn(key: string, id: string): void {
    const set = this.#sets.get(key);
    if (set === undefined) this.#sets.set(key, new Set([id]));
    else set.add(id);
  }
}

const none: ReadonlySet<string> = new Set();
