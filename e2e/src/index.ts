export { expect, type Page } from '@playwright/test';
export { test } from './fixtures.ts';
export { fontsSettled } from './fonts-settled.ts';
export type { CommandOutcome, RunningServer, ServerEnd } from './server/running-server.ts';
