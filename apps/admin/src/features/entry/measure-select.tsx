import { type ComboboxItem, Select } from '@mantine/core';
import type { Measure } from '@outreach/domain';
import { entryWords } from '@outreach/messages/admin';
import { useMemo, useState } from 'react';
import { Controller } from 'react-hook-form';
import { useLanguage } from '../../language/language.tsx';
import { useEntry } from './entry-context.tsx';
import { measureOptions } from './measure-options.ts';
import styles from './measure-select.module.css';
import { readNumber } from './read-number.ts';

/** Stands for no measure: opens the definition of a new one. Ids of measures have no space. */
const defineNew = 'define new';

interface MeasureSelectProps {
  readonly index: number;
  /** The number as written, for the measures that fit it. */
  readonly text: string;
  /** The person wants a measure that the catalogue lacks, called so. */
  readonly onDefine: (name: string) => void;
}

/** The measure of a row, those that fit the number first, and last the way to a new one. */
export function MeasureSelect({ index, text, onDefine }: MeasureSelectProps) {
  const language = useLanguage();
  const words = entryWords(language);
  const { form, values, catalogue, problemsAt } = useEntry();
  const [searched, setSearched] = useState('');
  const measures = useMemo(() => [...catalogue.measures.values()], [catalogue]);
  const options = useMemo(
    () => measureOptions(measures, readNumber(text, measures), language),
    [measures, text, language],
  );
  const matching = (search: string): ComboboxItem[] => [
    ...options.filter((option) => option.matches(search)).map(({ value, label }) => ({ value, label })),
    { value: defineNew, label: words.defineMeasure({ name: isName(search, measures) ? '' : search.trim() }) },
  ];
  const chosen = values.figures[index]?.measure ?? '';
  return (
    <Controller
      control={form.control}
      name={`figures.${index}.measure`}
      render={({ field }) => (
        <Select
          name={field.name}
          value={field.value === '' ? null : field.value}
          onChange={(value) => {
            if (value === defineNew) {
              onDefine(nameSearched(searched, options, field.value));
              return;
            }
            field.onChange(value ?? '');
            form.setValue(`figures.${index}.breakdown`, '');
          }}
          onSearchChange={setSearched}
          onBlur={field.onBlur}
          ref={field.ref}
          data={matching('')}
          filter={({ search }) => matching(search)}
          searchable
          allowDeselect={false}
          placeholder={words.chooseMeasure}
          nothingFoundMessage={words.noMeasure}
          aria-label={words.measure}
          error={problemsAt(`figures.${index}.measure`).length > 0}
          variant={chosen === '' ? 'default' : 'unstyled'}
          rightSection={null}
          rightSectionWidth={0}
          classNames={{ input: styles.measure ?? '' }}
          comboboxProps={{ width: 'max-content', position: 'bottom-end' }}
          maxDropdownHeight={260}
        />
      )}
    />
  );
}

/** True where a measure is already called so. */
function isName(search: string, measures: readonly Measure[]): boolean {
  const text = search.trim().toLowerCase();
  return measures.some(({ names, short }) =>
    [names.zh, names.en, short?.zh, short?.en].some((name) => name?.toLowerCase() === text),
  );
}

/** What was typed to find a measure; the name of the chosen one, which the box holds too, is no search. */
function nameSearched(
  searched: string,
  options: readonly { readonly value: string; readonly label: string }[],
  chosen: string,
): string {
  const label = options.find(({ value }) => value === chosen)?.label;
  const text = searched.trim();
  return text === label ? '' : text;
}
