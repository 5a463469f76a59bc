import { type Language, pairBarWords } from '@outreach/messages';
import { type ReactElement, useId } from 'react';
import type { FigureDescriptor } from '../figure/figure-descriptor.ts';
import { spokenFigure } from '../figure/spoken-figure.ts';
import { HatchPattern } from '../hatch/hatch-pattern.tsx';
import { type BarShape, barOf, pairScale } from './bar-shape.ts';

export interface PairBarProps {
  readonly now: FigureDescriptor;
  /** The year before, or today beside a past day; null where the two may not be compared: then there is no second bar. */
  readonly before: FigureDescriptor | null;
  readonly lang: Language;
  /** Names the second bar for a screen reader; the year before unless told otherwise. */
  readonly beforeName?: string;
  readonly className?: string;
}

const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`;

/** Two bars on one scale from zero: this year thick in pine, the year before thin in azure. Values stand beside, as text. */
export function PairBar({ now, before, lang, beforeName, className }: PairBarProps): ReactElement {
  const hatch = useId();
  const [barNow, barBefore] = [barOf(now), before === null ? null : barOf(before)];
  const scale = pairScale(barNow, barBefore);
  const words = pairBarWords(lang);
  const said =
    before === null
      ? spokenFigure(lang, now)
      : words.beside({
          now: spokenFigure(lang, now),
          before: spokenFigure(lang, before),
          name: beforeName ?? words.lastYear,
        });
  return (
    <svg className={['ol-pair', className].filter(Boolean).join(' ')} role="img" aria-label={said} focusable="false">
      <defs>
        <HatchPattern id={hatch} />
      </defs>
      <g className="ol-pair__now">
        <Bar bar={barNow} scale={scale} y={1} height={11} hatch={hatch} />
      </g>
      {before !== null && (
        <g className="ol-pair__before">
          <Bar bar={barBefore} scale={scale} y={15} height={6} hatch={hatch} />
        </g>
      )}
    </svg>
  );
}

interface BarProps {
  readonly bar: BarShape | null;
  readonly scale: number;
  readonly y: number;
  readonly height: number;
  readonly hatch: string;
}

function Bar({ bar, scale, y, height, hatch }: BarProps): ReactElement {
  if (bar === null) return <rect className="ol-pair__foot" x="0.5" y={y + 0.5} width="13" height={height - 1} />;
  const middle = y + height / 2;
  return (
    <>
      {bar.settled > 0 && (
        <rect
          className={`ol-pair__settled${bar.about ? ' ol-pair__settled--about' : ''}`}
          x="0"
          y={y}
          width={percent(bar.settled / scale)}
          height={height}
        />
      )}
      {bar.uncertain !== 'none' && bar.upTo > bar.settled && (
        <rect
          className={`ol-pair__uncertain ol-pair__uncertain--${bar.uncertain}`}
          x={percent(bar.settled / scale)}
          y={y + 0.75}
          height={height - 1.5}
          fill={bar.uncertain === 'undecided' ? `url(#${hatch})` : 'none'}
          // At least 14 px, or a small question beside a large total could not be seen.
          style={{ width: `max(14px, ${percent((bar.upTo - bar.settled) / scale)})` }}
        />
      )}
      {bar.upTo === 0 && !bar.open && <rect className="ol-pair__settled" x="0" y={y} width="2" height={height} />}
      {bar.open && (
        <svg aria-hidden="true" className="ol-pair__open" x={percent(bar.upTo / scale)} y={middle}>
          {[7, 15, 23, 31].map((x) => (
            <circle key={x} cx={x} cy="0" r={height > 8 ? 2.3 : 1.7} />
          ))}
        </svg>
      )}
    </>
  );
}
