import { Modal } from '@mantine/core';
import { shellWords } from '@outreach/messages/admin';
import type { Layer, Shortcut } from '../keys/shortcut.ts';
import { useShownShortcuts } from '../keys/shortcuts.tsx';
import { useWords } from '../language/language.tsx';
import styles from './all-keys.module.css';
import { KeyCap } from './key-cap.tsx';

/** Every key that works at this moment, with what it does. */
export function AllKeys({ onClose }: { readonly onClose: () => void }) {
  const words = useWords(shellWords);
  const layers = useShownShortcuts();
  const here = (['sheet', 'page'] satisfies Layer[]).flatMap((layer) => layers.get(layer) ?? []);
  return (
    <Modal opened onClose={onClose} title={words.keysTitle} closeButtonProps={{ 'aria-label': words.close }}>
      {here.length > 0 && <KeyList title={words.keysHere} shortcuts={here} />}
      <KeyList title={words.keysEverywhere} shortcuts={layers.get('shell') ?? []} />
    </Modal>
  );
}

function KeyList({ title, shortcuts }: { readonly title: string; readonly shortcuts: readonly Shortcut[] }) {
  return (
    <section className={styles.group}>
      <h3 className={styles.title}>{title}</h3>
      <dl className={styles.list}>
        {shortcuts.map((shortcut) => (
          <div key={shortcut.caps.join()} className={styles.row}>
            <dt className={styles.caps}>
              {shortcut.caps.map((cap) => (
                <KeyCap key={cap}>{cap}</KeyCap>
              ))}
            </dt>
            <dd className={styles.label}>{shortcut.label}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
