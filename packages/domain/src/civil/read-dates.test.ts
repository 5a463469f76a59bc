import { describe, expect, test } from 'vitest';
import { readDates } from './read-dates.ts';

const year = 2025;

function read(text: string): string {
  const reading = readDates(text, year);
  if (!reading.ok) return reading.code;
  return `${reading.dates.from}..${reading.dates.to} ${reading.dates.precision}`;
}

describe('a day is read as officials write it', () => {
  test.each([
    '9月17日',
    '9月17',
    '09月17日',
    '9月17号',
    '九月十七日',
    '9.17',
    '9/17',
    '9-17',
    '09-17',
    '0917',
    '９月１７日',
    '2025-09-17',
    '2025.9.17',
    '2025/9/17',
    '20250917',
    '2025年9月17日',
    '二〇二五年九月十七日',
    '17 September',
    'Sept 17',
    'September 17th, 2025',
    '17 Sep 2025',
    '9月17日上午',
    '09-17 (morning)',
    '9月17日（星期三）',
  ])('%s', (text) => {
    expect(read(text)).toBe('2025-09-17..2025-09-17 day');
  });
});

describe('a run of days has its first and last day', () => {
  test.each([
    '1.11-1.17',
    '1.11—1.17',
    '1月11日—17日',
    '1月11日-1月17日',
    '1月11-17日',
    '1月11日至17日',
    '一月十一日至十七日',
    '01-11..01-17',
    '2025-01-11..2025-01-17',
    '2025-01-11-2025-01-17',
    '2025年1月11日—17日',
    '1/11-1/17',
    '1/11 - 1/17',
    '0111-0117',
    '1.11-17',
    '1.11~17',
    '11–17 January',
    '11-17 January',
    'January 11–17',
    '11 January to 17 January',
  ])('%s', (text) => {
    expect(read(text)).toBe('2025-01-11..2025-01-17 day');
  });

  test('a run over the end of a month', () => {
    expect(read('4月28日—5月3日')).toBe('2025-04-28..2025-05-03 day');
  });

  test('a run over new year that names both years', () => {
    expect(read('2024.12.28-2025.1.3')).toBe('2024-12-28..2025-01-03 day');
    expect(read('2025年12月28日至2026年1月3日')).toBe('2025-12-28..2026-01-03 day');
  });
});

describe('what is known only to the month or the year says so', () => {
  test.each([
    ['5月', '2025-05-01..2025-05-31 month'],
    ['5月份', '2025-05-01..2025-05-31 month'],
    ['2025-05', '2025-05-01..2025-05-31 month'],
    ['May', '2025-05-01..2025-05-31 month'],
    ['May 2024', '2024-05-01..2024-05-31 month'],
    ['05 (week)', 'dates.unreadable'],
    ['1-9月', '2025-01-01..2025-09-30 month'],
    ['1月-9月', '2025-01-01..2025-09-30 month'],
    ['1至9月', '2025-01-01..2025-09-30 month'],
    ['一至九月', '2025-01-01..2025-09-30 month'],
    ['01..09 (cumulative)', '2025-01-01..2025-09-30 month'],
    ['January–September', '2025-01-01..2025-09-30 month'],
    ['5月上旬', '2025-05-01..2025-05-10 month'],
    ['2月下旬', '2025-02-21..2025-02-28 month'],
    ['上半年', '2025-01-01..2025-06-30 month'],
    ['2024年下半年', '2024-07-01..2024-12-31 month'],
    ['第一季度', '2025-01-01..2025-03-31 month'],
    ['四季度', '2025-10-01..2025-12-31 month'],
    ['Q3', '2025-07-01..2025-09-30 month'],
    ['全年', '2025-01-01..2025-12-31 year'],
    ['whole year (no cut-off given)', '2025-01-01..2025-12-31 year'],
    ['2024', '2024-01-01..2024-12-31 year'],
    ['2024年', '2024-01-01..2024-12-31 year'],
    ['今年以来', 'null..null none'],
    ['year to date (今年以来)', 'null..null none'],
    ['to date (目前)', 'null..null none'],
    ['', 'null..null none'],
    ['  ', 'null..null none'],
  ])('%s is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('what cannot be known is refused with the reason', () => {
  test.each([
    ['2月30日', 'dates.no-such-day'],
    ['2.29', 'dates.no-such-day'],
    ['13月', 'dates.no-such-day'],
    ['1月11日—32日', 'dates.no-such-day'],
    ['1.17-1.11', 'dates.end-before-start'],
    ['12月28日—1月3日', 'dates.end-before-start'],
    ['5.17、5.19', 'dates.several'],
    ['1-9', 'dates.ambiguous'],
    ['活动期间', 'dates.unreadable'],
    ['during IP week', 'dates.unreadable'],
    ['17', 'dates.unreadable'],
    ['1..2..3', 'dates.unreadable'],
  ])('%s: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('an ambiguous text names both readings', () => {
    const reading = readDates('1-9', year);
    expect(reading).toEqual({
      ok: false,
      code: 'dates.ambiguous',
      params: { found: '1-9', readings: ['2025-01-09..2025-01-09', '2025-01-01..2025-09-30'] },
    });
  });

  test('only what can be a day is read from 9-17: there is no month 17', () => {
    expect(read('9-17')).toBe('2025-09-17..2025-09-17 day');
    expect(read('01-09')).toBe('2025-01-09..2025-01-09 day');
    expect(read('9-1')).toBe('2025-09-01..2025-09-01 day');
  });
});

test('the words as written are kept', () => {
  const reading = readDates(' 1.11-1.17 ', year);
  expect(reading.ok && reading.dates.raw).toBe('1.11-1.17');
});

test('a leap day is read in a leap year only', () => {
  expect(readDates('2.29', 2024)).toMatchObject({ ok: true, dates: { from: '2024-02-29' } });
});

test('a page of text is refused at once', () => {
  expect(readDates('1-'.repeat(500_000), year)).toMatchObject({ ok: false, code: 'dates.unreadable' });
});
