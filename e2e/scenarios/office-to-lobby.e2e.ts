import { expect, type Page, test } from '@outreach/e2e';

/** What is saved in the office is seen in the lobby within a second. */
const within_ms = 1_000;

/** Keys in an activity as a clerk does: by keyboard, numbers as they were written down. */
async function keyIn(office: Page, title: string, numbers: string): Promise<void> {
  await office.getByLabel('活动名称').fill(title);
  await office.getByLabel('加一个数字').fill(numbers);
  await office.keyboard.press('Enter');
  await office.keyboard.press('Control+s');
}

test('an activity keyed in at the office moves the lobby within a second, through a killed server too', async ({
  page: lobby,
  context,
  serverProcess: server,
}) => {
  const office = await context.newPage();
  const leaflets = lobby.locator('[data-counter="material_copies own"]').first();
  const sheet = (title: string) => office.getByRole('complementary', { name: `活动：${title}` });
  await lobby.goto(server.url('/kiosk/'));
  await expect(lobby.getByRole('heading', { name: '等待第一条记录' })).toBeVisible();
  await office.goto(server.url('/entry'));

  await keyIn(office, '科技三下乡', '资料25000余份');
  await expect(sheet('科技三下乡')).toBeVisible();
  await expect(lobby.getByRole('heading', { name: '科技三下乡' })).toBeVisible({ timeout: within_ms });
  await expect(leaflets).toContainText('2.5', { timeout: within_ms });
  await expect(leaflets).toContainText('万余');
  await lobby.evaluate(() => document.body.setAttribute('data-same-page', 'yes'));

  await server.kill('SIGKILL');
  await server.start();

  await office.goto(server.url('/entry'));
  await keyIn(office, '全国科普日', '资料5000份');
  await expect(sheet('全国科普日')).toBeVisible();
  await expect(lobby.getByRole('heading', { name: '全国科普日' })).toBeVisible({ timeout: 20_000 });
  await expect(leaflets).toContainText('3');
  await expect(leaflets).toContainText('万余');
  await expect(lobby.locator('body')).toHaveAttribute('data-same-page', 'yes');
});
