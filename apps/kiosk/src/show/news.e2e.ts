import { expect, test } from '@outreach/e2e';
import { recordLeaflets } from '../testing/record.ts';
import { watchScreen } from '../testing/watch-screen.ts';

/** The promise of the product: what is saved in the office is seen in the lobby within a second. */
const within_ms = 1_000;

test('a display of an empty ledger says what it waits for, and shows the first activity', async ({ page, server }) => {
  await page.goto(server.url('/kiosk/'));
  await expect(page.getByRole('heading', { name: '等待第一条记录' })).toBeVisible();
  await expect(page.getByText(`管理页面 ${server.url('/')}`)).toBeVisible();

  await recordLeaflets(server.url(), '第一次进社区', 500);

  await expect(page.getByRole('heading', { name: '第一次进社区' })).toBeVisible({ timeout: within_ms });
});

test('an activity that is saved moves its counter and shows its name within a second', async ({ page, server }) => {
  await recordLeaflets(server.url(), '科技下乡', 500);
  await page.goto(server.url('/kiosk/'));
  await expect(page.locator('[data-scene="this-year"] [data-counter="material_copies own"]')).toContainText('500');

  await recordLeaflets(server.url(), '科学家精神进校园', 200);

  await expect(page.getByRole('heading', { name: '科学家精神进校园' })).toBeVisible({ timeout: within_ms });
  const moved = page.locator('[data-scene="just-now"] [data-counter="material_copies own"]');
  await expect(moved).toContainText('700', { timeout: within_ms });
  await expect(moved).toContainText('此前 500');
  await expect(moved).toContainText('+200');
});

test('a display that shows the newest activity goes on to the year, where the number has moved too', async ({
  page,
  server,
}) => {
  await recordLeaflets(server.url(), '科技下乡', 500);
  await page.clock.install();
  await page.goto(server.url('/kiosk/'));
  await expect(page.locator('[data-scene="this-year"]')).toBeVisible();
  await recordLeaflets(server.url(), '科学家精神进校园', 200);
  await expect(page.locator('[data-scene="just-now"]')).toBeVisible();

  await page.clock.runFor(15_000);

  await expect(page.locator('[data-scene="this-year"] [data-counter="material_copies own"]')).toContainText('700');
});

test('during an import the counters move and no number goes back', async ({ page, server }) => {
  await recordLeaflets(server.url(), '第 0 场', 10);
  await page.goto(server.url('/kiosk/'));
  await expect(page.locator('[data-counter="material_copies own"]')).toContainText('10');
  const screen = await watchScreen(page, 'material_copies own');

  for (let record = 1; record <= 30; record += 1) await recordLeaflets(server.url(), `第 ${record} 场`, 10);

  await expect(page.getByRole('heading', { name: '第 30 场' })).toBeVisible();
  await expect(page.locator('[data-scene="just-now"] [data-counter="material_copies own"]')).toContainText('310');
  const numbers = (await screen.numbers()).map((said) => Number(/(\d+)/.exec(said)?.[1]));
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  expect(numbers.every((number) => number % 10 === 0 && number <= 310)).toBe(true);
});

test('an English display says the same in English', async ({ page, server }) => {
  await page.goto(server.url('/kiosk/?lang=en'));
  await expect(page.getByRole('heading', { name: 'Waiting for the first record' })).toBeVisible();
  await recordLeaflets(server.url(), '科技下乡', 25_800);
  await expect(page.locator('[data-counter="material_copies own"]')).toContainText('25,800');
  await expect(page.getByText('Just recorded')).toBeVisible();
});

test('a display pinned to another year does not show this one', async ({ page, server }) => {
  await recordLeaflets(server.url(), '科技下乡', 500);
  await page.goto(server.url('/kiosk/?year=2019'));
  await expect(page.getByRole('heading', { name: '2019 年还没有记录' })).toBeVisible();
});
