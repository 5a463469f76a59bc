export * from './just-now.ts';
export * from './scene.ts';
export * from './stale.ts';
export * from './waiting.ts';
