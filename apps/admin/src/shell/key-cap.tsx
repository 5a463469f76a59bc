import styles from './key-cap.module.css';

/** One key as printed on a keyboard; `onFill` where it stands on a filled button. */
export function KeyCap({ children, onFill = false }: { readonly children: string; readonly onFill?: boolean }) {
  return (
    <kbd className={styles.cap} data-on-fill={onFill || undefined}>
      {children}
    </kbd>
  );
}
