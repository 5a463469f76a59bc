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
  test(`at ${width}×${height} the display is one page that never scrolls, in both languages`, async ({
    page,
    server,
  }) => {
    await page.setViewportSize({ width, height });
    await page.clock.install();
    for (const lang of ['zh', 'en']) {
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
    }
  });
}

/** Han letters on the screen for which no face that the display brings along has been loaded. */
async function lettersWithoutFont(page: Page): Promise<string> {
  return page.evaluate(() => {
    const loaded = [...document.fonts].filter((face) => face.status === 'loaded' && / SC/.test(face.family));
    const spans = loaded.flatMap((face) =>
      face.unicodeRange.split(',').map((range) => {
        const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-');
        return [
          Number.parseInt(first.replaceAll('?', '0'), 16),
          Number.parseInt(last.replaceAll('?', 'f'), 16),
        ] as const;
      }),
    );
    const letters = new Set((document.getElementById('root')?.textContent ?? '').match(/\p{Script=Han}/gu) ?? []);
    const covered = (point: number) => spans.some(([first, last]) => first <= point && point <= last);
    return [...letters].filter((letter) => !covered(letter.codePointAt(0) ?? 0)).join('');
  });
}

test('every Chinese letter is set in a font that the display brings along, and nothing it asks for is missing', async ({
  page,
  server,
}) => {
  const missing: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(response.url());
  });
  await page.clock.install();
  await page.goto(server.url('/kiosk/'));
  for (const scene of ['this-year', 'just-now']) {
    await expect(page.locator(`[data-scene="${scene}"]`)).toBeVisible();
    await expect.poll(() => lettersWithoutFont(page)).toBe('');
    await page.clock.runFor(16_500);
  }
  expect(missing).toEqual([]);
});

test('the words of the first picture come with the style sheet, without another file', async ({ page, server }) => {
  await page.route('**/*.woff2', (route) =>
    route.request().url().includes('noto') ? route.abort() : route.continue(),
  );
  await page.goto(server.url('/kiosk/?year=2019'));
  await expect(page.getByRole('heading', { name: '2019 年还没有记录' })).toBeVisible();
  expect(
    await page.evaluate(() => {
      const words = document.querySelector('h1')?.textContent ?? '';
      return document.fonts.check('500 40px "Fixed Words SC"', words);
    }),
  ).toBe(true);
});
