import type { Total } from '@outreach/domain';
import { figureWords, scopeName } from '@outreach/messages';
import { entryWords } from '@outreach/messages/admin';
import { Figure, figureOfTotal, KnownLine, lineOf } from '@outreach/ui';
import { measureName, useCatalogue } from '../../client/ledger-queries.ts';
import { useConnection } from '../../client/server-context.tsx';
import type { Preview } from '../../client/trpc.ts';
import { useLanguage } from '../../language/language.tsx';
import styles from './after-saving.module.css';

type Change = Preview['changes'][number];

/** 保存以后: each total that a save would change, before and after. */
export function AfterSaving({
  year,
  preview,
  asked,
}: {
  readonly year: number;
  readonly preview: Preview | undefined;
  /** `nothing` to ask about yet, or something in the numbers to be mended first. */
  readonly asked: 'yes' | 'nothing' | 'mend-first';
}) {
  const language = useLanguage();
  const words = entryWords(language);
  const connection = useConnection();
  const changes = preview?.changes ?? [];
  return (
    <section className={styles.after} aria-live="polite">
      <h2 className={styles.title}>{words.afterTitle}</h2>
      {connection.state === 'away' ? (
        <p className={styles.note}>{words.afterAway}</p>
      ) : asked !== 'yes' || preview === undefined ? (
        <p className={styles.note}>{asked === 'mend-first' ? words.afterMend : words.afterEmpty}</p>
      ) : changes.length === 0 ? (
        <p className={styles.note}>{words.afterNothing}</p>
      ) : (
        <>
          <p className={styles.note}>{words.afterYear({ year })}</p>
          {changes.map((change) => (
            <ChangeLine key={`${change.measure} ${change.scope}`} change={change} />
          ))}
        </>
      )}
    </section>
  );
}

function ChangeLine({ change }: { readonly change: Change }) {
  const language = useLanguage();
  const words = entryWords(language);
  const catalogue = useCatalogue();
  const measure = catalogue.measureById.get(change.measure) ?? { units: [''] as const, unitEn: '' };
  const draw = (total: Total | null) =>
    total === null || total.counted + total.undecided === 0 ? (
      <span className={styles.none}>{figureWords(language).notReported}</span>
    ) : (
      <Figure descriptor={figureOfTotal(total, measure)} size="table" lang={language} unit="hidden" />
    );
  const after = change.after === null ? null : figureOfTotal(change.after, measure);
  const line = after === null ? null : lineOf(after, change.before?.lower);
  return (
    <div className={styles.change}>
      <p className={styles.line}>
        <span className={styles.name}>
          {measureName(catalogue, language, change.measure)}
          {change.scope !== 'own' && <span className={styles.scope}>{scopeName(language, change.scope)}</span>}
        </span>
        <span className={styles.before}>{draw(change.before)}</span>
        <span className="visually-hidden">{words.becomes}</span>
        <span aria-hidden>→</span>
        <span className={styles.now}>
          {after === null ? draw(null) : <Figure descriptor={after} size="table" lang={language} />}
        </span>
      </p>
      {line !== null && <KnownLine shape={line} />}
    </div>
  );
}
