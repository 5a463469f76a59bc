import { expect, test } from '@outreach/e2e';

test.use({ serve: [] });

/** What a page has on plain http: no locks, no clipboard, no random UUIDs. */
function insecureContext(): void {
  Object.defineProperty(window, 'isSecureContext', { value: false });
  Reflect.deleteProperty(Navigator.prototype, 'locks');
  Reflect.deleteProperty(Navigator.prototype, 'clipboard');
  Reflect.deleteProperty(Crypto.prototype, 'randomUUID');
}

test('on plain http an entry is recorded, another window learns of it, and a citation is copied', async ({
  page,
  context,
  server,
}) => {
  await context.addInitScript(insecureContext);
  const other = await context.newPage();
  await other.goto(server.url('/ledger'));
  await page.goto(server.url('/entry'));
  await expect(page.getByLabel('活动名称')).toBeFocused();
  await page.keyboard.type('社区讲座');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('status').getByText('“社区讲座”已保存')).toBeVisible();
  await expect(other.getByRole('link', { name: '社区讲座' })).toBeVisible();

  await page.getByRole('link', { name: '年度' }).click();
  await page
    .getByRole('button', { name: /科技资料/ })
    .first()
    .click();
  await page.getByRole('button', { name: '复制引文' }).click();
  await expect(page.getByRole('status').getByText('引文已复制')).toBeVisible();
});
