import { Button, TextInput } from '@mantine/core';
import { entryWords } from '@outreach/messages/admin';
import { figureOfQuantity, KnownLine, lineOf, unitOf } from '@outreach/ui';
import { IconAdjustmentsHorizontal, IconX } from '@tabler/icons-react';
import { useId, useMemo, useState } from 'react';
import { useLanguage } from '../../language/language.tsx';
import { DefineMeasure } from './define-measure.tsx';
import { useEntry } from './entry-context.tsx';
import { FigureDetails } from './figure-details.tsx';
import { FigureReading } from './figure-reading.tsx';
import styles from './figure-row.module.css';
import { FormRow } from './form-row.tsx';
import { MeasureSelect } from './measure-select.tsx';
import { readNumber } from './read-number.ts';

/** One number: its measure, the box with the number as written, what was understood, and how it counts. */
export function FigureRow({ index, onRemove }: { readonly index: number; readonly onRemove: () => void }) {
  const language = useLanguage();
  const words = entryWords(language);
  const { form, values, reading, catalogue, problemsAt, warningsAt } = useEntry();
  const id = useId();
  const row = values.figures[index];
  const figure = reading.facts.figures[index];
  const measure = row === undefined ? undefined : catalogue.measures.get(row.measure);
  const [detailed, setDetailed] = useState(false);
  // The name of the measure being defined; null where none is.
  const [defining, setDefining] = useState<string | null>(null);
  const measures = useMemo(() => [...catalogue.measures.values()], [catalogue]);
  const text = row?.text ?? '';
  if (row === undefined || figure === undefined) return null;

  const name = measure?.names[language] ?? words.measure;
  const unread = problemsAt(`figures.${index}.text`);
  const hidden = [
    ...problemsAt(`figures.${index}.basis`),
    ...problemsAt(`figures.${index}.scope`),
    ...problemsAt(`figures.${index}.breakdown`),
  ];
  // The way out of an unread number stands beside the first problem, so that one comes first.
  const problems = [...unread, ...problemsAt(`figures.${index}.measure`), ...(detailed ? [] : hidden)];
  const line =
    row.text.trim() === ''
      ? null
      : lineOf(figureOfQuantity(figure.quantity, measure === undefined ? { zh: '', en: '' } : unitOf(measure)));
  return (
    <FormRow
      label={
        <MeasureSelect
          index={index}
          text={text}
          onDefine={(searched) => setDefining(searched === '' ? readNumber(text, measures).noun : searched)}
        />
      }
      faultId={`${id}-fault`}
      problems={problems}
      warnings={warningsAt(`figures.${index}.text`)}
      status={row.measure === '' ? null : statusOf(text, figure.quantity.mark)}
      wayOut={
        unread.length > 0 && (
          <>
            <span className={styles.way}>{words.orIllegible}</span>
            <Button size="xs" variant="default" onClick={() => form.setValue(`figures.${index}.illegible`, true)}>
              {words.saveIllegible}
            </Button>
          </>
        )
      }
      reading={
        <>
          <span className={styles.words}>
            <FigureReading
              row={row}
              figure={figure}
              measure={measure}
              whole={values.figures.find(({ id }) => id === row.within)}
              onReadAgain={() => form.setValue(`figures.${index}.illegible`, false)}
              onCountApart={() => form.setValue(`figures.${index}.within`, '')}
            />
          </span>
          <span className={styles.tools}>
            <button
              type="button"
              className={styles.tool}
              aria-expanded={detailed}
              aria-label={`${words.details} ${name}`}
              title={words.details}
              onClick={() => setDetailed(!detailed)}
            >
              <IconAdjustmentsHorizontal size={16} stroke={1.75} aria-hidden />
            </button>
            <button
              type="button"
              className={styles.tool}
              aria-label={words.remove({ measure: name })}
              onClick={onRemove}
            >
              <IconX size={16} stroke={1.75} aria-hidden />
            </button>
          </span>
        </>
      }
      below={
        defining === null && !detailed ? undefined : (
          <>
            {defining !== null && (
              <DefineMeasure
                name={defining}
                unit={figure.unit}
                onDefined={(id) => {
                  form.setValue(`figures.${index}.measure`, id, { shouldDirty: true });
                  form.setValue(`figures.${index}.breakdown`, '');
                  setDefining(null);
                }}
                onCancel={() => setDefining(null)}
              />
            )}
            {detailed && <FigureDetails index={index} />}
          </>
        )
      }
    >
      <div className={styles.box}>
        <TextInput
          data-quoted
          placeholder={words.numberHint}
          autoComplete="off"
          maxLength={500}
          aria-label={words.number({ measure: name })}
          aria-describedby={`${id}-fault`}
          error={unread.length > 0}
          {...form.register(`figures.${index}.text`, {
            onChange: () => form.setValue(`figures.${index}.illegible`, false),
          })}
        />
        {line !== null && <KnownLine shape={line} className={styles.line ?? ''} />}
      </div>
    </FormRow>
  );
}

function statusOf(text: string, mark: string): 'read' | 'as-typed' | null {
  if (text.trim() === '') return null;
  return mark === 'unknown' ? 'as-typed' : 'read';
}
