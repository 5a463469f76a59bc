import type { LedgerStore } from '../../ledger.ts';
import type { StoreOptions } from '../../store.ts';

/** An engine under test: opens an empty store whose `close` also removes it. */
export interface ContractEngine {
  readonly name: string;
  /** Ledgers drawn for each law; 20 where missing. */
  readonly lawRuns?: number;
  open(options: StoreOptions): Promise<LedgerStore>;
}

/** The two words that every test runner has; assertions come from `node:assert`. */
export interface ContractRunner {
  describe(name: string, body: () => void): void;
  it(name: string, body: () => Promise<void>, timeoutMs?: number): void;
}

/** What each chapter of the contract gets. */
export interface Contract {
  readonly runner: ContractRunner;
  readonly lawRuns: number;
  /** Runs work on an empty store of its own, and closes it whatever happens. */
  withStore<Result>(work: (store: LedgerStore) => Promise<Result>, options?: StoreOptions): Promise<Result>;
}
