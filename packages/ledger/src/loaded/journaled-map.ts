import type { Journal } from './journal.ts';

/** A map whose changes can be undone. What is learned from the database stays: it was so before the command. */
export class JournaledMap<Key, Value extends object | string | number | null> {
  readonly #journal: Journal;
  readonly #values = new Map<Key, Value>();

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  get(key: Key): Value | undefined {
    return this.#values.get(key);
  }

  has(key: Key): boolean {
    return this.#values.has(key);
  }

  values(): IterableIterator<Value> {
    return this.#values.values();
  }

  entries(): IterableIterator<[Key, Value]> {
    return this.#values.entries();
  }

  set(key: Key, value: Value): void {
    const before = this.#values.get(key);
    this.#values.set(key, value);
    this.#journal.record(() => {
      if (before === undefined) this.#values.delete(key);
      else this.#values.set(key, before);
    });
  }

  /** What the database has, unless a command has changed it since. Answers whether it was news. */
  learn(key: Key, value: Value): boolean {
    if (this.#values.has(key)) return false;
    this.#values.set(key, value);
    return true;
  }
}
