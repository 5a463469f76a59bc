import type { TraceRow } from '@outreach/domain';
import { localMoment, momentPhrase } from '@outreach/messages';
import { traceWords } from '@outreach/messages/admin';
import { Figure, figureOfQuantity, Raw, unitOf } from '@outreach/ui';
import { useAbout, useCatalogue } from '../../client/ledger-queries.ts';
import { useLanguage } from '../../language/language.tsx';
import styles from './trace-panel.module.css';

/** Every earlier value of the figures behind a number, struck through, with the reason. */
export function TraceCorrections({ rows }: { readonly rows: readonly TraceRow[] }) {
  const language = useLanguage();
  const words = traceWords(language);
  const about = useAbout();
  const catalogue = useCatalogue();
  const corrected = rows.filter((row) => row.corrections.length > 0);
  if (corrected.length === 0) return <p className={styles.foot}>{words.noCorrections}</p>;
  return (
    <section className={styles.group}>
      <h3 className={styles.groupTitle}>{words.corrections}</h3>
      {corrected.flatMap((row) => {
        const measure = catalogue.measureById.get(row.figure.measure);
        const unit = measure === undefined ? { zh: row.figure.unit, en: row.figure.unit } : unitOf(measure);
        return row.corrections.map((correction, index) => {
          const after = row.corrections[index + 1]?.before ?? row.figure.quantity;
          return (
            <div key={`${row.figure.id} ${correction.position}`} className={styles.correction}>
              <p className={styles.correctionLine}>
                {row.activity.title}{' '}
                {correction.before === null ? (
                  words.newInCorrection
                ) : (
                  <s className={styles.struck}>
                    <Figure
                      descriptor={figureOfQuantity(correction.before, unit)}
                      size="table"
                      lang={language}
                      unit="hidden"
                    />
                  </s>
                )}{' '}
                <span aria-hidden>→</span>{' '}
                <Figure descriptor={figureOfQuantity(after, unit)} size="table" lang={language} />
              </p>
              <p className={styles.correctionLine}>
                <Raw phrase={correction.reason} quotes={false} />
              </p>
              <p className={styles.note}>
                {words.correctedBy({
                  when: momentPhrase(language, localMoment(correction.recordedAt, about.timeZone)),
                  position: correction.position,
                })}
              </p>
            </div>
          );
        });
      })}
    </section>
  );
}
