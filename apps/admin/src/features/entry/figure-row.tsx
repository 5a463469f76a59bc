import { Button, Select, TextInput } from '@mantine/core';
import { entryWords } from '@outreach/messages/admin';
import { figureOfQuantity, KnownLine, lineOf, unitOf } from '@outreach/ui';
import { IconAdjustmentsHorizontal, IconX } from '@tabler/icons-react';
import { useId, useMemo, useState } from 'react';
import { Controller } from 'react-hook-form';
import { useLanguage } from '../../language/language.tsx';
import { useEntry } from './entry-context.tsx';
import { FigureDetails } from './figure-details.tsx';
import { FigureReading } from './figure-reading.tsx';
import styles from './figure-row.module.css';
import { FormRow } from './form-row.tsx';
import { measureOptions } from './measure-options.ts';
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
  const measures = useMemo(() => [...catalogue.measures.values()], [catalogue]);
  const text = row?.text ?? '';
  const options = useMemo(
    () => measureOptions(measures, readNumber(text, measures), language),
    [measures, text, language],
  );
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
        <Controller
          control={form.control}
          name={`figures.${index}.measure`}
          render={({ field }) => (
            <Select
              name={field.name}
              value={field.value === '' ? null : field.value}
              onChange={(value) => {
                field.onChange(value ?? '');
                form.setValue(`figures.${index}.breakdown`, '');
              }}
              onBlur={field.onBlur}
              ref={field.ref}
              data={options.map(({ value, label }) => ({ value, label }))}
              filter={({ search }) =>
                options.filter((option) => option.matches(search)).map(({ value, label }) => ({ value, label }))
              }
              searchable
              allowDeselect={false}
              placeholder={words.chooseMeasure}
              nothingFoundMessage={words.noMeasure}
              aria-label={words.measure}
              error={problemsAt(`figures.${index}.measure`).length > 0}
              variant={row.measure === '' ? 'default' : 'unstyled'}
              rightSection={null}
              rightSectionWidth={0}
              classNames={{ input: styles.measure ?? '' }}
              comboboxProps={{ width: 'max-content', position: 'bottom-end' }}
              maxDropdownHeight={260}
            />
          )}
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
          <FigureReading
            row={row}
            figure={figure}
            measure={measure}
            onReadAgain={() => form.setValue(`figures.${index}.illegible`, false)}
          />
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
      below={detailed ? <FigureDetails index={index} /> : undefined}
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
