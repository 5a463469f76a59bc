export * from './cli-words.ts';
export * from './progress-words.ts';
