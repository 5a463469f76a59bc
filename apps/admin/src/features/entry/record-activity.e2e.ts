import { expect, type Page, test } from '@outreach/e2e';

/** The page's own words are Chinese unless the person chose English. */
async function openEntry(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await expect(page.getByRole('heading', { name: '录入一项活动' })).toBeVisible();
}

test('an activity is recorded with the keyboard alone, and its number stands in the year', async ({ page, server }) => {
  await openEntry(page, server.url('/entry'));
  await page.getByLabel('活动名称').focus();
  await page.keyboard.type('科技三下乡');
  await page.keyboard.press('Enter');
  await page.keyboard.type('1.11-1.17');
  await expect(page.getByText('1月11日—17日')).toBeVisible();
  await expect(page.getByText('共 7 天，算两头')).toBeVisible();
  await page.getByLabel('加一个数字').focus();
  await page.keyboard.type('资料25000余份');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('img', { name: '不少于25000份' }).first()).toBeVisible();
  await expect(page.getByText('不少于，多出多少没有写')).toBeVisible();

  await page.keyboard.press('Control+Enter');

  await expect(page.getByRole('status').getByText('“科技三下乡”已保存，第 2 号记录')).toBeVisible();
  await expect(page.getByLabel('活动名称')).toHaveValue('');
  await expect(page.getByLabel('日期', { exact: true })).toHaveValue('1.11-1.17');
  await page.getByRole('link', { name: '年度' }).click();
  await expect(page.getByRole('button', { name: /科技资料.*不少于25000份/ })).toBeVisible();
});

test('what the totals become is shown before saving', async ({ page, server }) => {
  await openEntry(page, server.url('/entry'));
  await page.getByLabel('活动名称').fill('乡村培训');
  await page.getByLabel('加一个数字').fill('培训3期');
  await page.keyboard.press('Enter');
  const after = page.getByRole('complementary', { name: '保存以后' });
  await expect(after.getByText('培训期数')).toBeVisible();
  await expect(after.getByRole('img', { name: '3期' })).toBeVisible();
});

test('what cannot be read says so at its field, and is kept once the clerk calls it illegible', async ({
  page,
  server,
}) => {
  await openEntry(page, server.url('/entry'));
  await page.getByLabel('加一个数字').fill('资料12.000份');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByLabel('活动名称')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('活动名称')).toBeFocused();
  await expect(page.getByRole('alert').getByText('quantity.ambiguous')).toBeVisible();

  await page.getByLabel('活动名称').fill('街头宣传');
  await page.getByPlaceholder('选指标').fill('科技资料');
  await page.getByRole('option', { name: /科技资料/ }).click();
  await page.getByRole('button', { name: '字迹不清，先这样存' }).click();
  await expect(page.getByText('字迹不清，能保存，不计入合计')).toBeVisible();
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('status').getByText('“街头宣传”已保存')).toBeVisible();
  await expect(
    page.getByRole('complementary', { name: '活动：街头宣传' }).getByRole('button', { name: /字迹不清/ }),
  ).toBeVisible();
});

test('a pasted sentence is taken apart into numbers, a measure it lacks is defined, and a part counts once', async ({
  page,
  server,
}) => {
  await openEntry(page, server.url('/entry'));
  await paste(page, '1月11日至17日开展三下乡活动，共发放资料25000余份，设展台6个，培训农民320人次，其中妇女120人次');
  await expect(page.getByLabel('活动名称')).toHaveValue('开展三下乡活动');
  await expect(page.getByLabel('日期', { exact: true })).toHaveValue('1月11日至17日');
  await expect(page.getByRole('complementary').locator('mark')).toHaveText(['25000余份', '6个', '320人次', '120人次']);
  await expect(page.getByText('其中，已在320人次里')).toBeVisible();

  // The stands are the second number.
  await page.getByPlaceholder('选指标').nth(1).fill('科普展台');
  await page.getByRole('option', { name: '定义新指标“科普展台”' }).click();
  await page.getByRole('group', { name: '新指标' }).getByLabel('名称').press('Enter');
  await expect(page.getByLabel('科普展台，照原文写')).toHaveValue('设展台6个');
  const after = page.getByRole('complementary', { name: '保存以后' });
  await expect(after.getByRole('img', { name: '320人次' })).toBeVisible();

  await page.keyboard.press('Control+s');
  await expect(page.getByRole('status').getByText('“开展三下乡活动”已保存')).toBeVisible();
  await page.getByRole('link', { name: '年度' }).click();
  await expect(page.getByRole('button', { name: /培训人次 本局，320人次/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /科普展台 本局，6个/ })).toBeVisible();
});

/** Pastes into the focused field, as from a Word file. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', pasted);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

test('Enter that ends a composition neither saves nor moves on', async ({ page, server }) => {
  await openEntry(page, server.url('/entry'));
  const title = page.getByLabel('活动名称');
  await title.fill('ke ji');
  await title.dispatchEvent('keydown', { key: 'Enter', keyCode: 229, isComposing: true, bubbles: true });
  await title.dispatchEvent('keydown', { key: 'Enter', keyCode: 229, isComposing: true, ctrlKey: true, bubbles: true });
  await expect(title).toBeFocused();
  await expect(page.getByText('有 1 处要改')).toHaveCount(0);
  await expect(title).toHaveValue('ke ji');
});

test('a draft is there again after a reload', async ({ page, server }) => {
  await openEntry(page, server.url('/entry'));
  await page.getByLabel('活动名称').fill('科技三下乡');
  await page.getByLabel('加一个数字').fill('图书2500册');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/草稿 \d\d:\d\d 存在本机/)).toBeVisible();

  await page.reload();

  await expect(page.getByText(/接着 \d\d:\d\d 的草稿/)).toBeVisible();
  await expect(page.getByLabel('活动名称')).toHaveValue('科技三下乡');
  await expect(page.getByLabel('图书，照原文写')).toHaveValue('2500册');
});

test('while the server is away nothing says saved, and the entry is recorded once when it is back', async ({
  page,
  serverProcess: server,
}) => {
  await openEntry(page, server.url('/entry'));
  await page.getByLabel('活动名称').fill('社区讲座');
  await page.getByLabel('加一个数字').fill('培训3期');
  await page.keyboard.press('Enter');
  await server.kill('SIGKILL');

  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert').getByText('连不上服务器。草稿存在本机，连上以后再保存。')).toBeVisible();
  await expect(page.getByRole('button', { name: '等待连接' }).first()).toBeDisabled();
  await expect(page.getByText('已保存')).toHaveCount(0);

  await server.start();
  await expect(page.getByRole('button', { name: '保存并录下一条' })).toBeEnabled({ timeout: 30_000 });
  await expect(page.getByLabel('活动名称')).toHaveValue('社区讲座');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('status').getByText('“社区讲座”已保存，第 2 号记录')).toBeVisible();
  await expect(page.getByRole('link', { name: '社区讲座' })).toHaveCount(1);
});

test('an entry saved in one window shows in another without a reload', async ({ page, context, server }) => {
  const other = await context.newPage();
  await other.goto(server.url('/ledger'));
  await expect(other.getByText(/还没有活动/)).toBeVisible();
  await openEntry(page, server.url('/entry'));
  await page.getByLabel('活动名称').fill('科普讲座');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('status').getByText('已保存')).toBeVisible();
  await expect(other.getByRole('link', { name: '科普讲座' })).toBeVisible();
});

test('an answer lost on its way makes no second record, and a changed entry is not passed off as saved', async ({
  page,
  server,
}) => {
  await openEntry(page, server.url('/entry'));
  // The server records it; the page never hears of it.
  await page.route('**/trpc/activity.record**', async (route) => {
    await route.fetch();
    await route.abort();
  });
  await page.getByLabel('活动名称').fill('社区讲座');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('服务器没有回答，还不能说已经保存。')).toBeVisible();
  await page.unroute('**/trpc/activity.record**');

  await expect(page.getByRole('button', { name: '保存', exact: false }).first()).toBeEnabled({ timeout: 30_000 });
  await page.getByLabel('活动名称').fill('社区科普讲座');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('上一次其实已经保存了，是改动以前的样子。')).toBeVisible();
  await page.getByRole('button', { name: '打开' }).click();
  await expect(page.getByRole('complementary', { name: '活动：社区讲座' })).toBeVisible();
  await expect(page.getByRole('link', { name: /社区/ })).toHaveCount(1);
});

test('the same entry sent again after a lost answer is recorded once', async ({ page, server }) => {
  await openEntry(page, server.url('/entry'));
  await page.route('**/trpc/activity.record**', async (route) => {
    await route.fetch();
    await route.abort();
  });
  await page.getByLabel('活动名称').fill('社区讲座');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('服务器没有回答，还不能说已经保存。')).toBeVisible();
  await page.unroute('**/trpc/activity.record**');

  await page.reload();
  await expect(page.getByLabel('活动名称')).toHaveValue('社区讲座');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('status').getByText('“社区讲座”已保存，第 2 号记录')).toBeVisible();
  await expect(page.getByRole('link', { name: '社区讲座' })).toHaveCount(1);
});
