import type { FigureId, TraceRow } from '@outreach/domain';
import { contributionReason, datesPhrase, localMoment, momentPhrase } from '@outreach/messages';
import { traceWords } from '@outreach/messages/admin';
import { Figure, figureOfQuantity, Raw, Scope, unitOf } from '@outreach/ui';
import { Link } from '@tanstack/react-router';
import { useAbout, useCatalogue } from '../../client/ledger-queries.ts';
import { useLanguage } from '../../language/language.tsx';
import styles from './trace-row.module.css';

interface TraceRowProps {
  readonly row: TraceRow;
  readonly rowsById: ReadonlyMap<FigureId, TraceRow>;
  readonly showScope?: boolean;
  /** A question below the row says why it is undecided. */
  readonly asked?: boolean;
}

/** One figure behind a number: when, what, as written, why it counts as it does, and its value. */
export function TraceRowView({ row, rowsById, showScope = false, asked = false }: TraceRowProps) {
  const language = useLanguage();
  const words = traceWords(language);
  const about = useAbout();
  const catalogue = useCatalogue();
  const { figure, activity, contribution } = row;
  const measure = catalogue.measureById.get(figure.measure);
  const unit = measure === undefined ? { zh: figure.unit, en: figure.unit } : unitOf(measure);
  const breakdown = measure?.breakdowns.find((entry) => entry.id === figure.breakdown)?.names[language];
  const corrected = row.corrections.at(-1);
  const descriptor = figureOfQuantity(figure.quantity, unit, {
    question: contribution.state === 'undecided',
    ...(corrected === undefined ? {} : { corrected: { before: corrected.before } }),
  });
  const other = contribution.because === null ? undefined : rowsById.get(contribution.because);
  const reason = contributionReason(language, contribution.reason);
  return (
    <div className={styles.row}>
      <span className={styles.dates}>{datesPhrase(language, activity.dates)}</span>
      <div className={styles.what}>
        <Link
          to="/ledger"
          search={{ year: activity.year, activity: activity.id }}
          className={styles.title ?? ''}
          aria-label={words.openActivity({ title: activity.title })}
        >
          {activity.title}
        </Link>
        {breakdown !== undefined && <span className={styles.breakdown}>{breakdown}</span>}
        {figure.quantity.raw !== '' && <Raw phrase={figure.quantity.raw} />}
        {showScope && <Scope scope={figure.scope} lang={language} />}
        <span className={styles.reason}>
          {contribution.reason !== 'result' && !asked && (
            <>
              {other === undefined ? reason : words.because({ reason, other: other.activity.title })}
              {' · '}
            </>
          )}
          <span className={styles.recorded}>
            {words.recordedAt({
              when: momentPhrase(language, localMoment(row.recordedAt, about.timeZone)),
              position: row.recordedPosition,
            })}
          </span>
        </span>
      </div>
      <span className={styles.value}>
        <Figure descriptor={descriptor} size="table" lang={language} />
      </span>
    </div>
  );
}
