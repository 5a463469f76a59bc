import { expect, test } from '@outreach/e2e';

test('a void activity counts in no total, keeps its history, and counts again once reinstated', async ({
  page,
  server,
}) => {
  await page.goto(server.url('/entry'));
  await page.getByLabel('活动名称').fill('科普讲座');
  await page.getByLabel('加一个数字').fill('培训3期');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+s');
  const sheet = page.getByRole('complementary', { name: '活动：科普讲座' });
  await expect(sheet).toBeVisible();
  await expect(page.getByRole('button', { name: /培训期数 本局.*3期/ })).toBeVisible();

  await page.keyboard.press('v');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '作废' }).click();
  await expect(dialog.getByText('要写原因，以后查得到。')).toBeVisible();
  await dialog.getByLabel('原因').fill('和上一条重复');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').getByText('“科普讲座”已作废')).toBeVisible();
  await expect(sheet.getByText('这一项已作废，不计入任何合计。')).toBeVisible();
  await expect(page.getByRole('button', { name: /培训期数 本局/ })).toHaveCount(0);

  await sheet.getByRole('button', { name: '恢复' }).click();
  await page.getByRole('dialog').getByLabel('原因').fill('查过，没有重复');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /培训期数 本局.*3期/ })).toBeVisible();
  await expect(sheet.getByText('和上一条重复')).toBeVisible();
  await expect(sheet.getByText('查过，没有重复')).toBeVisible();
});
