import { existsSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { closeScratch, openScratch } from './scratch.mjs';

test('a run of tests writes into a folder of its own, which others can reach and which goes with the run', async () => {
  const folder = await openScratch();
  writeFileSync(path.join(folder, 'ledger.sqlite'), '');
  expect(statSync(folder).mode & 0o777).toBe(0o755);
  expect(path.dirname(folder)).toBe(process.env['TMPDIR'] ?? path.dirname(folder));
  await closeScratch(folder);
  expect(existsSync(folder)).toBe(false);
});
