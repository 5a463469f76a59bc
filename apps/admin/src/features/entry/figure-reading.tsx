import type { Figure as FigureFact, Measure } from '@outreach/domain';
import { basisPhrase, roleName, scopeName } from '@outreach/messages';
import { entryWords } from '@outreach/messages/admin';
import { Figure, figureOfQuantity, unitOf } from '@outreach/ui';
import { useLanguage } from '../../language/language.tsx';
import type { FigureValues } from './entry-values.ts';
import styles from './figure-reading.module.css';

interface FigureReadingProps {
  readonly row: FigureValues;
  readonly figure: FigureFact;
  readonly measure: Measure | undefined;
  /** The row that this number is a part of. */
  readonly whole: FigureValues | undefined;
  readonly onReadAgain: () => void;
  /** The person says that it is no part of the other one. */
  readonly onCountApart: () => void;
}

/** What was understood of a number: its value, how well it is known, and what it counts over where that is not 本次. */
export function FigureReading({ row, figure, measure, whole, onReadAgain, onCountApart }: FigureReadingProps) {
  const language = useLanguage();
  const words = entryWords(language);
  if (row.text.trim() === '') return null;
  const { quantity } = figure;
  // A number that was not read says so in its red bar; here it would only say it twice.
  if (quantity.mark === 'unknown' && !row.illegible && quantity.why === 'illegible' && measure === undefined)
    return null;
  const unit = { zh: figure.unit, en: measure === undefined ? figure.unit : unitOf(measure).en };
  const notes = [
    howKnown(words, figure),
    ...(figure.basis.kind === 'event' ? [] : [basisPhrase(language, figure.basis)]),
    ...(figure.role === 'result' ? [] : [roleName(language, figure.role)]),
    ...(row.scope.trim() === '' ? [] : [scopeName(language, figure.scope)]),
    ...(whole === undefined ? [] : [words.partOf({ number: whole.text.trim() })]),
  ];
  return (
    <>
      <span aria-hidden>→</span>
      <Figure
        descriptor={figureOfQuantity(quantity, unit)}
        size="table"
        lang={language}
        className={styles.value ?? ''}
      />
      <span>{notes.join(' · ')}</span>
      {whole !== undefined && (
        <button type="button" className={styles.again} onClick={onCountApart}>
          {words.countApart}
        </button>
      )}
      {row.illegible && (
        <button type="button" className={styles.again} onClick={onReadAgain}>
          {words.readAgain}
        </button>
      )}
    </>
  );
}

function howKnown(words: ReturnType<typeof entryWords>, { quantity }: FigureFact): string {
  switch (quantity.mark) {
    case 'exact':
      return words.exact;
    case 'at-least':
      return words.atLeast;
    case 'at-most':
      return words.atMost;
    case 'about':
      return words.about;
    case 'range':
      return words.range;
    case 'unknown':
      return quantity.why === 'not-reported'
        ? words.notReported
        : quantity.why === 'not-applicable'
          ? words.notApplicable
          : words.illegible;
    default:
      return quantity.mark satisfies never;
  }
}
