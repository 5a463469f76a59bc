export { type BackupOptions, type BackupReport, backupStore, type CopyProgress } from './backup/backup-store.ts';
export type { CopyCheck } from './backup/check-copy.ts';
export { isStoreFault, type StoreFault, type StoreFaultCode } from './fault/store-fault.ts';
export type { Ledger, LedgerStore } from './ledger.ts';
export type * from './ledger-event.ts';
export { type RebuildOptions, type RebuildReport, rebuildStore } from './rebuild/rebuild-store.ts';
export { type RestoreOptions, type RestoreReport, restoreStore } from './restore/restore-store.ts';
export { defaultLedgerId, openLedger, openLedgerStore, type StoreOptions } from './store.ts';
export type { VerifyCode, VerifyFinding, VerifyOptions, VerifyProgress, VerifyReport } from './verify/report.ts';
