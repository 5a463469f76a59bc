import type { Measure } from '@outreach/domain';
import { type FigureValues, newFigure } from './entry-values.ts';
import { readNumber } from './read-number.ts';
import { suggestMeasures, sureMeasure } from './suggest-measures.ts';

/**
 * The rows for what was typed into 再加一个数字. A list such as 资料25000余份，图书2500册 becomes a row each; text without
 * a number becomes one row that says so, because nothing typed may get lost.
 */
export function figuresFromText(text: string, measures: readonly Measure[]): readonly FigureValues[] {
  const phrases = splitPhrases(text);
  const reading = readNumber(text, measures).reading;
  const parts = !reading.ok && reading.code === 'quantity.several' && phrases.length > 1 ? phrases : [text.trim()];
  return parts.filter((part) => part !== '').map((part) => figureFromPhrase(part, measures));
}

function figureFromPhrase(phrase: string, measures: readonly Measure[]): FigureValues {
  const { reading, noun } = readNumber(phrase, measures);
  // Where no number was read, all of the phrase may name the measure.
  const sure = sureMeasure(
    suggestMeasures(measures, reading.ok ? { noun, unit: reading.unit } : { noun: phrase, unit: '' }),
  );
  // With its measure known the row needs only the number; the words that named it stand beside the box.
  const text = reading.ok && sure !== null ? phrase.slice(reading.start, reading.end) : phrase;
  return newFigure({ text, ...(sure === null ? {} : { measure: sure.measure.id, breakdown: sure.breakdown }) });
}

/** Commas between phrases divide; a comma inside 25,000 does not. */
function splitPhrases(text: string): readonly string[] {
  return text
    .split(/[，；;。、]|,(?!\d{3}(?!\d))/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
