import type { Language } from '@outreach/messages';
import { waitingWords } from '@outreach/messages/kiosk';
import type { ReactElement } from 'react';
import './waiting.css';

/** Why there is nothing to count: no answer yet, an empty ledger, or a year without records. */
export type WaitingFor =
  | { readonly kind: 'connection' }
  | { readonly kind: 'first-record' }
  | { readonly kind: 'year'; readonly year: number };

export interface WaitingProps {
  readonly language: Language;
  readonly waitingFor: WaitingFor;
}

/** What will stand here, and what to do for it. */
export function Waiting({ language, waitingFor }: WaitingProps): ReactElement {
  const words = waitingWords(language);
  const lines = waitingFor.kind === 'connection' ? [words.connectingHow] : [words.how, words.afterwards];
  return (
    <div className="waiting" data-scene={`waiting-${waitingFor.kind}`}>
      <h1 className="waiting__title">{titleOf(language, waitingFor)}</h1>
      {lines.map((line) => (
        <p key={line} className="waiting__how">
          {line}
        </p>
      ))}
    </div>
  );
}

function titleOf(language: Language, waitingFor: WaitingFor): string {
  const words = waitingWords(language);
  switch (waitingFor.kind) {
    case 'connection':
      return words.connecting;
    case 'first-record':
      return words.firstRecord;
    case 'year':
      return words.yearEmpty({ year: waitingFor.year });
  }
}
