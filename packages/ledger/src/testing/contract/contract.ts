import { tickingClock } from '../ticking-clock.ts';
import { askingContract } from './asking.ts';
import { closingContract } from './closing.ts';
import type { Contract, ContractEngine, ContractRunner } from './engine.ts';
import { lawsContract } from './laws.ts';
import { listingContract } from './listing.ts';
import { recordingContract } from './recording.ts';
import { retryContract } from './retries.ts';
import { rollingUpContract } from './rolling-up.ts';
import { settlingContract } from './settling.ts';

/**
 * What every engine of the ledger must do. Any adapter can prove itself: give it a test runner's `describe` and `it`,
 * and a way to open an empty store.
 */
export function ledgerContract(runner: ContractRunner, engine: ContractEngine): void {
  const contract: Contract = {
    runner,
    lawRuns: engine.lawRuns ?? 20,
    withStore: async (work, options = {}) => {
      const store = await engine.open({ nowMs: tickingClock(), ...options });
      try {
        return await work(store);
      } finally {
        await store.close();
      }
    },
  };
  runner.describe(`a ledger on ${engine.name}`, () => {
    recordingContract(contract);
    retryContract(contract);
    askingContract(contract);
    listingContract(contract);
    closingContract(contract);
    settlingContract(contract);
    rollingUpContract(contract);
    lawsContract(contract);
  });
}
