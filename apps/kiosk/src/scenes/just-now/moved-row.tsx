import type { Language } from '@outreach/messages';
import { justNowWords } from '@outreach/messages/kiosk';
import { Figure } from '@outreach/ui/figure';
import { hallQuestion } from '@outreach/ui/hall';
import { type HallAmount, hallAmount } from '@outreach/ui/hall-amount';
import { KnownLine } from '@outreach/ui/known-line';
import { lineOf } from '@outreach/ui/line-shape';
import type { ReactElement } from 'react';
import type { MovedTotal, Movement } from '../../counters/moved-totals.ts';
import { RollingDigits } from '../../rolling/rolling-digits.tsx';

export interface MovedRowProps {
  readonly language: Language;
  readonly total: MovedTotal;
  readonly isPresentYear: boolean;
}

/** One total: its name, the number rolling from what it was, what was before and what was added. */
export function MovedRow({ language, total, isPresentYear }: MovedRowProps): ReactElement {
  const { figure, movement, name } = total;
  const earlier = movement?.before?.lower;
  const line = lineOf(figure, earlier);
  const from = earlier === undefined ? undefined : hallAmount(language, earlier, false).digits;
  const question = hallQuestion(language, figure);
  // Commas hang below the digits: the line then lies lower.
  const hangs = hallAmount(language, figure.lower, false).digits.includes(',');
  return (
    <>
      <h2 className="moved-row__label">{name[language]}</h2>
      <div className={hangs ? 'moved-row__number moved-row__number--hanging' : 'moved-row__number'} data-fit>
        <Figure
          descriptor={figure}
          size="hall"
          lang={language}
          label={name[language]}
          line={false}
          notes={false}
          renderDigits={(digits) => <RollingDigits text={digits} {...(from === undefined ? {} : { from })} />}
        />
        <span className="moved-row__change">
          <span className="moved-row__stack">
            {movement !== null && <Change language={language} movement={movement} isPresentYear={isPresentYear} />}
          </span>
        </span>
      </div>
      {line !== null && <KnownLine shape={line} className="number-line" />}
      {question !== '' && <p className="moved-row__question">{question}</p>}
    </>
  );
}

interface ChangeProps {
  readonly language: Language;
  readonly movement: Movement;
  readonly isPresentYear: boolean;
}

function Change({ language, movement, isPresentYear }: ChangeProps): ReactElement | null {
  const words = justNowWords(language);
  const { before, amount, open } = movement;
  if (amount === 0) return null;
  const first = isPresentYear ? words.firstThisYear : words.firstInYear;
  const added = hallAmount(language, Math.abs(amount), open);
  return (
    <>
      <span className="moved-row__before">
        {before === null
          ? first
          : words.before({ amount: written(hallAmount(language, before.lower, before.state === 'at-least')) })}
      </span>
      <span className="moved-row__added">
        {amount > 0 ? '+' : '−'}
        {added.digits}
        <small>{`${added.magnitude}${added.more}`}</small>
      </span>
    </>
  );
}

function written({ digits, magnitude, more }: HallAmount): string {
  return `${digits}${magnitude}${more}`;
}
