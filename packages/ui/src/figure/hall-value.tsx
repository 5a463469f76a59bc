import { figureWords, type Language } from '@outreach/messages';
import type { ReactElement, ReactNode } from 'react';
import type { FigureDescriptor } from './figure-descriptor.ts';
import { shownUnit } from './figure-parts.ts';
import { hallAmount } from './hall-amount.ts';
import { spokenFigure } from './spoken-figure.ts';

export interface HallValueProps {
  readonly figure: FigureDescriptor;
  readonly lang: Language;
  readonly unit: 'shown' | 'hidden';
  /** Draws the digits, for a display that rolls them. */
  readonly renderDigits?: ((digits: string) => ReactNode) | undefined;
}

/**
 * True where a display may show the number alone on its line. A range, an upper bound, and a total of which nothing
 * is settled are said in words instead: a bare number would claim more than is known.
 */
export function standsAlone(figure: FigureDescriptor): boolean {
  switch (figure.state) {
    case 'exact':
    case 'at-least':
    case 'zero':
      return true;
    case 'about':
    case 'undecided':
      return figure.lower > 0;
    case 'at-most':
    case 'range':
    case 'none':
    case 'unknown':
      return false;
  }
}

/** The number on a lobby display: 2.5万余 人次, 25,000+. */
export function HallValue({ figure, lang, unit, renderDigits }: HallValueProps): ReactElement {
  if (!standsAlone(figure)) return <span className="ol-figure__said">{hallWords(figure, lang)}</span>;
  const open = settledIsOpen(figure) && !figure.about;
  const { digits, magnitude, more } = hallAmount(lang, figure.lower, open);
  const named = unit === 'shown' ? shownUnit(figure, lang, 'hall') : '';
  return (
    <span className="ol-figure__value">
      {figure.about && <span className="ol-figure__about">{figureWords(lang).about}</span>}
      <span className="ol-figure__digits">{renderDigits === undefined ? digits : renderDigits(digits)}</span>
      {magnitude !== '' && <span className="ol-figure__magnitude">{magnitude}</span>}
      {more !== '' && <span className="ol-figure__more">{more}</span>}
      {named !== '' && <span className="ol-figure__unit">{named}</span>}
    </span>
  );
}

/** The settled part has no written upper end itself: what is undecided on top of it may well have one. */
function settledIsOpen({ state, upper, undecidedUpper, settledOpen = false }: FigureDescriptor): boolean {
  return (
    state === 'at-least' || (state === 'undecided' && (settledOpen || (upper === null && undecidedUpper !== null)))
  );
}

function hallWords(figure: FigureDescriptor, lang: Language): string {
  if (figure.state === 'unknown') return figureWords(lang).illegibleCount({ count: Math.max(1, figure.unknown) });
  return spokenFigure(lang, figure);
}

/** The gap between a number and its unit in a line of words. */
const thinSpace = '\u2009';

/** 另有 4.5万 份在核对: the words without which a display may not show an undecided number; empty where none are needed. */
export function hallQuestion(lang: Language, figure: FigureDescriptor): string {
  if (figure.state !== 'undecided' || !standsAlone(figure)) return '';
  const words = figureWords(lang);
  if (figure.undecidedUpper === null) return words.moreBeingCheckedOpen;
  const { digits, magnitude, more } = hallAmount(lang, figure.undecidedUpper, false);
  const unit = lang === 'zh' ? shownUnit(figure, lang, 'hall') : '';
  return words.moreBeingChecked({ amount: `${digits}${magnitude}${more}${unit === '' ? '' : thinSpace}${unit}` });
}

/** 1 处字迹不清，没有计入: said near the number; empty where nothing is missing. */
export function hallMissing(lang: Language, figure: FigureDescriptor): string {
  return figure.unknown > 0 && standsAlone(figure) ? figureWords(lang).illegibleCount({ count: figure.unknown }) : '';
}
