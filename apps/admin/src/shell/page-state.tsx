import type { ReactNode } from 'react';
import styles from './page-state.module.css';

/** Says in words what stands here instead of content: nothing yet, or what went wrong and what to do. */
export function PageState({
  title,
  children,
  actions,
  tone,
}: {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly tone?: 'error';
}) {
  return (
    <section className={styles.state} data-tone={tone} role={tone === 'error' ? 'alert' : undefined}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.text}>{children}</p>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </section>
  );
}
