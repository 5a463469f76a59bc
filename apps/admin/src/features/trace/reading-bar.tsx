import { groupedDigits } from '@outreach/messages';
import { traceWords } from '@outreach/messages/admin';
import { type Part, Parts } from '@outreach/ui';
import { useLanguage } from '../../language/language.tsx';
import styles from './reading-bar.module.css';

/** A bar too narrow for the words of one of its parts has them on a line of their own. */
const wordsFit = 0.22;

interface ReadingBarProps {
  readonly whole: number;
  readonly parts: readonly Part[];
  /** The value of the full width: the same for both readings of a question. */
  readonly scale: number;
  /** What of the whole is none of the parts. */
  readonly rest: number;
}

/** One reading of a question as a bar: the whole, and what it is made of. */
export function ReadingBar({ whole, parts, scale, rest }: ReadingBarProps) {
  const language = useLanguage();
  const words = traceWords(language);
  const values = [...parts.map(({ value }) => value), ...(rest > 0 ? [rest] : [])];
  const narrow = values.some((value) => value / scale < wordsFit);
  return (
    <div className={styles.bar} data-narrow={narrow || undefined}>
      <Parts whole={whole} parts={parts} lang={language} scale={scale} />
      {narrow && (
        <p className={styles.legend}>
          {[
            ...parts.map(({ label, value }) => `${label} ${groupedDigits(value)}`),
            ...(rest > 0 ? [`${words.rest} ${groupedDigits(rest)}`] : []),
          ].join(' · ')}
        </p>
      )}
    </div>
  );
}
