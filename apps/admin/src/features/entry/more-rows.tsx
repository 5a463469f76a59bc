import { TextInput } from '@mantine/core';
import { entryWords } from '@outreach/messages/admin';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useLanguage } from '../../language/language.tsx';
import { useEntry } from './entry-context.tsx';
import { FormRow } from './form-row.tsx';
import styles from './more-rows.module.css';

const rareFields = ['organisers', 'coOrganisers', 'audience', 'level', 'edition', 'theme', 'note'] as const;

/** What few activities need, folded away until one of them is written. */
export function MoreRows() {
  const words = entryWords(useLanguage());
  const { values, problemsAt } = useEntry();
  const written = rareFields.some((field) => values[field] !== '' || problemsAt(field).length > 0);
  const [unfolded, setUnfolded] = useState(written);
  const open = unfolded || written;
  const Chevron = open ? IconChevronDown : IconChevronRight;
  return (
    <>
      <button
        type="button"
        className={styles.fold}
        aria-expanded={open}
        disabled={written}
        onClick={() => setUnfolded(!unfolded)}
      >
        <Chevron size={16} stroke={1.75} aria-hidden /> {open ? words.less : words.more}
      </button>
      {open && rareFields.map((field) => <RareRow key={field} field={field} />)}
    </>
  );
}

function RareRow({ field }: { readonly field: (typeof rareFields)[number] }) {
  const words = entryWords(useLanguage());
  const { form, values, problemsAt } = useEntry();
  const id = useId();
  const problems = problemsAt(field);
  return (
    <FormRow
      label={<label htmlFor={id}>{words[field]}</label>}
      faultId={`${id}-fault`}
      problems={problems}
      status={values[field].trim() === '' ? null : 'as-typed'}
    >
      <TextInput
        id={id}
        placeholder={words.optional}
        autoComplete="off"
        error={problems.length > 0}
        aria-describedby={`${id}-fault`}
        {...form.register(field)}
      />
    </FormRow>
  );
}
