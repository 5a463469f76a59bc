export * from './finding-names.ts';
export * from './finding-sentence.ts';
export * from './settle-words.ts';
export * from './verified-sentence.ts';
export * from './wording-sentence.ts';
