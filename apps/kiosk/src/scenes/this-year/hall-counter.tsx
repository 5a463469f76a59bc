import type { Language } from '@outreach/messages';
import { Figure } from '@outreach/ui/figure';
import { hallAmount } from '@outreach/ui/hall-amount';
import { KnownLine } from '@outreach/ui/known-line';
import { lineOf } from '@outreach/ui/line-shape';
import type { ReactElement, ReactNode } from 'react';
import type { CounterView } from '../../counters/counter-view.ts';
import { useEarlierPart } from '../../counters/use-earlier-part.ts';
import { RollingDigits } from '../../rolling/rolling-digits.tsx';

export interface HallCounterProps {
  readonly language: Language;
  readonly view: CounterView;
  readonly unit?: 'shown' | 'hidden';
  /** Stands on the number's own line, to its left. */
  readonly label?: ReactNode;
}

/** A number and the line it stands on. When it changes its digits roll and the new part of the line stands out. */
export function HallCounter({ language, view, unit = 'shown', label }: HallCounterProps): ReactElement {
  const { figure } = view;
  const earlier = useEarlierPart(figure.lower);
  const line = lineOf(figure, earlier ?? undefined);
  // Commas hang below the digits: the line then lies lower.
  const hangs = hallAmount(language, figure.lower, false).digits.includes(',');
  return (
    <>
      <div className={hangs ? 'number number--hanging' : 'number'} data-fit>
        {label}
        <Figure
          descriptor={figure}
          size="hall"
          lang={language}
          label={view.name[language]}
          unit={unit}
          line={false}
          notes={false}
          renderDigits={(digits) => <RollingDigits text={digits} />}
        />
      </div>
      {line !== null && <KnownLine shape={line} className="number-line" />}
    </>
  );
}
