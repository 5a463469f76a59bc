import type { CivilDate } from '@outreach/domain';
import { dayPhrase, type Language, monthName, yearLineWords } from '@outreach/messages';
import type { ReactElement } from 'react';
import { dayOfYear, daysInYear } from './day-of-year.ts';
import { type LitSpan, litDayCount, litRuns } from './lit-runs.ts';
import { useYearSlider } from './use-year-slider.ts';
import { YearRuler } from './year-ruler.tsx';

export interface YearLineProps {
  readonly year: number;
  readonly lang: Language;
  /** Days on which something was done (`YearDays.days` fits). */
  readonly lit: readonly LitSpan[];
  /** Months known only as months, `YYYY-MM` (`YearDays.months` fits). */
  readonly months?: readonly string[];
  /** Where the caret stands: the as-of day. The last day of a past year where nothing else is asked. */
  readonly caret: CivilDate;
  /** The latest day the caret may go to: today. With a caret before it, the line shows the past. */
  readonly today: CivilDate;
  /** With it the line is a slider: drag, arrows by day, Page Up and Down by month, Home and End. */
  readonly onCaret?: (day: CivilDate) => void;
  /** Bare numbers where there is no room for 月. */
  readonly monthLabels?: 'words' | 'numbers';
  readonly className?: string;
}

/** 年线: the year as a ruler, days lit where something was done, a caret at the as-of day. */
export function YearLine(props: YearLineProps): ReactElement {
  const { year, lang, lit, months = [], caret, today, onCaret, monthLabels = 'words', className } = props;
  const days = daysInYear(year);
  const at = dayOfYear(year, caret);
  const latest = dayOfYear(year, today);
  const runs = litRuns(year, lit);
  const slider = useYearSlider({ year, caret, today, onCaret });
  const words = yearLineWords(lang);
  const summary = words.summary({ year, days: litDayCount(runs) });
  const day = words.asOf({ day: dayPhrase(lang, caret) });
  const semantics =
    onCaret === undefined
      ? ({ role: 'img', 'aria-label': `${summary}${lang === 'zh' ? '，' : ', '}${day}` } as const)
      : ({
          role: 'slider',
          tabIndex: 0,
          'aria-label': words.slider({ year }),
          'aria-valuemin': 1,
          'aria-valuemax': latest,
          'aria-valuenow': at,
          'aria-valuetext': dayPhrase(lang, caret, 'with-year'),
          'aria-description': summary,
          ...slider,
        } as const);
  const classes = ['ol-year-line', at < latest && 'ol-year-line--past', onCaret && 'ol-year-line--slides', className];
  return (
    <div className={classes.filter(Boolean).join(' ')} {...semantics}>
      <YearRuler year={year} runs={runs} months={months} caret={at} />
      <span className="ol-year-line__caret" style={{ left: `${(at / days) * 100}%` }} aria-hidden />
      <span className="ol-year-line__months" aria-hidden>
        {Array.from({ length: 12 }, (_, index) => index + 1).map((month) => (
          <span
            key={month}
            className="ol-year-line__month"
            style={{ left: `${((dayOfYear(year, `${year}-${String(month).padStart(2, '0')}-01`) - 1) / days) * 100}%` }}
          >
            {monthLabels === 'numbers' ? month : monthName(lang, month, 'short')}
          </span>
        ))}
      </span>
    </div>
  );
}
