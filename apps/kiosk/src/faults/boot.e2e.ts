import { expect, test } from '@outreach/e2e';

test('a display whose program did not arrive asks for its page again', async ({ page, server }) => {
  await page.clock.install();
  let refused = 0;
  await page.route('**/kiosk/assets/*.js', (route) => {
    refused += 1;
    return refused === 1 ? route.abort() : route.continue();
  });
  await page.goto(server.url('/kiosk/'));
  await expect.poll(() => refused).toBe(1);

  await page.clock.fastForward('00:21');

  await expect(page.getByRole('heading', { name: '等待第一条记录' })).toBeVisible();
});
