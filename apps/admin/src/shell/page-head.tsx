import type { ReactNode } from 'react';
import styles from './page-head.module.css';

/** The title of a page, what it is about, and what can be done there. */
export function PageHead({
  title,
  note,
  children,
}: {
  readonly title: string;
  readonly note?: ReactNode;
  readonly children?: ReactNode;
}) {
  return (
    <div className={styles.head}>
      <h1 className={styles.title}>{title}</h1>
      {note !== undefined && <span className={styles.note}>{note}</span>}
      <div className={styles.tools}>{children}</div>
    </div>
  );
}
