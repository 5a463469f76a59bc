import type { ActivityDates } from '@outreach/domain';
import { describe, expect, test } from 'vitest';
import { countingSpan, datesPhrase, dayPhrase, monthName, spanPhrase, spanWithDays } from './date-phrase.ts';
import { localMoment, momentPhrase } from './instant-phrase.ts';

test('a day is said without its year unless asked', () => {
  expect(dayPhrase('zh', '2025-06-30')).toBe('6月30日');
  expect(dayPhrase('en', '2025-06-30')).toBe('30 June');
  expect(dayPhrase('zh', '2025-06-30', 'with-year')).toBe('2025年6月30日');
  expect(dayPhrase('en', '2025-06-30', 'with-year')).toBe('30 June 2025');
});

describe('a span says what both ends share only once', () => {
  test.each([
    ['2025-01-10', '2025-01-20', '1月10日—20日', '10–20 January'],
    ['2025-04-28', '2025-05-03', '4月28日—5月3日', '28 April – 3 May'],
    ['2024-12-30', '2025-01-02', '2024年12月30日—2025年1月2日', '30 December 2024 – 2 January 2025'],
    ['2025-09-17', '2025-09-17', '9月17日', '17 September'],
  ] as const)('%s to %s', (from, to, zh, en) => {
    expect(spanPhrase('zh', from, to)).toBe(zh);
    expect(spanPhrase('en', from, to)).toBe(en);
  });

  test('both ends count: 10 to 20 January is eleven days', () => {
    expect(spanWithDays('zh', '2025-01-10', '2025-01-20')).toBe('1月10日—20日，11 天');
    expect(spanWithDays('en', '2025-01-10', '2025-01-20')).toBe('10–20 January, 11 days');
    expect(spanWithDays('zh', '2025-09-17', '2025-09-17')).toBe('9月17日');
  });
});

describe('an activity’s dates are said as finely as they are known', () => {
  const dates = (parts: Partial<ActivityDates>): ActivityDates => ({
    from: null,
    to: null,
    precision: 'none',
    raw: '',
    ...parts,
  });

  test.each([
    [dates({ from: '2025-05-17', to: '2025-05-17', precision: 'day' }), '5月17日', '17 May'],
    [dates({ from: '2025-05-01', to: '2025-05-31', precision: 'month' }), '5月', 'May'],
    [dates({ from: '2025-01-01', to: '2025-05-31', precision: 'month' }), '1—5月', 'January – May'],
    [dates({ from: '2025-01-01', to: '2025-12-31', precision: 'year' }), '全年', 'full year'],
    [dates({}), '没写日期', 'no date written'],
    [dates({ raw: '春节前' }), '春节前', '春节前'],
  ] as const)('%#', (known, zh, en) => {
    expect(datesPhrase('zh', known)).toBe(zh);
    expect(datesPhrase('en', known)).toBe(en);
  });
});

test('a span from 1 January to 31 December is the full year', () => {
  expect(countingSpan('zh', '2025-01-01', '2025-12-31')).toBe('全年');
  expect(countingSpan('en', '2025-01-01', '2025-09-30')).toBe('1 January – 30 September');
});

test('a ruler says months short', () => {
  expect([monthName('zh', 9, 'short'), monthName('en', 9, 'short')]).toEqual(['9月', 'Sep']);
});

test('an instant stands on the clock of the ledger’s time zone: New Year begins there, not in London', () => {
  const moment = localMoment('2025-12-31T16:20:00Z', 'Asia/Shanghai');
  expect(moment).toEqual({ day: '2026-01-01', time: '00:20' });
  expect(momentPhrase('zh', moment)).toBe('1月1日 00:20');
  expect(momentPhrase('en', moment)).toBe('1 January, 00:20');
});
