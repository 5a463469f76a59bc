import { expect, test } from '@outreach/e2e';

test.use({ serve: [] });

/** The demo's richest year is last year. */
async function lastYear(about: string): Promise<number> {
  const answer: { readonly result: { readonly data: { readonly thisYear: number } } } = await (
    await fetch(about)
  ).json();
  return answer.result.data.thisYear - 1;
}

test('a number opens to the figures that make it, those in question, and those in other scopes', async ({
  page,
  server,
}) => {
  const year = await lastYear(server.url('/trpc/ledger.about'));
  await page.goto(server.url(`/year?year=${year}`));
  await page.getByRole('button', { name: /科技资料 本局.*在89000与134000份之间/ }).click();
  const panel = page.getByRole('complementary', { name: '数据来源：科技资料 本局' });
  await expect(
    panel
      .getByText('“89000份”')
      .or(panel.locator('q').filter({ hasText: '89000份' }))
      .first(),
  ).toBeVisible();
  await expect(panel.getByRole('heading', { name: /待定/ })).toBeVisible();
  await expect(panel.getByRole('heading', { name: /别的统计范围/ })).toBeVisible();
  await expect(panel.getByText('确定的 89,000')).toBeVisible();
  await expect(panel.getByText('待定的 45,000')).toBeVisible();

  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
});

test('deciding that a part is inside settles the total, and can be withdrawn', async ({ page, server }) => {
  const year = await lastYear(server.url('/trpc/ledger.about'));
  await page.goto(server.url(`/year?year=${year}&measure=material_copies&scope=own`));
  const panel = page.getByRole('complementary', { name: '数据来源：科技资料 本局' });
  await expect(panel.getByText('另外的', { exact: true })).toBeVisible();
  await page.keyboard.press('1');
  await expect(page.getByRole('status').getByText('已记下')).toBeVisible();
  await expect(panel.getByRole('img', { name: '89000份', exact: true }).first()).toBeVisible();
  await expect(panel.getByRole('heading', { name: /已在别的数里/ })).toBeVisible();

  await page.getByRole('button', { name: '撤回决定' }).click();
  await expect(panel.getByRole('img', { name: /在89000与134000份之间/ })).toBeVisible();
});

test('several figures that may be inside one whole are asked about once, in every measure', async ({
  page,
  server,
}) => {
  const year = await lastYear(server.url('/trpc/ledger.about'));
  await page.goto(server.url(`/year?year=${year}&measure=training_sessions&scope=own`));
  const panel = page.getByRole('complementary', { name: '数据来源：培训期数 本局' });
  await expect(panel.getByText('都不包含', { exact: true })).toBeVisible();
  await page.keyboard.press('3');
  await expect(panel.getByText('另外的', { exact: true })).toHaveCount(2);
  await panel.getByRole('button', { name: '还是一起决定' }).click();
  await panel.getByLabel(/培训人次问的是同一件事/).check();
  await page.keyboard.press('2');
  await expect(page.getByRole('status').getByText(/已记下 4 处/)).toBeVisible();
  await expect(panel.getByRole('img', { name: '388期', exact: true }).first()).toBeVisible();
  await expect(panel.getByRole('button', { name: /科技资料/ })).toBeVisible();
  await page.keyboard.press('j');
  await expect(page.getByRole('complementary', { name: '数据来源：科技资料 本局' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /培训人次 本局.*不少于27620人次/ })).toBeVisible();
});

test('the same number can be asked for through a day of the year', async ({ page, server }) => {
  const year = await lastYear(server.url('/trpc/ledger.about'));
  await page.goto(server.url(`/year?year=${year}`));
  await page.getByLabel('只算到哪一天办的').fill('1-6月');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`through=${year}-06-30`));
  await expect(page.getByText(/只算到 6月30日办的/)).toBeVisible();
  await page.getByLabel('只算到哪一天办的').fill('月底');
  await page.keyboard.press('Enter');
  await expect(page.getByText('没读懂这个日期。写成 9.30、9月 或 上半年。')).toBeVisible();
});

test('moving the caret to an earlier day shows the ledger of that day, which cannot be edited', async ({
  page,
  server,
}) => {
  const year = await lastYear(server.url('/trpc/ledger.about'));
  await page.goto(server.url(`/year?year=${year}`));
  await page.getByRole('slider').focus();
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/asOf=/);
  await expect(page.getByText('看到的是那一天的台账，不能修改')).toBeVisible();
  await page.getByRole('button', { name: '回到今天' }).click();
  await expect(page).not.toHaveURL(/asOf=/);
});
