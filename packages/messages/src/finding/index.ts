export * from './finding-names.ts';
export * from './finding-sentence.ts';
export * from './verified-sentence.ts';
