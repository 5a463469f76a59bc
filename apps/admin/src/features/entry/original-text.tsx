import { entryWords } from '@outreach/messages/admin';
import { useWords } from '../../language/language.tsx';
import { useEntry } from './entry-context.tsx';
import styles from './original-text.module.css';
import { markedSentences } from './sentence-marks.ts';

/** 原文: the sentences the numbers were read in, each number underlined, the one being looked at lit. */
export function OriginalText({ focusedRow }: { readonly focusedRow: number | null }) {
  const words = useWords(entryWords);
  const { values } = useEntry();
  return (
    <section className={styles.original}>
      <h2 className={styles.title}>{words.originalText}</h2>
      {markedSentences(values.figures).map(({ source, pieces }) => (
        <p key={source} className={styles.sentence}>
          {pieces.map(({ text, row }, index) =>
            row === null ? (
              text
            ) : (
              // Pieces of one sentence never change places.
              <mark key={index} className={styles.number} data-lit={row === focusedRow || undefined}>
                {text}
              </mark>
            ),
          )}
        </p>
      ))}
      <p className={styles.hint}>{words.pasteHint}</p>
    </section>
  );
}
