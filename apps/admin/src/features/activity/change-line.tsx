import type { Figure as FigureFact } from '@outreach/domain';
import { directionName, type Language } from '@outreach/messages';
import { activityAdminWords, entryWords } from '@outreach/messages/admin';
import { Figure, figureOfQuantity, unitOf } from '@outreach/ui';
import { type CatalogueView, entryName, measureName, useCatalogue } from '../../client/ledger-queries.ts';
import { useLanguage } from '../../language/language.tsx';
import styles from './change-line.module.css';
import type { FactChange, TextField } from './history-steps.ts';

/** One thing a correction changed: what was, struck through, and what is. */
export function ChangeLine({ change }: { readonly change: FactChange }) {
  const language = useLanguage();
  const words = activityAdminWords(language);
  const catalogue = useCatalogue();
  if (change.kind === 'field') {
    const show = (value: string) =>
      value === '' ? words.emptyValue : fieldValue(catalogue, language, change.field, value);
    return (
      <p className={styles.change}>
        {words.changed({ field: entryWords(language)[change.field] })}
        <s className={styles.struck}>{show(change.before)}</s> <span aria-hidden>→</span> {show(change.after)}
      </p>
    );
  }
  const { before, after } = change;
  const some = after ?? before;
  if (some === null) return null;
  const name = measureName(catalogue, language, some.measure);
  return (
    <p className={styles.change}>
      {before === null
        ? words.figureAdded({ measure: name })
        : after === null
          ? words.figureRemoved({ measure: name })
          : name}{' '}
      {before !== null && (
        <s className={styles.struck}>
          <Value figure={before} />
        </s>
      )}{' '}
      {before !== null && after !== null && <span aria-hidden>→</span>} {after !== null && <Value figure={after} />}
    </p>
  );
}

function Value({ figure }: { readonly figure: FigureFact }) {
  const language = useLanguage();
  const measure = useCatalogue().measureById.get(figure.measure);
  const unit = measure === undefined ? { zh: figure.unit, en: figure.unit } : unitOf(measure);
  return <Figure descriptor={figureOfQuantity(figure.quantity, unit)} size="table" lang={language} />;
}

function fieldValue(catalogue: CatalogueView, language: Language, field: TextField, value: string): string {
  if (field === 'kind') return entryName(catalogue.kinds, language, value);
  if (field === 'campaign') return entryName(catalogue.campaigns, language, value);
  if (field === 'direction' && isDirection(value)) return directionName(language, value);
  return value;
}

function isDirection(value: string): value is 'held' | 'recommended' | 'received' | 'statistic' {
  return value === 'held' || value === 'recommended' || value === 'received' || value === 'statistic';
}
