import { formatQuantity } from '@outreach/domain';
import { dayPhrase, figureWords, type Language } from '@outreach/messages';
import { type FigureDescriptor, figureOfQuantity } from './figure-descriptor.ts';
import { formattable } from './figure-parts.ts';

function core(language: Language, figure: FigureDescriptor): string {
  const words = figureWords(language);
  const unit = figure.unit[language];
  const { lower, upper } = figure;
  const bound = (value: number, named: string) =>
    formatQuantity({ lower: value, upper: value, mark: 'exact' }, { style: 'spoken', language, unit: named }).text;
  switch (figure.state) {
    case 'zero':
      return words.readZero({ unit });
    case 'none':
      return figure.why === 'not-applicable' ? words.notApplicable : words.notReported;
    case 'unknown':
      return figure.raw === '' ? words.illegible : words.illegiblePhrase({ phrase: figure.raw });
    case 'undecided':
      if (upper !== null && upper > lower && !figure.about) {
        return words.readBetween({ lower: bound(lower, ''), upper: bound(upper, unit) });
      }
      break;
    case 'exact':
    case 'at-least':
    case 'at-most':
    case 'about':
    case 'range':
      break;
  }
  const quantity = formattable(figure);
  const { text } = formatQuantity(quantity, { style: 'spoken', language, unit });
  const ranged = 'mark' in quantity && quantity.mark === 'range';
  return figure.about && ranged ? words.readAbout({ amount: text }) : text;
}

/**
 * The number as it is read aloud, with what must be known beside it: open questions, missing figures, a correction,
 * the day it was known on. A screen reader hears this; a citation starts with it.
 */
export function spokenFigure(language: Language, figure: FigureDescriptor): string {
  const words = figureWords(language);
  const said = [core(language, figure)];
  if (figure.undecided > 0) said.push(words.undecidedCount({ count: figure.undecided }));
  else if (figure.question === true) said.push(words.partOfQuestion);
  if (figure.unknown > 0 && figure.state !== 'unknown') said.push(words.illegibleCount({ count: figure.unknown }));
  if (figure.corrected !== undefined) {
    const { before } = figure.corrected;
    said.push(
      before === null
        ? words.corrected
        : words.correctedFrom({ before: core(language, figureOfQuantity(before, figure.unit)) }),
    );
  }
  if (figure.asOf !== undefined) said.push(words.asOf({ day: dayPhrase(language, figure.asOf) }));
  return said.join(language === 'zh' ? '，' : ', ');
}
