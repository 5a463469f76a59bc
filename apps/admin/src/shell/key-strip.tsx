import { shellWords } from '@outreach/messages/admin';
import { IconAlertCircle, IconCheck } from '@tabler/icons-react';
import { shortcutsHere } from '../keys/shortcut-registry.ts';
import { useShownShortcuts } from '../keys/shortcuts.tsx';
import { useWords } from '../language/language.tsx';
import { KeyCap } from './key-cap.tsx';
import styles from './key-strip.module.css';
import { useNotices } from './notices.tsx';

/** The foot of every page: the keys that work here, and the last thing that was saved. */
export function KeyStrip({ onAllKeys }: { readonly onAllKeys: () => void }) {
  const words = useWords(shellWords);
  const shown = shortcutsHere(useShownShortcuts());
  return (
    <footer className={styles.strip}>
      <ul className={styles.keys}>
        {shown.map((shortcut) => (
          <li key={shortcut.caps.join()} className={styles.key}>
            {shortcut.caps.map((cap) => (
              <KeyCap key={cap}>{cap}</KeyCap>
            ))}
            <span>{shortcut.label}</span>
          </li>
        ))}
      </ul>
      <NoticeLine />
      <button type="button" className={styles.all} onClick={onAllKeys}>
        <KeyCap>?</KeyCap>
        <span>{words.allKeys}</span>
      </button>
    </footer>
  );
}

function NoticeLine() {
  const { notice, dismiss } = useNotices();
  const words = useWords(shellWords);
  return (
    <div className={styles.notice} role="status" data-tone={notice?.tone}>
      {notice !== null && (
        <>
          {notice.tone === 'saved' ? (
            <IconCheck size={16} stroke={1.75} aria-hidden />
          ) : (
            <IconAlertCircle size={16} stroke={1.75} aria-hidden />
          )}
          <span>{notice.text}</span>
          {notice.action !== undefined && (
            <button type="button" className={styles.act} onClick={notice.action.run}>
              {notice.action.label}
            </button>
          )}
          <button type="button" className={styles.act} onClick={dismiss}>
            {words.dismiss}
          </button>
        </>
      )}
    </div>
  );
}
