import type { Activity, ActivityFacts } from '@outreach/domain';
import { entryWords } from '@outreach/messages/admin';
import { useLanguage } from '../../language/language.tsx';
import { ChangeLine } from '../activity/change-line.tsx';
import { changesBetween } from '../activity/history-steps.ts';
import styles from './correction-changes.module.css';

/** What a correction would change, before it is saved: old values struck through. */
export function CorrectionChanges({ before, after }: { readonly before: Activity; readonly after: ActivityFacts }) {
  const words = entryWords(useLanguage());
  const changes = changesBetween(before, after);
  return (
    <section className={styles.changes} aria-live="polite">
      <h2 className={styles.title}>{words.beforeAfter}</h2>
      {changes.length === 0 ? (
        <p className={styles.none}>{words.nothingYet}</p>
      ) : (
        <div className={styles.list}>
          {changes.map((change, index) => (
            <ChangeLine
              key={change.kind === 'field' ? change.field : (change.after?.id ?? change.before?.id ?? index)}
              change={change}
            />
          ))}
        </div>
      )}
    </section>
  );
}
