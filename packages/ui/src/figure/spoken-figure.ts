import { type Language, dayPhrase, figureWords, groupedDigits, plainDigits } from '@outreach/messages';
import { type FigureDescriptor, figureOfQuantity } from './figure-descriptor.ts';

/** `25800人次` in Chinese, `25,800 attendances` in English. */
function amount(language: Language, value: number, unit: string): string {
  if (language === 'zh') return `${plainDigits(value)}${unit}`;
  return unit === '' ? groupedDigits(value) : `${groupedDigits(value)} ${unit}`;
}

function core(language: Language, figure: FigureDescriptor): string {
  const words = figureWords(language);
  const unit = figure.unit[language];
  const say = (value: number) => amount(language, value, unit);
  const bare = (value: number) => amount(language, value, '');
  const { lower, upper } = figure;
  switch (figure.state) {
    case 'exact':
      return say(lower);
    case 'zero':
      return words.readZero({ unit });
    case 'at-least':
      return words.readAtLeast({ amount: say(lower) });
    case 'at-most':
      return words.readAtMost({ amount: say(upper ?? lower) });
    case 'about':
      return words.readAbout({ amount: say(lower) });
    case 'range': {
      const range = words.readRange({ lower: bare(lower), upper: say(upper ?? lower) });
      return figure.about ? words.readAbout({ amount: range }) : range;
    }
    case 'undecided': {
      if (upper === null) return words.readAtLeast({ amount: say(lower) });
      const between = { lower: bare(lower), upper: say(upper) };
      return figure.about ? words.readAbout({ amount: words.readRange(between) }) : words.readBetween(between);
    }
    case 'none':
      return figure.why === 'not-applicable' ? words.notApplicable : words.notReported;
    case 'unknown':
      return figure.raw === '' ? words.illegible : `${words.illegible}${language === 'zh' ? `“${figure.raw}”` : ` (“${figure.raw}”)`}`;
  }
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
