import type { Catalogue, Problem } from '@outreach/domain';
import { entryWords } from '@outreach/messages/admin';
import { useRef } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useConnection } from '../../client/server-context.tsx';
import type { Outputs } from '../../client/trpc.ts';
import { useShortcuts } from '../../keys/shortcuts.tsx';
import { useLanguage } from '../../language/language.tsx';
import type { EntryValues } from './entry-values.ts';
import { figuresFromText } from './read-sentence.ts';
import { useDeclareParts } from './use-declare-parts.ts';
import type { KeptForm } from './use-draft.ts';
import type { EntryReadingState } from './use-entry-reading.ts';
import type { SaveEntry } from './use-save-entry.ts';

/** What follows a save: a blank form for the next activity, or the saved one beside the list. */
export type Then = 'next' | 'open';

interface EntryActionsInput {
  readonly form: UseFormReturn<EntryValues>;
  readonly kept: KeptForm;
  readonly correcting: boolean;
  readonly catalogue: Catalogue;
  readonly entry: EntryReadingState;
  readonly saving: SaveEntry;
  readonly onSaved: (outcome: Outputs['activity']['record'], values: EntryValues, then: Then) => void;
  readonly onLeave: () => void;
  /** Something is marked as wrong. */
  readonly onFault: () => void;
}

interface EntryActions {
  readonly save: (then: Then) => void;
  /** Saves after the person has read the warnings of these codes. */
  readonly confirm: (codes: readonly string[]) => void;
}

/** Saving, by button and by key: first what the form itself can see, then the server. */
export function useEntryActions(input: EntryActionsInput): EntryActions {
  const { form, kept, correcting, catalogue, entry, saving, onSaved, onLeave, onFault } = input;
  const language = useLanguage();
  const words = entryWords(language);
  const declareParts = useDeclareParts();
  const connection = useConnection();
  const lastThen = useRef<Then>('next');

  function save(then: Then, acknowledge: readonly string[] = []): void {
    if (saving.state.kind === 'saving' || connection.state === 'away') return;
    lastThen.current = then;
    takeAdding();
    const { facts, problems } = entry.readNow();
    const values = form.getValues();
    const reason = values.reason.trim();
    const missing: readonly Problem[] = correcting && reason === '' ? [reasonMissing] : [];
    entry.showAll();
    entry.showFromServer(missing);
    if (problems.length + missing.length > 0) {
      saving.clear();
      onFault();
      return;
    }
    // The command id must be on this computer before it is on the wire.
    kept.flush();
    saving.save({
      draft: { ...kept.draft, values },
      facts,
      reason,
      acknowledge,
      onSaved: (outcome) => {
        onSaved(outcome, form.getValues(), then);
        declareParts(values.figures);
      },
      onRenewed: (commandId) => kept.replace({ ...kept.draft, values: form.getValues(), commandId }),
      onRefused: (refused) => {
        entry.showFromServer(refused);
        onFault();
      },
    });
  }

  /** A number still in the box for one more belongs to the activity as well. */
  function takeAdding(): void {
    const text = form.getValues('adding');
    if (text.trim() === '') return;
    form.setValue('figures', [...form.getValues('figures'), ...figuresFromText(text, catalogue, language)]);
    form.setValue('adding', '');
  }

  const first: Then = correcting ? 'open' : 'next';
  useShortcuts('page', [
    {
      caps: ['Ctrl+Enter'],
      label: correcting ? words.saveCorrection : words.keySaveNext,
      bindings: { 'ctrl+enter': () => save(first) },
      whileTyping: true,
    },
    { caps: ['Ctrl+S'], label: words.keySave, bindings: { 'ctrl+s': () => save('open') }, whileTyping: true },
    { caps: ['Esc'], label: words.keyEsc, bindings: { escape: onLeave }, whileTyping: true },
  ]);
  return { save, confirm: (codes) => save(lastThen.current, codes) };
}

const reasonMissing: Problem = { code: 'reason.missing', path: 'reason', params: {} };
