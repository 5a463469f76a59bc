import type { Language } from '@outreach/messages';
import { lazy } from 'react';
import { createRoot } from 'react-dom/client';
import '../src/styles.css';
import './gallery.css';
import { FigureStates } from './figure-states.tsx';
import { Fitting } from './fitting.tsx';
import { Pieces } from './pieces.tsx';

// Apart, because Mantine's own stylesheet dresses the whole page.
const MantineParts = lazy(async () => ({ default: (await import('./mantine-parts.tsx')).MantineParts }));

/** `?lang=en&theme=dark&page=pieces`, `page=mantine` */
const asked = new URLSearchParams(location.search);
const language: Language = asked.get('lang') === 'en' ? 'en' : 'zh';
const theme = asked.get('theme') ?? 'light';

document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en-GB';
if (theme === 'kiosk') document.documentElement.classList.add('ol-kiosk');
else document.documentElement.dataset['mantineColorScheme'] = theme;

const root = document.getElementById('root');
if (root === null) throw new Error('gallery/index.html has no #root');

function page() {
  switch (asked.get('page')) {
    case 'pieces':
      return <Pieces lang={language} />;
    case 'fitting':
      return <Fitting lang={language} />;
    case 'mantine':
      return <MantineParts scheme={theme === 'dark' ? 'dark' : 'light'} />;
    default:
      return <FigureStates lang={language} />;
  }
}

createRoot(root).render(page());
