import { Button } from '@mantine/core';
import { sentence } from '@outreach/messages';
import { entryWords } from '@outreach/messages/admin';
import { IconHelpCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useLanguage } from '../../language/language.tsx';
import styles from './save-outcome.module.css';
import type { SaveState } from './use-save-entry.ts';

interface SaveOutcomeProps {
  readonly state: SaveState;
  /** Fields marked as wrong. */
  readonly faults: number;
  readonly onConfirm: (codes: readonly string[]) => void;
  readonly onOpenSaved: () => void;
}

/** How the last attempt to save ended, where it did not simply succeed. */
export function SaveOutcome({ state, faults, onConfirm, onOpenSaved }: SaveOutcomeProps) {
  const language = useLanguage();
  const words = entryWords(language);
  switch (state.kind) {
    case 'saving':
    case 'stale':
      return null;
    case 'idle':
    case 'refused':
      return faults === 0 ? null : <Bar tone="problem">{words.mend({ count: faults })}</Bar>;
    case 'unanswered':
      return <Bar tone="question">{words.unanswered}</Bar>;
    case 'failed':
      return <Bar tone="problem">{words.failed}</Bar>;
    case 'already':
      return (
        <Bar tone="question">
          {words.alreadySaved}{' '}
          <Button size="xs" variant="default" onClick={onOpenSaved}>
            {words.savedOpen}
          </Button>
        </Bar>
      );
    case 'unacknowledged':
      return (
        <Bar tone="question">
          <IconHelpCircle size={18} stroke={1.75} aria-hidden />
          <span>{state.problems.map((problem) => sentence(language, problem)).join(' ')}</span>
          <Button size="xs" variant="default" onClick={() => onConfirm(state.problems.map(({ code }) => code))}>
            {words.confirmAndSave}
          </Button>
        </Bar>
      );
    default:
      return state satisfies never;
  }
}

function Bar({ tone, children }: { readonly tone: 'problem' | 'question'; readonly children: ReactNode }) {
  return (
    <div className={styles.bar} data-tone={tone} role="alert">
      {children}
    </div>
  );
}
