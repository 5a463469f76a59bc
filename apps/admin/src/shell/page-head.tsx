import { shellWords } from '@outreach/messages/admin';
import { type ReactNode, useEffect } from 'react';
import { useWords } from '../language/language.tsx';
import styles from './page-head.module.css';

/** The title of a page, what it is about, and what can be done there. The title is the window's too. */
export function PageHead({
  title,
  note,
  children,
}: {
  readonly title: string;
  readonly note?: ReactNode;
  readonly children?: ReactNode;
}) {
  const { product } = useWords(shellWords);
  useEffect(() => {
    document.title = `${title} · ${product}`;
  }, [title, product]);
  return (
    <div className={styles.head}>
      <h1 className={styles.title}>{title}</h1>
      {note !== undefined && <span className={styles.note}>{note}</span>}
      <div className={styles.tools}>{children}</div>
    </div>
  );
}
