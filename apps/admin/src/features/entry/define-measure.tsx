import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { Adding } from '@outreach/domain';
import { sentence } from '@outreach/messages';
import { entryWords } from '@outreach/messages/admin';
import { isComposing } from '@outreach/ui/composing';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { newId } from '../../client/new-id.ts';
import { refusalOf } from '../../client/refusal.ts';
import { useConnection } from '../../client/server-context.tsx';
import { useTRPC } from '../../client/trpc.ts';
import { useLanguage } from '../../language/language.tsx';
import styles from './define-measure.module.css';
import { newMeasure } from './new-measure.ts';

const addings = ['sum', 'distinct', 'latest', 'none'] as const satisfies readonly Adding[];

interface DefineMeasureProps {
  /** The words for which no measure was found. */
  readonly name: string;
  readonly unit: string;
  readonly onDefined: (measureId: string) => void;
  readonly onCancel: () => void;
}

/** A measure that the catalogue lacks: its name, its unit and how it adds, defined where it is needed. */
export function DefineMeasure({ name: found, unit: written, onDefined, onCancel }: DefineMeasureProps) {
  const language = useLanguage();
  const words = entryWords(language);
  const connection = useConnection();
  const trpc = useTRPC();
  const queries = useQueryClient();
  const [name, setName] = useState(found);
  const [unit, setUnit] = useState(written);
  const [adds, setAdds] = useState<Adding>('sum');
  const [fault, setFault] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  // Made once: a definition whose answer was lost is sent again and made only once.
  const [commandId] = useState(newId);
  const [id] = useState(() => newMeasure({ name: '', unit: '', adds: 'sum' }).id);
  const define = useMutation(trpc.catalogue.defineMeasure.mutationOptions());
  const away = connection.state === 'away';

  useEffect(() => field.current?.focus(), []);

  async function submit(): Promise<void> {
    if (define.isPending || away) return;
    if (name.trim() === '') {
      setFault(words.measureNameMissing);
      return;
    }
    try {
      await define.mutateAsync({ commandId, measure: { ...newMeasure({ name, unit, adds }), id } });
      await queries.invalidateQueries({ queryKey: trpc.catalogue.get.queryKey() });
      onDefined(id);
    } catch (error) {
      const refusal = refusalOf(error);
      setFault(
        refusal.kind === 'refused'
          ? refusal.problems.map((problem) => sentence(language, problem)).join(' ')
          : words.measureNotDefined,
      );
    }
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (isComposing(event)) return;
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) void submit();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <fieldset className={styles.define} aria-label={words.defineTitle} onKeyDown={onKeyDown}>
      <TextInput
        ref={field}
        label={words.measureName}
        value={name}
        maxLength={50}
        error={fault}
        onChange={(event) => {
          setName(event.currentTarget.value);
          setFault(null);
        }}
      />
      <TextInput
        label={words.measureUnit}
        placeholder={words.measureUnitHint}
        value={unit}
        maxLength={10}
        onChange={(event) => setUnit(event.currentTarget.value)}
      />
      <NativeSelect
        label={words.measureAdds}
        value={adds}
        data={addings.map((adding) => ({ value: adding, label: words[`adds_${adding}`] }))}
        onChange={(event) => setAdds(addings.find((adding) => adding === event.currentTarget.value) ?? 'sum')}
      />
      <div className={styles.acts}>
        <Button size="xs" disabled={define.isPending || away} onClick={() => void submit()}>
          {away ? words.waiting : define.isPending ? words.saving : words.defineNow}
        </Button>
        <Button size="xs" variant="default" onClick={onCancel}>
          {words.defineNot}
        </Button>
      </div>
      <p className={styles.note}>{words.defineNote}</p>
    </fieldset>
  );
}
