export * from './cli-words.ts';
