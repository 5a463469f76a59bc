export * from './activity.ts';
export * from './entry.ts';
export * from './ledger.ts';
export * from './shell.ts';
export * from './trace.ts';
export * from './year.ts';
