import type { Language } from '@outreach/messages';
import { sceneWords } from '@outreach/messages/kiosk';
import { hallMissing, hallQuestion } from '@outreach/ui/hall';
import type { ReactElement } from 'react';
import type { CounterView } from '../../counters/counter-view.ts';

export interface CounterNotesProps {
  readonly language: Language;
  readonly view: CounterView;
  /** A row has room for a few words only. */
  readonly room: 'lead' | 'row';
}

/** What must be said beside a number: what is being checked, what could not be read, the phrase it was read from. */
export function CounterNotes({ language, view, room }: CounterNotesProps): ReactElement {
  const question = hallQuestion(language, view.figure);
  const missing = missingOf(language, view, room);
  const phrase = question === '' && missing === '' && isWordy(view.phrase) ? view.phrase : null;
  return (
    <span className="notes">
      {missing !== '' && <span className="notes__missing">{missing}</span>}
      {question !== '' && <span className="notes__question">{question}</span>}
      {phrase !== null && <span className="notes__phrase">{sceneWords(language).asWritten({ phrase })}</span>}
    </span>
  );
}

function missingOf(language: Language, { figure }: CounterView, room: 'lead' | 'row'): string {
  const whole = hallMissing(language, figure);
  return whole === '' || room === 'lead' ? whole : sceneWords(language).illegible({ count: figure.unknown });
}

/** A phrase that says no more than its digits is not worth a line. */
function isWordy(phrase: string | null): boolean {
  return phrase !== null && phrase !== '' && !/^[\d,.\s]*$/.test(phrase) && phrase.length <= 14;
}
