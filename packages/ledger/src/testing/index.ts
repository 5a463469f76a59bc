export { accepted, codesOf, envelope, give, openCommand } from './commands.ts';
export { ledgerContract } from './contract/contract.ts';
export type { ContractEngine, ContractRunner } from './contract/engine.ts';
export { openMemoryStore } from './memory-store.ts';
export { openTemporaryStore, type TemporaryFolder, temporaryFolder } from './temporary-store.ts';
export { tickingClock } from './ticking-clock.ts';
