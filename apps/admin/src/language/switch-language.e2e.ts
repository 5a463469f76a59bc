import { expect, test } from '@outreach/e2e';

test('the page speaks English once asked to, remembers it, and has nothing to complain of', async ({
  page,
  server,
}) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(response.url());
  });
  await page.goto(server.url('/ledger'));
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await page.getByRole('button', { name: '切换语言' }).click();
  await expect(page.getByRole('heading', { name: 'Ledger' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
  await page.reload();
  await expect(page.getByRole('link', { name: 'Record the first' })).toBeVisible();
  expect(complaints).toEqual([]);
});

test('every key that works is listed under the question mark', async ({ page, server }) => {
  await page.goto(server.url('/ledger'));
  await expect(page.getByRole('heading', { name: '台账' })).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog').getByText('不用鼠标')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(page.getByLabel('在台账里找活动')).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await expect(page.getByRole('heading', { name: '录入一项活动' })).toBeVisible();
});
