import { expect, type Page, test } from '@outreach/e2e';

async function recordBooks(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByLabel('活动名称').fill('科技三下乡');
  await page.getByLabel('加一个数字').fill('图书500册');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('complementary', { name: '活动：科技三下乡' })).toBeVisible();
}

test('a correction needs a reason, and leaves the old value struck through in the history', async ({
  page,
  server,
}) => {
  await recordBooks(page, server.url('/entry'));
  await page.keyboard.press('e');
  await expect(page.getByRole('heading', { name: '更正一项活动' })).toBeVisible();
  await page.getByLabel('图书，照原文写').fill('5000册');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('要写原因，以后查得到。')).toBeVisible();
  await expect(page.getByLabel('更正原因')).toBeFocused();

  await page.keyboard.type('登记表第3页写的是5000册');
  await page.keyboard.press('Control+Enter');

  const sheet = page.getByRole('complementary', { name: '活动：科技三下乡' });
  await expect(sheet.getByText('登记表第3页写的是5000册')).toBeVisible();
  await expect(sheet.locator('s').getByRole('img', { name: '500册', exact: true })).toBeVisible();
  await expect(sheet.getByRole('button', { name: /5000册.*更正过/ })).toBeVisible();
});

test('two people correcting one activity each see both versions', async ({ page, browser, server }) => {
  await recordBooks(page, server.url('/entry'));
  // A computer of their own: drafts are kept by browser.
  const colleague = await (await browser.newContext()).newPage();
  await colleague.goto(page.url());
  await page.keyboard.press('e');
  await page.getByLabel('图书，照原文写').fill('5000册');
  await page.getByLabel('更正原因').fill('少打了一个零');

  await expect(colleague.getByRole('heading', { name: '科技三下乡' })).toBeVisible();
  await colleague.keyboard.press('e');
  await colleague.getByLabel('图书，照原文写').fill('5200册');
  await colleague.getByLabel('更正原因').fill('后来又发了200册');
  await colleague.keyboard.press('Control+Enter');
  await expect(colleague.getByRole('complementary', { name: '活动：科技三下乡' })).toBeVisible();

  await page.keyboard.press('Control+Enter');
  const conflict = page.getByRole('alert').filter({ hasText: '您改的时候，别人也改了这一项' });
  await expect(conflict.getByRole('img', { name: '5200册' }).first()).toBeVisible();
  await expect(conflict.getByRole('img', { name: '5000册' })).toBeVisible();
  await conflict.getByRole('button', { name: '用我的，在新的上面改' }).click();
  await page.keyboard.press('Control+Enter');
  await expect(
    page.getByRole('complementary', { name: '活动：科技三下乡' }).getByRole('button', { name: /5000册/ }),
  ).toBeVisible();
});
