import { expect, type Page, test } from '@outreach/e2e';

const sizes = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
  { width: 1080, height: 1920 },
  { width: 2560, height: 1080 },
];

test.use({ serve: [] });

/** Texts and numbers that stand outside the screen, or over another one of their row. */
async function misplaced(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const outside = [...document.querySelectorAll('h1, h2, p, .ol-figure, .last-year, .notes, .foot__line > *')].filter(
      (place) => {
        const { left, right, top, bottom, width } = place.getBoundingClientRect();
        return width > 0 && (left < 0 || top < 0 || right > innerWidth + 1 || bottom > innerHeight + 1);
      },
    );
    const overlong = [...document.querySelectorAll<HTMLElement>('[data-fit]')].filter(
      (line) => line.scrollWidth > line.clientWidth + 1,
    );
    return [...outside, ...overlong].map((place) => `${place.className}: ${place.textContent}`);
  });
}

for (const { width, height } of sizes) {
  for (const lang of ['zh', 'en']) {
    test(`at ${width}×${height} the display (${lang}) is one page that never scrolls`, async ({ page, server }) => {
      await page.setViewportSize({ width, height });
      await page.clock.install();
      await page.goto(server.url(`/kiosk/?lang=${lang}`));
      await expect(page.getByText(lang === 'zh' ? '演示数据' : 'Demo data')).toBeVisible();

      for (const scene of ['this-year', 'just-now', 'this-year']) {
        await expect(page.locator(`[data-scene="${scene}"]`)).toBeVisible();
        await expect.poll(() => misplaced(page)).toEqual([]);
        const page_ = await page.evaluate(() => ({
          width: document.documentElement.scrollWidth,
          height: document.documentElement.scrollHeight,
        }));
        expect(page_).toEqual({ width, height });
        await page.clock.runFor(16_500);
      }
    });
  }
}

test('Chinese is set in the fonts that the display brings along', async ({ page, server }) => {
  await page.goto(server.url('/kiosk/'));
  await expect(page.locator('[data-scene]')).toBeVisible();
  await expect
    .poll(() =>
      page.evaluate(() => {
        const words = [...document.querySelectorAll('h2')].map((label) => label.textContent).join('');
        return document.fonts.check('500 40px "Noto Sans SC Variable"', words);
      }),
    )
    .toBe(true);
});
