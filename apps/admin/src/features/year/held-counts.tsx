import type { ActivitiesHeld, CatalogueEntry } from '@outreach/domain';
import { groupedDigits } from '@outreach/messages';
import { yearWords } from '@outreach/messages/admin';
import { entryName, useCatalogue } from '../../client/ledger-queries.ts';
import { useLanguage } from '../../language/language.tsx';
import styles from './held-counts.module.css';

/** 活动场次: how many activities were held, by kind and by campaign. Counted apart from all figures. */
export function HeldCounts({ held }: { readonly held: ActivitiesHeld }) {
  const language = useLanguage();
  const words = yearWords(language);
  const { kinds, campaigns } = useCatalogue();
  return (
    <section className={styles.held} aria-labelledby="held-title">
      <h2 id="held-title" className={styles.title}>
        {words.held} <span className={styles.note}>{words.heldNote}</span>
      </h2>
      <div className={styles.columns}>
        <p className={styles.total}>
          <b className={styles.digits}>{groupedDigits(held.total)}</b> {words.heldUnit}
        </p>
        <Counts title={words.byKind} counts={held.byKind} entries={kinds} none={words.noKind} />
        <Counts title={words.byCampaign} counts={held.byCampaign} entries={campaigns} none={words.noCampaign} />
      </div>
    </section>
  );
}

function Counts({
  title,
  counts,
  entries,
  none,
}: {
  readonly title: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly entries: readonly CatalogueEntry[];
  readonly none: string;
}) {
  const language = useLanguage();
  const rows = Object.entries(counts).sort(([, a], [, b]) => b - a);
  if (rows.length === 0) return null;
  return (
    <div className={styles.group}>
      <h3 className={styles.heading}>{title}</h3>
      <dl className={styles.list}>
        {rows.map(([id, count]) => (
          <div key={id} className={styles.row}>
            <dt>{id === '' ? none : entryName(entries, language, id)}</dt>
            <dd>{groupedDigits(count)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
