export { expect, type Page } from '@playwright/test';
export { test } from './fixtures.ts';
export { fontsSettled } from './fonts-settled.ts';
export type { Server } from './server/server-here.ts';
export type { CommandOutcome, ServerEnd, ServerProcess } from './server/server-process.ts';
