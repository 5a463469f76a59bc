import type { UnknownEvents, UnknownShape } from '../project/unknown-events.ts';
import { unknownShape } from '../project/unknown-events.ts';
import type { LoadedRows } from './loaded-rows.ts';

/**
 * What newer programs wrote into one ledger, up to the head that the transaction has locked. The transaction's own events
 * are all known, and what it undoes changes nothing here.
 */
export class LoadedUnknown implements UnknownEvents {
  #known: readonly UnknownShape[];

  constructor(known: readonly UnknownShape[]) {
    this.#known = known;
  }

  get known(): readonly UnknownShape[] {
    return this.#known;
  }

  learn({ unknownEvents }: LoadedRows): void {
    if (unknownEvents.length > 0) this.#known = [...this.#known, ...unknownEvents.map(unknownShape)];
  }

  begin(): void {
    // One of these lives for one transaction.
  }

  through(): readonly UnknownShape[] {
    return this.#known;
  }

  wrote(): void {
    // Known by what is asked of the database: only unknown shapes come back.
  }

  forget(): void {
    // Nothing that a transaction writes is kept here.
  }
}
