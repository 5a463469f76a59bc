import '@outreach/ui/styles.css';
import 'virtual:fixed-words-font.css';
import { htmlLanguage } from '@outreach/messages';
import { sceneWords } from '@outreach/messages/kiosk';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { readAddress } from './address/display-address.ts';
import { FaultGuard } from './faults/fault-guard.tsx';
import { trpcLine } from './feed/trpc-line.ts';
import { atMost, loadAllSlices, loadFirstFonts, loadFrameWords } from './fonts/load-fonts.ts';
import { Display } from './show/display.tsx';
import { turnScenes } from './show/turn-scenes.ts';
import { keepFrame, recallFrame } from './storage/kept-frame.ts';
import { ownStorage } from './storage/own-storage.ts';
import { supervise } from './supervisor/supervise.ts';
import { browserSurroundings } from './surroundings.ts';
import { watchVersion } from './version/watch-version.ts';

/** Longest wait for the fonts before the display is drawn without them. */
const fontsLimit_ms = 1_500;

const address = readAddress(location.search, matchMedia('(prefers-reduced-motion: reduce)').matches);
const surroundings = browserSurroundings;
const clocks = { wall_ms: () => Date.now(), now_ms: surroundings.now_ms };
const storage = ownStorage();
const words = sceneWords(address.language);

document.documentElement.lang = htmlLanguage(address.language);
document.title = words.product;

const supervisor = supervise({
  line: trpcLine('/trpc', address.year),
  surroundings,
  remembered: recallFrame(storage, address.year, clocks),
  keep(connection) {
    keepFrame(storage, address.year, connection, clocks);
    if (connection.frame !== null) void loadFrameWords(connection.frame);
  },
});

const version = watchVersion({
  surroundings,
  ask: async () => (await fetch('/version', { cache: 'no-store' })).json(),
  pageIsThere: async () => {
    const page = await fetch(location.href, { cache: 'no-store' });
    return page.ok && (page.headers.get('content-type') ?? '').includes('text/html');
  },
  reload: () => location.reload(),
});

const turner = turnScenes({ supervisor, surroundings, onRound: version.onQuietMoment });

addEventListener('online', supervisor.hurry);
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') supervisor.hurry();
});

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root.');

await atMost(fontsLimit_ms, loadFirstFonts());
createRoot(root).render(
  <StrictMode>
    <FaultGuard language={address.language}>
      <Display
        supervisor={supervisor}
        turner={turner}
        surroundings={surroundings}
        address={address}
        adminAddress={`${location.origin}/`}
      />
    </FaultGuard>
  </StrictMode>,
);

// Tells public/boot-guard.js that there is nothing to guard any more.
document.documentElement.dataset['started'] = 'true';
void loadAllSlices();
