import type { Scope as ScopeOfFigure } from '@outreach/domain';
import { isKnownScope, type Language, scopeMeaning, scopeName } from '@outreach/messages';
import type { ReactElement } from 'react';

export interface ScopeProps {
  readonly scope: ScopeOfFigure;
  readonly lang: Language;
  readonly className?: string;
}

/**
 * Who is counted, as a chip. Each scope has its own border beside its word: one line for the bureau, two for all
 * units, filled for the district, dashed for a named body.
 */
export function Scope({ scope, lang, className }: ScopeProps): ReactElement {
  const kind = isKnownScope(scope) ? scope : 'body';
  return (
    <span
      className={['ol-scope', `ol-scope--${kind}`, className].filter(Boolean).join(' ')}
      title={scopeMeaning(lang, scope)}
    >
      {scopeName(lang, scope)}
    </span>
  );
}
