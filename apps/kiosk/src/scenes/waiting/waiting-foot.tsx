import type { CivilDate } from '@outreach/domain';
import type { Language } from '@outreach/messages';
import { ageWords } from '@outreach/messages';
import { staleWords, waitingWords } from '@outreach/messages/kiosk';
import { YearLine } from '@outreach/ui/year-line';
import type { ReactElement } from 'react';
import { useUpright } from '../../stage/use-upright.ts';
import '../../stage/stage-foot.css';

export interface WaitingFootProps {
  readonly language: Language;
  readonly year: number;
  readonly caret: CivilDate;
  /** Where the admin's pages are. */
  readonly adminAddress: string;
  /** The server has not been reached for a while. */
  readonly unreached: boolean;
}

/** The empty 年线 and the admin's address. */
export function WaitingFoot({ language, year, caret, adminAddress, unreached }: WaitingFootProps): ReactElement {
  const monthLabels = useUpright() ? 'numbers' : 'words';
  return (
    <div className="foot">
      <YearLine
        className="foot__year-line"
        year={year}
        lang={language}
        lit={[]}
        monthLabels={monthLabels}
        caret={caret}
        today={caret}
      />
      <div className="foot__line">
        <span>{waitingWords(language).adminAt({ address: adminAddress })}</span>
        {unreached && (
          <span className="foot__age" role="status">
            {`${staleWords(language).notReached} · ${ageWords(language).reconnecting}`}
          </span>
        )}
      </div>
    </div>
  );
}
