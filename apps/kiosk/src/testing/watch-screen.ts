import type { Page } from '@outreach/e2e';

/** What a person at the screen could have seen since the watch began. */
export interface ScreenWatch {
  /** Every number that stood under a counter, in the order in which it came up, each change once. */
  readonly numbers: () => Promise<readonly string[]>;
  /** True while the page is still the one that the watch began with. */
  readonly isSamePage: () => Promise<boolean>;
  /** How often the screen was blank. */
  readonly blanks: () => Promise<number>;
}

interface Watching {
  readonly numbers: string[];
  blanks: number;
}

declare global {
  interface Window {
    __watching?: Watching;
  }
}

/** Watches a counter, by the words a screen reader is given, through every change of the page. */
export async function watchScreen(page: Page, counter: string): Promise<ScreenWatch> {
  await page.evaluate((key) => {
    const watching: Watching = { numbers: [], blanks: 0 };
    window.__watching = watching;
    const look = () => {
      if (document.querySelector('[data-scene]') === null) watching.blanks += 1;
      for (const place of document.querySelectorAll(`[data-counter="${key}"] .ol-figure--hall[aria-label]`)) {
        if (place.closest('.last-year') !== null) continue;
        const said = place.getAttribute('aria-label') ?? '';
        if (watching.numbers.at(-1) !== said) watching.numbers.push(said);
      }
    };
    look();
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  }, counter);
  return {
    numbers: () => page.evaluate(() => window.__watching?.numbers ?? []),
    isSamePage: () => page.evaluate(() => window.__watching !== undefined),
    blanks: () => page.evaluate(() => window.__watching?.blanks ?? -1),
  };
}
