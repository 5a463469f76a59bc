import type { Language } from '@outreach/messages';
import { createRoot } from 'react-dom/client';
import '../src/styles.css';
import './gallery.css';
import { FigureStates } from './figure-states.tsx';
import { Pieces } from './pieces.tsx';

/** `?lang=en&theme=dark&page=pieces` */
const asked = new URLSearchParams(location.search);
const language: Language = asked.get('lang') === 'en' ? 'en' : 'zh';
const theme = asked.get('theme') ?? 'light';

document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en-GB';
if (theme === 'kiosk') document.documentElement.classList.add('ol-kiosk');
else document.documentElement.dataset['mantineColorScheme'] = theme;

const root = document.getElementById('root');
if (root === null) throw new Error('gallery/index.html has no #root');
createRoot(root).render(
  asked.get('page') === 'pieces' ? <Pieces lang={language} /> : <FigureStates lang={language} />,
);
