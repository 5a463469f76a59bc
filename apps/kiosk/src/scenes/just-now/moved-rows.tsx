import { type Language, scopeAlone } from '@outreach/messages';
import { justNowWords } from '@outreach/messages/kiosk';
import type { CSSProperties, ReactElement } from 'react';
import type { MovedTotals } from '../../counters/moved-totals.ts';
import { useFit } from '../../fit/use-fit.ts';
import { MovedRow } from './moved-row.tsx';
import { Threads } from './threads.tsx';

export interface MovedRowsProps {
  readonly language: Language;
  readonly moved: MovedTotals;
  readonly year: number;
  readonly isPresentYear: boolean;
}

/** The totals that the activity moved, with a thread from its name to each. */
export function MovedRows({ language, moved, year, isPresentYear }: MovedRowsProps): ReactElement {
  const words = justNowWords(language);
  const span = isPresentYear ? words.soFar : words.inYear({ year });
  const head = [...(moved.scope === null ? [] : [scopeAlone(language, moved.scope)]), span];
  const rows = useFit<HTMLDivElement>(
    moved.shown.map(({ key, figure }) => `${key} ${figure.lower} ${language}`).join('|'),
  );
  return (
    <>
      <Threads count={moved.shown.length} />
      <div className="moved" ref={rows}>
        <p className="moved__head">
          <span>{head.join(' · ')}</span>
          {moved.more > 0 && <span>{words.moreTotals({ count: moved.more })}</span>}
        </p>
        <div className="moved__rows" data-rows={moved.shown.length}>
          {moved.shown.map((total, order) => (
            // A custom property is not among the names CSSProperties knows.
            <section
              className="moved-row"
              key={total.key}
              data-counter={total.key}
              style={{ '--order': order } as CSSProperties}
            >
              <MovedRow language={language} total={total} isPresentYear={isPresentYear} />
            </section>
          ))}
        </div>
      </div>
    </>
  );
}
