import { type Language, dayPhrase, figureWords, groupedDigits } from '@outreach/messages';
import type { ReactElement, ReactNode } from 'react';
import { Raw } from '../raw/raw.tsx';
import type { FigureDescriptor } from './figure-descriptor.ts';

export interface FigureValueProps {
  readonly figure: FigureDescriptor;
  readonly lang: Language;
  readonly size: 'table' | 'row' | 'head';
  readonly unit: 'shown' | 'hidden';
}

/** ≥, ≤, 约: hung before the digits, so that it moves no column. */
function hedgeOf(figure: FigureDescriptor, lang: Language): string {
  if (figure.about) return lang === 'zh' ? '约' : '≈';
  if (figure.state === 'at-most') return '≤';
  if (figure.state === 'at-least' || (figure.state === 'undecided' && figure.upper === null)) return '≥';
  return '';
}

function digitsOf(figure: FigureDescriptor): ReactNode {
  const { state, lower, upper } = figure;
  if (state === 'at-most') return <span className="ol-figure__digits">{groupedDigits(upper ?? lower)}</span>;
  const ranged = (state === 'undecided' || state === 'range') && upper !== null && upper !== lower;
  return (
    <>
      <span className="ol-figure__digits">{groupedDigits(lower)}</span>
      {ranged && (
        <>
          <span className={`ol-figure__dash ol-figure__dash--${state}`}>–</span>
          <span className="ol-figure__upper">{groupedDigits(upper)}</span>
        </>
      )}
    </>
  );
}

function Words({ figure, lang, size }: FigureValueProps): ReactElement {
  const words = figureWords(lang);
  if (figure.state === 'unknown') {
    return (
      <>
        <span className="ol-figure__illegible">{words.illegible}</span>
        {size === 'head' && figure.raw !== '' && <Raw phrase={figure.raw} className="ol-figure__raw" />}
      </>
    );
  }
  const said = figure.why === 'not-applicable' ? words.notApplicable : words.notReported;
  return <span className="ol-figure__none">{size === 'table' && figure.why !== 'not-applicable' ? '–' : said}</span>;
}

/** The number itself in a table, a row or a page head: hedge, digits, unit, and the marks outside them. */
export function FigureValue(props: FigureValueProps): ReactElement {
  const { figure, lang, size, unit } = props;
  const wordsOnly = figure.state === 'none' || figure.state === 'unknown';
  // In a table the slot stays, even empty, so that digits stay in their column.
  const slotted = unit === 'shown' && (!wordsOnly || size === 'table');
  const marked = figure.question === true || figure.corrected !== undefined;
  const hedge = hedgeOf(figure, lang);
  const before = figure.corrected?.before ?? null;
  const struck = before === null ? '' : before.lower === null ? before.raw : groupedDigits(before.lower);
  return (
    <>
      <span className={`ol-figure__value${figure.asOf === undefined ? '' : ' ol-figure__value--past'}`}>
        {wordsOnly ? (
          <Words {...props} />
        ) : (
          <>
            {hedge !== '' && <span className="ol-figure__hedge">{hedge}</span>}
            {digitsOf(figure)}
          </>
        )}
        <span className={slotted ? 'ol-figure__unit' : 'ol-figure__end'}>
          {slotted && !wordsOnly ? figure.unit[lang] : ''}
          {marked && (
            <span className="ol-figure__marks">
              {figure.question === true && <span className="ol-figure__dot" />}
              {figure.corrected !== undefined && <span className="ol-figure__corner" />}
            </span>
          )}
        </span>
      </span>
      {size === 'head' && struck !== '' && <s className="ol-figure__struck">{struck}</s>}
      {size === 'head' && figure.asOf !== undefined && (
        <span className="ol-figure__day">{dayPhrase(lang, figure.asOf)}</span>
      )}
    </>
  );
}
