import { shellWords } from '@outreach/messages/admin';
import { useEffect, useState } from 'react';
import { useWords } from '../language/language.tsx';
import styles from './page-state.module.css';

const quiet_ms = 1_000;

/** While something is read: nothing at first, then a sentence. Never a spinner, never a 0. */
export function Reading() {
  const words = useWords(shellWords);
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), quiet_ms);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p className={styles.state} role="status" aria-busy>
      {late ? words.reading : ''}
    </p>
  );
}
