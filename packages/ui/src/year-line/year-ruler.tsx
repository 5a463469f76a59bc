import { daysInMonth } from '@outreach/domain';
import type { ReactElement } from 'react';
import { dayOfYear, daysInYear } from './day-of-year.ts';
import type { LitRun } from './lit-runs.ts';

const percent = (share: number) => `${Math.round(share * 100_000) / 1000}%`;

export interface YearRulerProps {
  readonly year: number;
  readonly runs: readonly LitRun[];
  /** Months (`YYYY-MM`) in which something was done on days not written down. */
  readonly months: readonly string[];
  /** Day of the year at which the caret stands; beyond it the ruler is dotted and lit days are only outlined. */
  readonly caret: number;
}

/** The drawing of the year line: ruler, month ticks, lit days, dotted months. Fills the width; heights come from CSS. */
export function YearRuler({ year, runs, months, caret }: YearRulerProps): ReactElement {
  const days = daysInYear(year);
  const start = (day: number) => (day - 1) / days;
  const monthStart = (month: number) => dayOfYear(year, `${year}-${String(month).padStart(2, '0')}-01`);
  return (
    <svg className="ol-year-line__ruler" aria-hidden focusable="false">
      <line className="ol-year-line__rule" x1="0" x2={percent(caret / days)} y1="70%" y2="70%" />
      <line
        className="ol-year-line__rule ol-year-line__rule--ahead"
        x1={percent(caret / days)}
        x2="100%"
        y1="70%"
        y2="70%"
      />
      {Array.from({ length: 12 }, (_, index) => percent(start(monthStart(index + 1)))).map((x) => (
        <line key={x} className="ol-year-line__tick" x1={x} x2={x} y1="46%" y2="100%" />
      ))}
      {months
        .filter((month) => month.startsWith(`${year}-`))
        .map((month) => {
          const number = Number(month.slice(5, 7));
          const first = monthStart(number);
          return (
            <line
              key={month}
              className="ol-year-line__month-only"
              x1={percent(start(first))}
              x2={percent(start(first + daysInMonth(year, number)))}
              y1="52%"
              y2="52%"
            />
          );
        })}
      {runs.map((run) => (
        <rect
          key={run.first}
          className={`ol-year-line__lit${run.several ? ' ol-year-line__lit--several' : ''}${run.first > caret ? ' ol-year-line__lit--ahead' : ''}`}
          x={percent(start(run.first))}
          y="14%"
          width={percent((run.last - run.first + 1) / days)}
          height="40%"
        />
      ))}
    </svg>
  );
}
