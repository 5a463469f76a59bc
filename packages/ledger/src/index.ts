export type * from './answers.ts';
export { isStoreFault, type StoreFault, type StoreFaultCode } from './fault/store-fault.ts';
export type { Ledger, LedgerStore } from './ledger.ts';
export type * from './outcome.ts';
export { defaultLedgerId, openLedger, openLedgerStore, type StoreOptions } from './store.ts';
export type { VerifyCode, VerifyFinding, VerifyOptions, VerifyProgress, VerifyReport } from './verify/report.ts';
