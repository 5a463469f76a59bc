import { entryWords } from '@outreach/messages/admin';
import { useLanguage } from '../../language/language.tsx';
import { KeyCap } from '../../shell/key-cap.tsx';
import styles from './keyboard-help.module.css';

/** How the form is filled in without the mouse. */
export function KeyboardHelp() {
  const words = entryWords(useLanguage());
  const keys = [
    ['Tab', words.keyTab],
    ['Enter', words.keyEnter],
    ['Ctrl+Enter', words.keySaveNext],
    ['Esc', words.keyEsc],
  ] as const;
  return (
    <section className={styles.help}>
      <h2 className={styles.title}>{words.keysTitle}</h2>
      <dl className={styles.list}>
        {keys.map(([cap, label]) => (
          <div key={cap} className={styles.key}>
            <dt>
              <KeyCap>{cap}</KeyCap>
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
