import type { Page } from '@playwright/test';

/**
 * Waits until every font that the page's present text asks for is there, so that a screenshot shows Chinese as
 * people will see it.
 */
export async function fontsSettled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
}
