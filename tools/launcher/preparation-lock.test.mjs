import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { whileNobodyElse } from './preparation-lock.mjs';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'outreach-lock-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('two preparations run one after the other', async () => {
  /** @type {string[]} */
  const order = [];
  const firstBegins = moment();
  const secondWaits = moment();

  const first = whileNobodyElse(
    folder,
    async () => {
      order.push('first begins');
      firstBegins.comes();
      await secondWaits.come;
      order.push('first ends');
    },
    () => {},
  );
  await firstBegins.come;
  const second = whileNobodyElse(
    folder,
    async () => order.push('second begins'),
    () => secondWaits.comes(),
  );
  await Promise.all([first, second]);

  expect(order).toEqual(['first begins', 'first ends', 'second begins']);
});

test('a lock left by a process that has died is taken over', async () => {
  // Above the largest process id that Linux gives out.
  await writeFile(path.join(folder, 'preparing.lock'), String(2 ** 22 + 1));

  expect(
    await whileNobodyElse(
      folder,
      async () => 'done',
      () => {},
    ),
  ).toBe('done');
});

test('work that fails leaves no lock behind', async () => {
  const failing = whileNobodyElse(
    folder,
    () => Promise.reject(new Error('no room')),
    () => {},
  );

  await expect(failing).rejects.toThrow('no room');
  expect(existsSync(path.join(folder, 'preparing.lock'))).toBe(false);
});

/** Something to wait for that the test itself brings about. */
function moment() {
  /** @type {(value?: unknown) => void} */
  let comes = () => {};
  const come = new Promise((resolve) => {
    comes = resolve;
  });
  return { come, comes };
}
