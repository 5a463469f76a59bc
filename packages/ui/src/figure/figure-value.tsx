import { formatQuantity, type QuantityPart } from '@outreach/domain';
import { dayPhrase, figureWords, type Language } from '@outreach/messages';
import type { ReactElement } from 'react';
import { Raw } from '../raw/raw.tsx';
import type { FigureDescriptor } from './figure-descriptor.ts';
import { type FigureRoom, numberParts, shownUnit } from './figure-parts.ts';

export interface FigureValueProps {
  readonly figure: FigureDescriptor;
  readonly lang: Language;
  readonly size: 'table' | 'row' | 'head';
  readonly unit: 'shown' | 'hidden';
  readonly room?: FigureRoom | undefined;
}

function Part({
  part,
  state,
  columns,
}: {
  readonly part: QuantityPart;
  readonly state: FigureDescriptor['state'];
  /** Digits stand under digits. */
  readonly columns: boolean;
}): ReactElement {
  const kind = part.kind === 'separator' ? `dash ol-figure__dash--${state}` : part.kind;
  const isNumber = part.kind === 'digits' || part.kind === 'upper';
  return (
    <>
      <span className={`ol-figure__${kind}`}>{columns && isNumber ? <Digits text={part.text} /> : part.text}</span>
      {part.kind === 'separator' && <wbr />}
    </>
  );
}

/** The face has no tabular digits, so that each digit is given a cell of its own; commas keep their width. */
function Digits({ text }: { readonly text: string }): ReactElement {
  return (
    <>
      {[...text].map((sign, index) =>
        sign >= '0' && sign <= '9' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a digit has no other name than its place
          <span key={index} className="ol-figure__cell">
            {sign}
          </span>
        ) : (
          sign
        ),
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
  const { figure, lang, size, unit, room = 'full' } = props;
  const wordsOnly = figure.state === 'none' || figure.state === 'unknown';
  // In a table the slot stays, even empty, so that digits stay in their column.
  const slotted = unit === 'shown' && (!wordsOnly || size === 'table');
  const marked = figure.question === true || figure.corrected !== undefined;
  const before = figure.corrected?.before ?? null;
  const struck = before === null ? '' : formatQuantity(before, { style: 'table', language: lang }).text || before.raw;
  return (
    <>
      <span className={`ol-figure__value${figure.asOf === undefined ? '' : ' ol-figure__value--past'}`}>
        {wordsOnly ? (
          <Words {...props} />
        ) : (
          numberParts(figure, lang, room).map((part, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one number never change places, and two may be alike
            <Part key={index} part={part} state={figure.state} columns={size !== 'head' && room !== 'wrap'} />
          ))
        )}
        <span className={slotted ? 'ol-figure__unit' : 'ol-figure__end'}>
          {slotted && !wordsOnly ? shownUnit(figure, lang, size) : ''}
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
