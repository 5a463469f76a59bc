import { describe, expect, test } from 'vitest';
import { rowWith } from './long-rows.testing.ts';
import { basisOfRow } from './row-basis.ts';
import { datesOfRow } from './row-dates.ts';

function dates(text: string): string {
  const { dates: read, problems } = datesOfRow(rowWith({ date: text }), 2013);
  return read === null ? (problems[0]?.code ?? '') : `${read.from}..${read.to} ${read.precision}`;
}

describe('the date column is read as files of this trade write it', () => {
  test.each([
    ['01-11..01-17', '2013-01-11..2013-01-17 day'],
    ['1.11-1.17', '2013-01-11..2013-01-17 day'],
    ['1月11日—17日', '2013-01-11..2013-01-17 day'],
    ['09-16', '2013-09-16..2013-09-16 day'],
    ['2013-09-16', '2013-09-16..2013-09-16 day'],
    ['10-11', '2013-10-11..2013-10-11 day'],
    ['04-08 (afternoon)', '2013-04-08..2013-04-08 day'],
    ['05-18 (heats from 01)', '2013-05-18..2013-05-18 day'],
    ['01..09 (cumulative)', '2013-01-01..2013-09-30 month'],
    ['01..05', '2013-01-01..2013-05-31 month'],
    ['05 (week)', '2013-05-01..2013-05-31 month'],
    ['5月', '2013-05-01..2013-05-31 month'],
    ['whole year', '2013-01-01..2013-12-31 year'],
    ['whole year (no cut-off given)', '2013-01-01..2013-12-31 year'],
    ['year to date (今年以来)', 'null..null none'],
    ['to date (目前)', 'null..null none'],
    ['week', 'null..null none'],
    ['during IP week', 'null..null none'],
    ['', 'null..null none'],
  ])('%s', (text, expected) => {
    expect(dates(text)).toBe(expected);
  });

  test('words without a day are kept as written, and told of', () => {
    expect(datesOfRow(rowWith({ date: '宣传周期间' }), 2013)).toMatchObject({
      dates: { raw: '宣传周期间' },
      warnings: [{ code: 'import.date-in-words', path: 'test.csv:2:date' }],
    });
  });

  test('a day that does not exist is refused at its cell', () => {
    expect(datesOfRow(rowWith({ date: '02-30' }), 2013).problems).toMatchObject([
      { code: 'dates.no-such-day', path: 'test.csv:2:date' },
    ]);
  });
});

describe('the basis takes its days from the date column', () => {
  function basis(word: string, date: string) {
    const read = datesOfRow(rowWith({ date }), 2013).dates;
    if (read === null) throw new Error(date);
    return basisOfRow(rowWith({ basis: word, date }), 2013, read);
  }

  test.each([
    ['', '09-17', { kind: 'event' }],
    ['event', '09-17', { kind: 'event' }],
    ['period', 'whole year', { kind: 'period', from: '2013-01-01', to: '2013-12-31' }],
    ['period', '05-10..05-25', { kind: 'period', from: '2013-05-10', to: '2013-05-25' }],
    ['cumulative', '01..09 (cumulative)', { kind: 'cumulative', from: '2013-01-01', through: '2013-09-30' }],
    ['cumulative', '09-30', { kind: 'cumulative', from: '2013-01-01', through: '2013-09-30' }],
    ['cumulative', '目前', { kind: 'cumulative', from: '2013-01-01', through: null }],
    ['cumulative', '今年以来', { kind: 'cumulative', from: '2013-01-01', through: null }],
    ['stock', '06-30', { kind: 'stock', at: '2013-06-30' }],
    ['累计', '1-10月', { kind: 'cumulative', from: '2013-01-01', through: '2013-10-31' }],
  ])('%s with %s', (word, date, expected) => {
    expect(basis(word, date).basis).toEqual(expected);
  });

  test('a period without days is the whole year, and somebody is told', () => {
    expect(basis('period', '')).toMatchObject({
      basis: { kind: 'period', from: '2013-01-01', to: '2013-12-31' },
      warnings: [{ code: 'import.period-undated' }],
    });
  });

  test('an unknown word is refused with those that are known', () => {
    expect(basis('yearly', '').problems).toMatchObject([
      { code: 'cell.word-unknown', params: { found: 'yearly', allowed: ['event', 'period', 'cumulative', 'stock'] } },
    ]);
  });
});
