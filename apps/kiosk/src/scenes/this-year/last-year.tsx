import { figureWords, type Language } from '@outreach/messages';
import { sceneWords } from '@outreach/messages/kiosk';
import { Figure } from '@outreach/ui/figure';
import { standsAlone } from '@outreach/ui/hall';
import { spokenFigure } from '@outreach/ui/spoken-figure';
import type { ReactElement } from 'react';
import type { CounterView } from '../../counters/counter-view.ts';

/** The year on the screen, and whether it is the present one. */
export interface YearShown {
  readonly year: number;
  readonly isPresent: boolean;
}

export interface LastYearProps {
  readonly language: Language;
  readonly view: CounterView;
  readonly year: YearShown;
}

/** 去年 3.2万余 人次, in the colour of the past; and in a word where the two years may not be compared. */
export function LastYear({ language, view, year }: LastYearProps): ReactElement | null {
  const words = sceneWords(language);
  const { lastYear } = view;
  if (lastYear === 'not-asked') return null;
  const aside = lastYear === 'not-reported' ? '' : asideOf(language, view.notComparable);
  return (
    <span className="last-year">
      <span className="last-year__when">{words.yearBefore({ year: year.year, thisYear: year.isPresent })}</span>
      {lastYear === 'not-reported' ? (
        <span className="last-year__said">{figureWords(language).notReported}</span>
      ) : standsAlone(lastYear) ? (
        <Figure
          className="last-year__figure"
          descriptor={lastYear}
          size="hall"
          lang={language}
          line={false}
          notes={false}
        />
      ) : (
        <span className="last-year__said">{spokenFigure(language, lastYear)}</span>
      )}
      {aside !== '' && <span className="last-year__aside">{aside}</span>}
    </span>
  );
}

/** Last year's total is shown, but says beside it that it covers something else. */
function asideOf(language: Language, notComparable: string | null): string {
  const words = sceneWords(language);
  switch (notComparable) {
    case 'spans-differ':
      return words.spansDiffer;
    case 'measure-version':
      return words.measureVersion;
    default:
      return '';
  }
}
