import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { chromiumLaunchOptions } from '../src/chromium/launch-options.ts';
import { fontsSettled } from '../src/fonts-settled.ts';
import { ServerProcess } from '../src/server/server-process.ts';

const folder = path.join(import.meta.dirname, '..', '..', 'docs', 'pictures');

/** One picture of the README: what is opened, at which size, and when it is ready to be taken. */
type Picture = {
  readonly name: string;
  readonly address: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly ready: (page: Page, server: ServerProcess) => Promise<unknown>;
};

const desk = { width: 1440, height: 900 };
const lobby = { width: 1920, height: 1080 };
const upright = { width: 1080, height: 1920 };

/** The demo's richest year is the one before the present. */
function pictures(year: number): readonly Picture[] {
  const counters = (page: Page) => page.locator('[data-counter]').first().waitFor();
  return [
    {
      name: 'admin-ledger',
      address: `/ledger?year=${year - 1}`,
      size: desk,
      ready: (page) => page.getByRole('table').waitFor(),
    },
    { name: 'admin-entry', address: '/entry', size: desk, ready: typeAnEntry },
    {
      name: 'admin-year',
      address: `/year?year=${year - 1}`,
      size: desk,
      ready: (page) =>
        page
          .getByRole('button', { name: /科技资料/ })
          .first()
          .waitFor(),
    },
    {
      name: 'admin-trace',
      address: `/year?year=${year - 1}&measure=material_copies&scope=own`,
      size: desk,
      ready: (page) => page.getByText('确定的 89,000').waitFor(),
    },
    { name: 'kiosk-year', address: `/kiosk/?year=${year - 1}`, size: lobby, ready: counters },
    { name: 'kiosk-year-upright', address: `/kiosk/?year=${year - 1}`, size: upright, ready: counters },
    { name: 'kiosk-now', address: '/kiosk/', size: lobby, ready: recordNext },
  ];
}

/** A sentence of a report, taken apart into numbers; the one that is looked at is lit in it. */
async function typeAnEntry(page: Page): Promise<void> {
  await page.getByLabel('活动名称').fill('科普进乡村');
  await page.getByLabel('日期', { exact: true }).fill('11.20-11.22');
  await page.getByLabel('加一个数字').fill('共发放资料13类25000余份，图书2500册，挂图3000幅');
  await page.keyboard.press('Enter');
  await page.getByRole('complementary', { name: '保存以后' }).getByRole('img').first().waitFor();
  await page.getByLabel('科技资料，照原文写').focus();
}

/** Records an activity in the office while the lobby's page is open. */
async function recordNext(lobbyPage: Page, server: ServerProcess): Promise<void> {
  await lobbyPage.locator('[data-counter]').first().waitFor();
  const office = await lobbyPage.context().newPage();
  await office.goto(server.url('/entry'));
  await typeAnEntry(office);
  await office.keyboard.press('Control+Enter');
  await office.getByRole('status').getByText('已保存').waitFor();
  await office.close();
  await lobbyPage.locator('[data-scene="just-now"] [data-counter]').first().waitFor();
}

/** Takes the README's pictures of the demo, in the browser that the tests use. */
async function takePictures(): Promise<void> {
  const database = await mkdtemp(path.join(tmpdir(), 'outreach-pictures-'));
  const server = new ServerProcess(path.join(database, 'outreach.sqlite'), []);
  const browser = await chromium.launch(await chromiumLaunchOptions());
  try {
    await mkdir(folder, { recursive: true });
    await server.start();
    for (const picture of pictures(new Date().getFullYear())) await take(browser, server, picture);
  } finally {
    await browser.close();
    await server.kill('SIGTERM');
    await rm(database, { recursive: true, force: true });
  }
}

async function take(browser: Browser, server: ServerProcess, picture: Picture): Promise<void> {
  const context = await browser.newContext({
    viewport: picture.size,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(server.url(picture.address));
  await picture.ready(page, server);
  await fontsSettled(page);
  await page.screenshot({ path: path.join(folder, `${picture.name}.png`) });
  await context.close();
}

await takePictures();
