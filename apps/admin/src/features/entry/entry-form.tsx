import { Button, TextInput } from '@mantine/core';
import type { Activity, ActivityFacts, Catalogue, Problem } from '@outreach/domain';
import { entryWords } from '@outreach/messages/admin';
import { isComposing } from '@outreach/ui/composing';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useCatalogue } from '../../client/ledger-queries.ts';
import { useConnection } from '../../client/server-context.tsx';
import type { Outputs } from '../../client/trpc.ts';
import { useLanguage } from '../../language/language.tsx';
import { KeyCap } from '../../shell/key-cap.tsx';
import { PageLayout } from '../../shell/page-layout.tsx';
import { AfterSaving } from './after-saving.tsx';
import { Conflict } from './conflict.tsx';
import { CorrectionChanges } from './correction-changes.tsx';
import { EntryContext, useEntry } from './entry-context.tsx';
import styles from './entry-form.module.css';
import type { EntryValues, FigureValues } from './entry-values.ts';
import { FactRows } from './fact-rows.tsx';
import { FigureRows } from './figure-rows.tsx';
import { Faults, FormRow } from './form-row.tsx';
import { KeyboardHelp } from './keyboard-help.tsx';
import { MoreRows } from './more-rows.tsx';
import { focusFirstFault, focusNextField } from './next-field.ts';
import { OriginalText } from './original-text.tsx';
import { type FieldName, fieldOfPath } from './problem-field.ts';
import { SaveOutcome } from './save-outcome.tsx';
import { partsAmong } from './use-declare-parts.ts';
import type { KeptForm } from './use-draft.ts';
import { useEntryActions } from './use-entry-actions.ts';
import { useEntryReading } from './use-entry-reading.ts';
import { usePreview } from './use-preview.ts';
import { useSaveEntry } from './use-save-entry.ts';

export type SavedOutcome = Outputs['activity']['record'];

interface EntryFormProps {
  readonly year: number;
  readonly kept: KeptForm;
  readonly head: ReactNode;
  /** The recorded activity that is corrected; null for a new one. */
  readonly correcting: Activity | null;
  readonly onSaved: (outcome: SavedOutcome, values: EntryValues, then: 'next' | 'open') => void;
  readonly onLeave: () => void;
  /** The entry turned out to be saved already: shows it. */
  readonly onOpenSaved: () => void;
}

const noWarnings: readonly Problem[] = [];

/** The form for one activity: everything typed as written, everything understood beside it, at once. */
export function EntryForm({ year, kept, head, correcting, onSaved, onLeave, onOpenSaved }: EntryFormProps) {
  const language = useLanguage();
  const words = entryWords(language);
  const connection = useConnection();
  const { measureById, kinds, campaigns } = useCatalogue();
  const catalogue = useMemo<Catalogue>(
    () => ({ measures: measureById, kinds, campaigns }),
    [measureById, kinds, campaigns],
  );
  const form = useForm<EntryValues>({ defaultValues: kept.draft.values });
  const element = useRef<HTMLFormElement>(null);
  const [previewWarnings, setPreviewWarnings] = useState(noWarnings);
  const [focusedRow, setFocusedRow] = useState<number | null>(null);
  const entry = useEntryReading(form, catalogue, year, previewWarnings);
  const { values, reading } = entry.context;
  const saving = useSaveEntry();
  const asked = values.figures.length > 0 && reading.problems.every(({ path }) => path === 'facts.title');
  // What the text calls a part of another number is declared so with the save, and adds nothing.
  const previewed = useMemo(() => partsUncounted(reading.facts, values.figures), [reading.facts, values.figures]);
  const preview = usePreview(previewed, correcting?.id ?? null, asked && connection.state === 'here');
  const warnings = preview?.warnings;
  useEffect(() => setPreviewWarnings(warnings ?? noWarnings), [warnings]);

  // A new entry begins with its title: N, and type.
  useEffect(() => {
    if (correcting === null && form.getValues('title') === '') form.setFocus('title');
  }, [correcting, form]);

  const { keep } = kept;
  useEffect(() => {
    const { unsubscribe } = form.watch(() => keep(form.getValues()));
    return unsubscribe;
  }, [form, keep]);

  const { save, confirm } = useEntryActions({
    form,
    kept,
    correcting: correcting !== null,
    catalogue,
    entry,
    saving,
    onSaved,
    onLeave,
    onFault: () => requestAnimationFrame(() => focusFirstFault(element.current)),
  });

  function onKeyDown(event: KeyboardEvent<HTMLFormElement>): void {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.defaultPrevented || isComposing(event)) return;
    // An open list of choices takes Enter itself.
    if (!(event.target instanceof HTMLInputElement) || event.target.getAttribute('aria-expanded') === 'true') return;
    event.preventDefault();
    focusNextField(event.target);
  }

  const away = connection.state === 'away';
  const busy = saving.state.kind === 'saving';
  const label = (text: string) => (away ? words.waiting : busy ? words.saving : text);
  const shownFaults = countFaults(entry.context.problemsAt, reading.problems);
  return (
    <EntryContext value={entry.context}>
      <PageLayout
        stacks
        side={
          <aside className={styles.side} aria-label={words.afterTitle}>
            <AfterSaving
              year={year}
              preview={preview}
              asked={values.figures.length === 0 ? 'nothing' : asked ? 'yes' : 'mend-first'}
            />
            <OriginalText focusedRow={focusedRow} />
            {correcting !== null && <CorrectionChanges before={correcting} after={reading.facts} />}
            <KeyboardHelp />
          </aside>
        }
      >
        {head}
        {saving.state.kind === 'stale' && correcting !== null && (
          <Conflict
            activityId={correcting.id}
            mine={reading.facts}
            onKeepMine={(version) => {
              kept.replace({ ...kept.draft, values: form.getValues(), expectedVersion: version });
              saving.clear();
            }}
            onTakeTheirs={() => {
              kept.drop();
              onLeave();
            }}
          />
        )}
        <form
          ref={element}
          className={styles.form}
          noValidate
          autoComplete="off"
          onKeyDown={onKeyDown}
          onFocus={(event) => setFocusedRow(rowOfField(event.target))}
          onBlur={(event) => {
            if ('name' in event.target && typeof event.target.name === 'string') entry.left(event.target.name);
          }}
          onSubmit={(event) => {
            event.preventDefault();
            save(correcting === null ? 'next' : 'open');
          }}
        >
          <FactRows />
          <MoreRows />
          <FigureRows />
          {correcting !== null && <ReasonRow />}
          <Faults problems={entry.context.problemsAt('form')} warnings={entry.context.warningsAt('form')} />
          <SaveOutcome state={saving.state} faults={shownFaults} onConfirm={confirm} onOpenSaved={onOpenSaved} />
          <div className={styles.acts}>
            <Button type="submit" disabled={busy || away} rightSection={<KeyCap onFill>Ctrl+Enter</KeyCap>}>
              {label(correcting === null ? words.saveNext : words.saveCorrection)}
            </Button>
            {correcting === null && (
              <Button
                variant="default"
                disabled={busy || away}
                rightSection={<KeyCap>Ctrl+S</KeyCap>}
                onClick={() => save('open')}
              >
                {label(words.save)}
              </Button>
            )}
            {correcting !== null && (
              <Button variant="default" onClick={onLeave}>
                {words.cancel}
              </Button>
            )}
            {correcting === null && <span className={styles.hint}>{words.nextKeeps}</span>}
          </div>
        </form>
      </PageLayout>
    </EntryContext>
  );
}

/** The row that a field belongs to, by its name: `figures.2.text`. */
function rowOfField(field: EventTarget): number | null {
  const name = field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field.name : '';
  const [, index] = /^figures\.(\d+)\./.exec(name) ?? [];
  return index === undefined ? null : Number(index);
}

/** The same facts with parts that count nothing; every number keeps its place, by which warnings find their row. */
function partsUncounted(facts: ActivityFacts, rows: readonly FigureValues[]): ActivityFacts {
  const parts = new Set(partsAmong(rows).map(({ id }) => id));
  if (parts.size === 0) return facts;
  return {
    ...facts,
    figures: facts.figures.map((figure) => (parts.has(figure.id) ? { ...figure, role: 'quoted' } : figure)),
  };
}

/** Why it is corrected: required, and kept with the correction for ever. */
function ReasonRow() {
  const words = entryWords(useLanguage());
  const { form, values, problemsAt } = useEntry();
  const id = useId();
  const problems = values.reason.trim() === '' ? problemsAt('reason') : [];
  return (
    <FormRow label={<label htmlFor={id}>{words.reason}</label>} faultId={`${id}-fault`} problems={problems}>
      <TextInput
        id={id}
        data-quoted
        className={styles.reason ?? ''}
        placeholder={words.reasonHint}
        maxLength={2000}
        autoComplete="off"
        error={problems.length > 0}
        aria-describedby={`${id}-fault`}
        {...form.register('reason')}
      />
    </FormRow>
  );
}

/** How many of the problems there are the person can see marked. */
function countFaults(problemsAt: (field: FieldName) => readonly Problem[], problems: readonly Problem[]): number {
  return new Set(problems.map(({ path }) => fieldOfPath(path)).filter((field) => problemsAt(field).length > 0)).size;
}
