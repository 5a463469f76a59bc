import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { dateOfDay, dayOfYear, daysInYear, monthsOn } from './day-of-year.ts';
import { litDayCount, litRuns } from './lit-runs.ts';
import { dayAfterKey, dayUnderPointer } from './use-year-slider.ts';
import { YearLine } from './year-line.tsx';

const campaign = { from: '2025-01-10', to: '2025-01-20' };
const week = { from: '2025-05-10', to: '2025-05-25' };
const opening = { from: '2025-05-17', to: '2025-05-19' };

describe('days of the year', () => {
  test('every day has its number, also in a leap year', () => {
    for (const year of [2024, 2025]) {
      for (let day = 1; day <= daysInYear(year); day += 1) expect(dayOfYear(year, dateOfDay(year, day))).toBe(day);
    }
  });

  test('a month on from 31 January is the last of February', () => {
    expect(monthsOn(2025, '2025-01-31', 1)).toBe('2025-02-28');
    expect(monthsOn(2025, '2025-01-05', -1)).toBe('2025-01-01');
    expect(monthsOn(2025, '2025-12-05', 1)).toBe('2025-12-31');
  });
});

describe('lit days', () => {
  test('a campaign of 10 to 20 January lights eleven days', () => {
    expect(litRuns(2025, [campaign])).toEqual([{ first: 10, last: 20, several: false }]);
    expect(litDayCount(litRuns(2025, [campaign]))).toBe(11);
  });

  test('days with several activities are set apart, and no day is counted twice', () => {
    const runs = litRuns(2025, [week, opening]);
    expect(runs.map(({ several }) => several)).toEqual([false, true, false]);
    expect(litDayCount(runs)).toBe(16);
  });

  test('two activities on neighbouring days are one run', () => {
    expect(
      litRuns(2025, [
        { from: '2025-03-01', to: '2025-03-01' },
        { from: '2025-03-02', to: '2025-03-02' },
      ]),
    ).toHaveLength(1);
  });

  test('of a run over new year only this year is lit', () => {
    expect(litRuns(2025, [{ from: '2024-12-30', to: '2025-01-02' }])).toEqual([{ first: 1, last: 2, several: false }]);
    expect(litRuns(2025, [{ from: '2024-12-30', to: '2024-12-31' }])).toEqual([]);
  });

  test('the last day of the year is lit', () => {
    expect(litRuns(2025, [{ from: '2025-12-31', to: '2025-12-31' }])).toEqual([
      { first: 365, last: 365, several: false },
    ]);
  });
});

describe('the caret', () => {
  const at = { year: 2025, caret: '2025-06-30', today: '2025-12-19' };

  test.each([
    ['ArrowLeft', false, '2025-06-29'],
    ['ArrowRight', false, '2025-07-01'],
    ['ArrowLeft', true, '2025-05-30'],
    ['PageUp', false, '2025-07-30'],
    ['PageDown', false, '2025-05-30'],
    ['Home', false, '2025-01-01'],
    ['End', false, '2025-12-19'],
    ['a', false, null],
  ] as const)('moves with %s', (key, shift, day) => {
    expect(dayAfterKey(key, shift, at)).toBe(day);
  });

  test('the day under the hand is the day that is shown', () => {
    expect(dayUnderPointer(2025, 100, 100, 365)).toBe('2025-01-01');
    expect(dayUnderPointer(2025, 100.5, 100, 365)).toBe('2025-01-01');
    expect(dayUnderPointer(2025, 465, 100, 365)).toBe('2025-12-31');
    expect(dayUnderPointer(2025, 9_999, 100, 365)).toBe('2025-12-31');
  });
});

describe('for a screen reader', () => {
  const line = { year: 2025, lit: [campaign], today: '2025-12-19' } as const;

  test('the line says how many days were lit and up to when', () => {
    expect(renderToStaticMarkup(<YearLine {...line} lang="zh" caret="2025-12-19" />)).toContain(
      'role="img" aria-label="2025 年有 11 天办了活动，看到12月19日为止"',
    );
  });

  test('a slider tells its day in words', () => {
    const slider = renderToStaticMarkup(<YearLine {...line} lang="en" caret="2025-06-30" onCaret={() => undefined} />);
    expect(slider).toContain('role="slider"');
    expect(slider).toContain('aria-valuetext="30 June 2025"');
    expect(slider).toContain('aria-valuemax="353"');
    expect(slider).toContain('ol-year-line--past');
  });
});

test('a month without days is a dotted line, and lights no day', () => {
  const line = renderToStaticMarkup(
    <YearLine year={2025} lang="zh" lit={[]} months={['2025-03', '2024-03']} caret="2025-12-19" today="2025-12-19" />,
  );
  expect(line.match(/ol-year-line__month-only/g)).toHaveLength(1);
  expect(line).not.toContain('ol-year-line__lit');
});
