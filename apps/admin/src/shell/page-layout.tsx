import { type ReactNode, useEffect, useRef } from 'react';
import styles from './page-layout.module.css';

interface PageLayoutProps {
  readonly side?: ReactNode;
  /** Where the window is narrow the side stands below the page; without it it lies over the page. */
  readonly stacks?: boolean;
  readonly children: ReactNode;
}

/** A page that scrolls by itself, with room for a side panel. */
export function PageLayout({ side, stacks = false, children }: PageLayoutProps) {
  return (
    <div className={styles.layout} data-stacks={stacks || undefined}>
      <div className={styles.page}>{children}</div>
      {side}
    </div>
  );
}

interface SidePanelProps {
  readonly label: string;
  /** `sheet` stands beside the list; `source` lies over the page, which stays visible and dimmed. */
  readonly kind: 'sheet' | 'source';
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A panel at the right. It takes the focus when it opens and gives it back when it closes. */
export function SidePanel({ label, kind, onClose, children }: SidePanelProps) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    panel.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <>
      <div className={styles.veil} data-kind={kind} onClick={onClose} aria-hidden />
      <aside ref={panel} className={styles.side} data-kind={kind} aria-label={label} tabIndex={-1}>
        {children}
      </aside>
    </>
  );
}
