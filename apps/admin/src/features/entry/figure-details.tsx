import { Autocomplete, NativeSelect, TextInput } from '@mantine/core';
import { activityWords, basisPhrase, scopeName } from '@outreach/messages';
import { entryWords } from '@outreach/messages/admin';
import { useId } from 'react';
import { Controller } from 'react-hook-form';
import { useLanguage } from '../../language/language.tsx';
import { useEntry } from './entry-context.tsx';
import { basisByDates } from './entry-facts.ts';
import styles from './figure-details.module.css';
import { Faults } from './form-row.tsx';

/** How one number counts: over what, for whom, as what. Few numbers need it. */
export function FigureDetails({ index }: { readonly index: number }) {
  const language = useLanguage();
  const words = entryWords(language);
  const shared = activityWords(language);
  const { form, values, reading, catalogue, problemsAt } = useEntry();
  const id = useId();
  const row = values.figures[index];
  if (row === undefined) return null;
  const measure = catalogue.measures.get(row.measure);
  const problems = [
    ...problemsAt(`figures.${index}.basis`),
    ...problemsAt(`figures.${index}.scope`),
    ...problemsAt(`figures.${index}.breakdown`),
  ];
  const byDates = words.basisByDates({ basis: basisPhrase(language, basisByDates(reading.facts.dates)) });
  const days =
    row.basis === 'cumulative' ? words.basisThrough : row.basis === 'stock' ? words.basisAt : words.basisDays;
  return (
    <div className={styles.details}>
      <NativeSelect
        label={words.basis}
        data={[
          { value: 'auto', label: byDates },
          { value: 'event', label: shared.event },
          { value: 'period', label: shared.period },
          { value: 'cumulative', label: shared.cumulative },
          { value: 'stock', label: shared.stock },
        ]}
        {...form.register(`figures.${index}.basis`)}
      />
      {(row.basis === 'period' || row.basis === 'cumulative' || row.basis === 'stock') && (
        <TextInput
          label={days}
          placeholder={row.basis === 'period' ? words.basisDaysHint : words.basisThroughHint}
          error={problemsAt(`figures.${index}.basis`).length > 0}
          aria-describedby={`${id}-fault`}
          autoComplete="off"
          {...form.register(`figures.${index}.basisDays`)}
        />
      )}
      {measure !== undefined && measure.breakdowns.length > 0 && (
        <NativeSelect
          label={words.breakdown}
          data={[
            { value: '', label: words.wholeMeasure },
            ...measure.breakdowns.map((breakdown) => ({ value: breakdown.id, label: breakdown.names[language] })),
          ]}
          {...form.register(`figures.${index}.breakdown`)}
        />
      )}
      <Controller
        control={form.control}
        name={`figures.${index}.scope`}
        render={({ field }) => (
          <Autocomplete
            label={words.scope}
            name={field.name}
            value={field.value}
            onChange={field.onChange}
            onBlur={field.onBlur}
            placeholder={words.scopeAsAbove}
            maxLength={100}
            filter={({ options }) => options}
            data={['own', 'joint', 'district'].map((scope) => scopeName(language, scope))}
          />
        )}
      />
      <NativeSelect
        label={words.role}
        data={(['result', 'target', 'base', 'quoted'] as const).map((role) => ({ value: role, label: shared[role] }))}
        {...form.register(`figures.${index}.role`)}
      />
      {measure?.adds === 'distinct' && (
        <TextInput
          label={words.members}
          placeholder={words.membersHint}
          autoComplete="off"
          {...form.register(`figures.${index}.members`)}
        />
      )}
      <TextInput
        label={words.figureNote}
        autoComplete="off"
        maxLength={2000}
        {...form.register(`figures.${index}.note`)}
      />
      <div className={styles.faults}>
        <Faults id={`${id}-fault`} problems={problems} />
      </div>
    </div>
  );
}
