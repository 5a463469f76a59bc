import { copyFile, rm } from 'node:fs/promises';
import { expect, type Page, type Server, test } from '@outreach/e2e';
import { recordLeaflets } from '../testing/record.ts';
import { unrulyProxy } from '../testing/unruly-proxy.ts';
import { watchScreen } from '../testing/watch-screen.ts';

const leaflets = 'material_copies own';

/** A display that shows 500 leaflets, and is watched from then on. */
async function showing500(page: Page, server: Server, address: string) {
  await recordLeaflets(server.url(), '科技下乡', 500);
  await page.goto(address);
  await expect(page.locator(`[data-counter="${leaflets}"]`).first()).toContainText('500');
  return watchScreen(page, leaflets);
}

const digitsOf = (said: readonly string[]) => said.map((words) => Number(/\d+/.exec(words)?.[0]));

test('a killed server that is started again is found again, without a reload and without a wrong number', async ({
  page,
  serverProcess: server,
}) => {
  const screen = await showing500(page, server, server.url('/kiosk/'));

  await server.kill('SIGKILL');
  await expect(page.locator(`[data-counter="${leaflets}"]`).first()).toContainText('500');
  await server.start();
  await recordLeaflets(server.url(), '重启以后', 200);

  await expect(page.getByRole('heading', { name: '重启以后' })).toBeVisible({ timeout: 20_000 });
  await expect(page.locator(`[data-counter="${leaflets}"]`).first()).toContainText('700');
  expect(await screen.isSamePage()).toBe(true);
  expect(digitsOf(await screen.numbers())).toEqual([500, 700]);
  expect(await screen.blanks()).toBe(0);
});

test('a proxy that answers 502 for a while is waited out', async ({ page, server }) => {
  const proxy = await unrulyProxy(server.url());
  try {
    const screen = await showing500(page, server, proxy.url('/kiosk/'));

    proxy.become('refusing');
    await proxy.asked(4);
    await recordLeaflets(server.url(), '网关恢复以后', 200);
    proxy.become('passing');

    await expect(page.getByRole('heading', { name: '网关恢复以后' })).toBeVisible({ timeout: 20_000 });
    expect(await screen.isSamePage()).toBe(true);
    expect(digitsOf(await screen.numbers())).toEqual([500, 700]);
  } finally {
    await proxy.close();
  }
});

test('a line that falls silent without breaking is given up and opened anew', async ({ page, server }) => {
  const proxy = await unrulyProxy(server.url());
  try {
    const screen = await showing500(page, server, proxy.url('/kiosk/'));

    proxy.become('frozen');
    await recordLeaflets(server.url(), '沉默以后', 200);
    await proxy.asked(1);
    proxy.become('passing');

    await expect(page.getByRole('heading', { name: '沉默以后' })).toBeVisible({ timeout: 30_000 });
    expect(await screen.isSamePage()).toBe(true);
  } finally {
    await proxy.close();
  }
});

test('the display says how old its numbers are, and takes the words back when the server answers', async ({
  page,
  serverProcess: server,
}) => {
  await page.clock.install();
  await showing500(page, server, server.url('/kiosk/'));
  await server.kill('SIGKILL');

  await page.clock.fastForward('12:30');
  await expect(page.getByText('12 分钟没有新数据 · 正在重新连接')).toBeVisible();
  await page.clock.fastForward('25:00:00');
  await expect(page.getByText(/^这是 .* 的数字$/)).toBeVisible();
  await expect(page.locator(`[data-counter="${leaflets}"]`).first()).toContainText('500');

  await server.start();
  await page.clock.fastForward('00:20');
  await expect(page.getByText(/^这是 .* 的数字$/)).toBeHidden({ timeout: 20_000 });
  await expect(page.getByText('没有新数据')).toBeHidden();
});

test('a display that is switched on before its server shows the last numbers it knew, with their day', async ({
  page,
  server,
}) => {
  const proxy = await unrulyProxy(server.url());
  try {
    await showing500(page, server, proxy.url('/kiosk/'));
    // The page and its files come from the browser's cache or the proxy; the feed is what is missing.
    await page.route('**/trpc/**', (route) => route.abort());
    await page.reload();
    await expect(page.locator(`[data-counter="${leaflets}"]`).first()).toContainText('500');
    await expect(page.getByText('数据截至')).toBeVisible();
  } finally {
    await proxy.close();
  }
});

test('a ledger that was restored from a backup is shown as it is now', async ({ page, serverProcess: server }) => {
  await recordLeaflets(server.url(), '备份以前', 100);
  await server.kill('SIGTERM');
  const backup = `${server.database}.backup`;
  await copyFile(server.database, backup);
  await server.start();
  await recordLeaflets(server.url(), '备份以后', 500);
  await page.goto(server.url('/kiosk/'));
  await expect(page.locator(`[data-counter="${leaflets}"]`).first()).toContainText('600');

  await server.kill('SIGTERM');
  await Promise.all(['-wal', '-shm'].map((part) => rm(`${server.database}${part}`, { force: true })));
  await copyFile(backup, server.database);
  await server.start();

  await expect(page.locator(`[data-counter="${leaflets}"]`).first()).toContainText('100', { timeout: 20_000 });
});
