import { TextInput } from '@mantine/core';
import { entryWords } from '@outreach/messages/admin';
import { isComposing } from '@outreach/ui/composing';
import { type ClipboardEvent, type KeyboardEvent, useId } from 'react';
import { useFieldArray } from 'react-hook-form';
import { useLanguage } from '../../language/language.tsx';
import { useEntry } from './entry-context.tsx';
import { FigureRow } from './figure-row.tsx';
import styles from './figure-rows.module.css';
import { FormRow } from './form-row.tsx';
import { figuresFromText, isSentence } from './read-sentence.ts';

/** The numbers of the activity, each as written with its reading beside it, and a box for one more. */
export function FigureRows() {
  const language = useLanguage();
  const words = entryWords(language);
  const { form, values, catalogue } = useEntry();
  const rows = useFieldArray({ control: form.control, name: 'figures', keyName: 'key' });
  const id = useId();

  function add(): void {
    const text = form.getValues('adding');
    if (text.trim() === '') return;
    take(text);
    form.setValue('adding', '');
  }

  function take(text: string): void {
    rows.append([...figuresFromText(text, catalogue, language)], { shouldFocus: false });
  }

  /** A pasted sentence is taken apart at once, however long it is. */
  function onPaste(event: ClipboardEvent): void {
    const text = event.clipboardData.getData('text');
    if (!isSentence(text, catalogue)) return;
    event.preventDefault();
    take(text);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || isComposing(event) || event.ctrlKey || event.metaKey) return;
    if (form.getValues('adding').trim() === '') return;
    // Enter adds the number and stays in the box: the next one is typed at once.
    event.preventDefault();
    event.stopPropagation();
    add();
  }

  return (
    <section className={styles.figures} aria-labelledby={`${id}-title`}>
      <div className={styles.head}>
        <h2 id={`${id}-title`} className={styles.title}>
          {words.numbers}
        </h2>
        <span>{words.tabNext}</span>
      </div>
      {rows.fields.map((row, index) => (
        <FigureRow key={row.key} index={index} onRemove={() => rows.remove(index)} />
      ))}
      <FormRow label={<label htmlFor={id}>{values.figures.length === 0 ? words.firstNumber : words.addNumber}</label>}>
        <TextInput
          id={id}
          data-quoted
          placeholder={words.addHint}
          autoComplete="off"
          maxLength={500}
          {...form.register('adding', { onBlur: add })}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
        />
      </FormRow>
    </section>
  );
}
