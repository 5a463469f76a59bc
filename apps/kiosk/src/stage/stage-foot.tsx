import type { DisplayFrame } from '@outreach/api';
import type { Scope } from '@outreach/domain';
import { dateWords, type Language, scopeAlone, staleDataPhrase } from '@outreach/messages';
import { sceneWords, staleWords } from '@outreach/messages/kiosk';
import { YearLine } from '@outreach/ui/year-line';
import type { ReactElement } from 'react';
import { useFit } from '../fit/use-fit.ts';
import type { Freshness } from '../supervisor/freshness.ts';
import { caretOf } from './caret.ts';
import { useUpright } from './use-upright.ts';
import './stage-foot.css';

export interface StageFootProps {
  readonly language: Language;
  readonly frame: DisplayFrame;
  /** When the server last stood behind the numbers, as a phrase. */
  readonly asOf: string;
  readonly freshness: Freshness;
  /** The scopes of the numbers on the screen; none where none are shown. */
  readonly scopes: readonly Scope[];
}

/** 年线, 数据截至, scope; and how old the numbers are once that must be said. */
export function StageFoot({ language, frame, asOf, freshness, scopes }: StageFootProps): ReactElement {
  const upright = useUpright();
  const caret = caretOf(frame.year, frame.today);
  const dates = dateWords(language);
  const stale = staleWords(language);
  const scope = scopePhrase(language, scopes);
  const box = useFit<HTMLDivElement>(`${asOf} ${freshness.kind} ${frame.held} ${scope} ${language}`);
  return (
    <div className="foot">
      {freshness.kind === 'old' && (
        <div className="foot__old" role="status">
          <span className="foot__old-when">{stale.numbersOf({ when: asOf })}</span>
          <span className="foot__old-how">{stale.willUpdate}</span>
        </div>
      )}
      <YearLine
        className="foot__year-line"
        year={frame.year}
        lang={language}
        lit={frame.days.days}
        months={frame.days.months}
        monthLabels={upright ? 'numbers' : 'words'}
        caret={caret}
        today={caret}
      />
      <div ref={box}>
        <div className="foot__line" data-fit>
          <span>{dates.dataAsOf({ when: asOf })}</span>
          <span className="foot__about">
            <span className="foot__year">{dates.year({ year: frame.year })}</span>
            {frame.held > 0 && <span className="foot__held">{sceneWords(language).held({ count: frame.held })}</span>}
            {scope !== '' && <span className="foot__scope">{scope}</span>}
          </span>
          {freshness.kind === 'quiet' && (
            <span className="foot__age" role="status">
              {staleDataPhrase(language, freshness.age_ms)}
            </span>
          )}
        </div>
      </div>
    </div>
  );
}

/** 只算本局; where the numbers are of several scopes, that each names its own. */
function scopePhrase(language: Language, scopes: readonly Scope[]): string {
  const [scope, another] = scopes;
  if (scope === undefined) return '';
  return another === undefined ? scopeAlone(language, scope) : sceneWords(language).severalScopes;
}
