import { shellWords } from '@outreach/messages/admin';
import { isComposing } from '@outreach/ui/composing';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { useWords } from '../language/language.tsx';
import styles from './header-search.module.css';
import { KeyCap } from './key-cap.tsx';

const settle_ms = 250;

/** Finds activities by their words and raw phrases; the words stand in the address of the ledger page. */
export function HeaderSearch() {
  const words = useWords(shellWords);
  const navigate = useNavigate();
  const { text: sought = '' } = useSearch({ strict: false });
  const [typed, setTyped] = useState(sought);
  const [composing, setComposing] = useState(false);

  useEffect(() => setTyped(sought), [sought]);

  // Waits for a pause, and for the end of a composition: half a pinyin syllable is no search.
  useEffect(() => {
    const text = typed.trim();
    if (composing || text === sought) return;
    const timer = setTimeout(() => {
      void navigate({
        to: '/ledger',
        search: (before) => ({ ...before, text: text === '' ? undefined : text }),
        replace: sought !== '',
      });
    }, settle_ms);
    return () => clearTimeout(timer);
  }, [typed, composing, sought, navigate]);

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (isComposing(event) || event.key !== 'Escape') return;
    event.preventDefault();
    if (typed === '') event.currentTarget.blur();
    else setTyped('');
  }

  return (
    <search className={styles.search}>
      <IconSearch size={16} stroke={1.75} aria-hidden />
      <input
        id="ledger-search"
        type="text"
        className={styles.field}
        aria-label={words.searchLabel}
        placeholder={words.search}
        value={typed}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => setTyped(event.currentTarget.value)}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
        onKeyDown={onKeyDown}
      />
      <KeyCap>/</KeyCap>
    </search>
  );
}
