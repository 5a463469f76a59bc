import { yearWords } from '@outreach/messages/admin';
import { useWords } from '../../language/language.tsx';
import styles from './year-legend.module.css';

/** What the bars mean; the thinner one is last year, or today where an earlier day is looked at. */
export function YearLegend({ past }: { readonly past: boolean }) {
  const words = useWords(yearWords);
  return (
    <ul className={styles.legend}>
      <li>
        <i className={styles.known} aria-hidden />
        {words.known}
      </li>
      <li>
        <i className={styles.atLeast} aria-hidden />
        {words.atLeast}
      </li>
      <li>
        <i className={styles.open} aria-hidden />
        {words.open}
      </li>
      <li>
        <i className={past ? styles.today : styles.before} aria-hidden />
        {past ? words.today : words.lastYear}
      </li>
    </ul>
  );
}
