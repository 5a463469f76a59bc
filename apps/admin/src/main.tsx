import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { loadHanFonts } from './han-fonts.ts';
import { preloadPages } from './preload-pages.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

// Two frames on, the page has been drawn once.
requestAnimationFrame(() =>
  requestAnimationFrame(() => {
    void loadHanFonts();
    preloadPages();
  }),
);
