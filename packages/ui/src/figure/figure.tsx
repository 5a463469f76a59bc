import { figureWords, type Language } from '@outreach/messages';
import type { KeyboardEvent, ReactElement, ReactNode } from 'react';
import { isComposing } from '../keys/composing.ts';
import { KnownLine } from '../known-line/known-line.tsx';
import { lineOf } from '../known-line/line-shape.ts';
import type { FigureDescriptor } from './figure-descriptor.ts';
import type { FigureRoom } from './figure-parts.ts';
import { FigureValue } from './figure-value.tsx';
import { HallValue, hallMissing, hallQuestion } from './hall-value.tsx';
import { spokenFigure } from './spoken-figure.ts';

/** Where the number stands: a table cell, a row of the year, a page head, a lobby display. */
export type FigureSize = 'table' | 'row' | 'head' | 'hall';

export interface FigureProps {
  /** From `figureOfTotal` or `figureOfQuantity`. */
  readonly descriptor: FigureDescriptor;
  readonly size: FigureSize;
  readonly lang: Language;
  /** What the number is a number of, for screen readers: 科技资料，本局. */
  readonly label?: string;
  /** The known-line under the number; by default drawn at head and hall size. */
  readonly line?: boolean;
  /** The settled value before the last change: the older part of the line dims, the new part stands out. */
  readonly before?: number;
  /** `hidden` where a column head already names the unit. */
  readonly unit?: 'shown' | 'hidden';
  /** Less room than it wants: `<FittingFigure>` finds out by itself. Table, row and head only. */
  readonly room?: FigureRoom;
  /** `end` sets a head or hall number to the right; a table cell aligns by its own text-align. */
  readonly align?: 'start' | 'end';
  /** The words under a hall number about what is undecided or missing; on by default. */
  readonly notes?: boolean;
  /** Opens 数据来源. With it the number is a button: click, Enter and Space. */
  readonly onOpen?: () => void;
  /** C on the focused number copies its citation. */
  readonly onCopy?: () => void;
  /** Hall only: draws the digits, for a display that rolls them. */
  readonly renderDigits?: (digits: string) => ReactNode;
  readonly className?: string;
}

/**
 * The one component that draws numbers. It says how well the number is known by its line, its signs and, for a
 * screen reader, in words. It never wraps, never truncates and never rounds up.
 */
export function Figure(props: FigureProps): ReactElement {
  const { descriptor, size, lang, label, before, onOpen, onCopy } = props;
  const said = [label, spokenFigure(lang, descriptor)].filter(Boolean).join(lang === 'zh' ? '，' : ', ');
  const className = [
    'ol-figure',
    `ol-figure--${size}`,
    `ol-figure--${descriptor.state}`,
    props.align === 'end' && 'ol-figure--end',
    props.room === 'wrap' && 'ol-figure--wraps',
    props.className,
  ]
    .filter(Boolean)
    .join(' ');
  const content = <FigureContent {...props} {...(before === undefined ? {} : { before })} />;
  if (onOpen === undefined) {
    return (
      <span className={className} role="img" aria-label={said}>
        {content}
      </span>
    );
  }
  const copyOnC = (event: KeyboardEvent) => {
    if (onCopy === undefined || isComposing(event)) return;
    if (event.key.toLowerCase() !== 'c' || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    onCopy();
  };
  return (
    <button
      type="button"
      className={`${className} ol-figure--opens`}
      aria-label={figureWords(lang).opens({ what: said })}
      onClick={onOpen}
      onKeyDown={copyOnC}
    >
      {content}
    </button>
  );
}

function FigureContent({
  descriptor,
  size,
  lang,
  line,
  before,
  unit = 'shown',
  notes,
  renderDigits,
  room = 'full',
}: FigureProps): ReactElement {
  const drawn = (line ?? (size === 'head' || size === 'hall')) ? lineOf(descriptor, before) : null;
  return (
    <>
      <span className="ol-figure__row" aria-hidden>
        {size === 'hall' ? (
          <HallValue figure={descriptor} lang={lang} unit={unit} renderDigits={renderDigits} />
        ) : (
          <FigureValue
            figure={descriptor}
            lang={lang}
            size={size}
            unit={room === 'full' ? unit : 'hidden'}
            room={room}
          />
        )}
      </span>
      {drawn !== null && <KnownLine shape={drawn} className="ol-figure__line" />}
      {size === 'hall' && notes !== false && <HallNotes figure={descriptor} lang={lang} />}
    </>
  );
}

function HallNotes({
  figure,
  lang,
}: {
  readonly figure: FigureDescriptor;
  readonly lang: Language;
}): ReactElement | null {
  const question = hallQuestion(lang, figure);
  const missing = hallMissing(lang, figure);
  if (question === '' && missing === '') return null;
  return (
    <span className="ol-figure__notes" aria-hidden>
      {question !== '' && <span className="ol-figure__question">{question}</span>}
      {missing !== '' && <span className="ol-figure__missing">{missing}</span>}
    </span>
  );
}
