import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { shellWords } from '@outreach/messages/admin';
import { Mark } from '@outreach/ui/mark';
import { IconMoon, IconSun } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useAbout } from '../client/ledger-queries.ts';
import { useLanguageChoice } from '../language/language.tsx';
import styles from './header.module.css';
import { HeaderSearch } from './header-search.tsx';

/** Mark, ledger, the pages that work, search, language and theme. */
export function Header() {
  const about = useAbout();
  const { language, choose } = useLanguageChoice();
  const words = shellWords(language);
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme('light') === 'dark';
  return (
    <header className={styles.header}>
      <Link to="/ledger" className={styles.product}>
        <Mark className={styles.mark ?? ''} />
        <span className={styles.name}>{words.product}</span>
      </Link>
      <span className={styles.ledger}>
        {about.name}
        {about.demo && (
          <>
            <span aria-hidden> · </span>
            <span className={styles.demo}>{words.demo}</span>
          </>
        )}
      </span>
      <nav className={styles.nav} aria-label={words.mainNavigation}>
        <Link to="/ledger" className={styles.link ?? ''}>
          {words.ledger}
        </Link>
        <Link to="/entry" className={styles.link ?? ''}>
          {words.record}
        </Link>
        <Link to="/year" className={styles.link ?? ''}>
          {words.year}
        </Link>
      </nav>
      <HeaderSearch />
      <button
        type="button"
        className={styles.tool}
        aria-label={words.otherLanguage}
        onClick={() => choose(language === 'zh' ? 'en' : 'zh')}
      >
        <span aria-hidden>
          <b>{language === 'zh' ? '中' : 'EN'}</b> / {language === 'zh' ? 'EN' : '中'}
        </span>
      </button>
      <button
        type="button"
        className={styles.tool}
        aria-label={dark ? words.toLight : words.toDark}
        onClick={() => setColorScheme(dark ? 'light' : 'dark')}
      >
        {dark ? <IconSun size={18} stroke={1.75} aria-hidden /> : <IconMoon size={18} stroke={1.75} aria-hidden />}
      </button>
    </header>
  );
}
