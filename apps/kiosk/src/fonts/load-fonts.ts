import type { DisplayFrame } from '@outreach/api';

/** Weights and faces the display sets; loading is asked for by the letters that will be drawn. */
const han = '500 40px "Noto Sans SC Variable"';
const quote = '700 40px "Noto Serif SC Variable"';

/** Loads the fonts of the first picture: digits, and the display's own words. Never rejects. */
export async function loadFirstFonts(): Promise<void> {
  const family = getComputedStyle(document.documentElement).getPropertyValue('--ol-font');
  await Promise.allSettled([
    document.fonts.load(`600 40px ${family}`, '0123456789'),
    document.fonts.load('500 40px "Fixed Words SC"', '科普台账'),
  ]);
}

/**
 * Loads what a frame will need before its scene is on: names of measures, and the activity's name in Song. Never
 * rejects: a missing font is no reason to show nothing.
 */
export async function loadFrameWords(frame: DisplayFrame): Promise<void> {
  const named = frame.counters.map(({ measure }) => `${(measure.short ?? measure.names).zh}${measure.units[0]}`);
  const { newest } = frame;
  const detail = newest === null ? [] : [...newest.activity.places, newest.activity.dates.raw];
  await Promise.allSettled([
    import('./all-slices.ts').then(() => document.fonts.load(han, [frame.name, ...named, ...detail].join(''))),
    newest === null ? null : import('./all-slices.ts').then(() => document.fonts.load(quote, newest.activity.title)),
  ]);
}

/** Loads the style sheets of all other letters. Never rejects: where it fails, the next frame asks again. */
export async function loadAllSlices(): Promise<void> {
  await Promise.allSettled([import('./all-slices.ts')]);
}

/** Resolves with the promise or when the time is up, whichever is first. */
export async function atMost(limit_ms: number, work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeUp = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, limit_ms);
  });
  await Promise.race([work, timeUp]);
  clearTimeout(timer);
}
