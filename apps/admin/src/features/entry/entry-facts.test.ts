import { builtinCatalogue } from '@outreach/domain';
import { describe, expect, test } from 'vitest';
import { readEntry, scopeId } from './entry-facts.ts';
import { type EntryValues, emptyValues, type FigureValues, newFigure } from './entry-values.ts';

function read(values: Partial<EntryValues>, figures: readonly Partial<FigureValues>[] = []) {
  return readEntry(
    { ...emptyValues('zh'), title: '科技三下乡', ...values, figures: figures.map((figure) => newFigure(figure)) },
    2025,
    builtinCatalogue,
  );
}

test('an activity is stated as the clerk typed it', () => {
  const { facts, problems } = read({ dates: '1.11-1.17', places: '各乡、二乡', kind: '主题宣传', campaign: '三下乡' }, [
    { measure: 'material_copies', text: '25000余份' },
  ]);
  expect(problems).toEqual([]);
  expect(facts.dates).toEqual({ from: '2025-01-11', to: '2025-01-17', precision: 'day', raw: '1.11-1.17' });
  expect(facts.places).toEqual(['各乡', '二乡']);
  expect([facts.kind, facts.campaign]).toEqual(['campaign', 'countryside']);
  expect(facts.figures[0]).toMatchObject({
    measure: 'material_copies',
    unit: '份',
    scope: 'own',
    role: 'result',
    basis: { kind: 'event' },
    quantity: { lower: 25_000, upper: null, mark: 'at-least', raw: '25000余份' },
  });
});

test('a bare number takes the unit of its measure', () => {
  const { facts } = read({}, [{ measure: 'book_copies', text: '2500' }]);
  expect(facts.figures[0]?.unit).toBe('册');
});

test('in English the thing counted is no unit of its own', () => {
  const { facts, warnings } = read({}, [{ measure: 'book_copies', text: '2,500 books' }]);
  expect(facts.figures[0]?.unit).toBe('册');
  expect(warnings).toEqual([]);
});

test('numbers of whole-year work count over the year without being told', () => {
  const { facts } = read({ dates: '全年' }, [{ measure: 'training_sessions', text: '380期' }]);
  expect(facts.figures[0]?.basis).toEqual({ kind: 'period', from: '2025-01-01', to: '2025-12-31' });
});

describe('a running total', () => {
  test.each([
    ['1-9月', '2025-01-01', '2025-09-30'],
    ['9.30', '2025-01-01', '2025-09-30'],
    ['9月', '2025-01-01', '2025-09-30'],
    ['3.1-9.30', '2025-03-01', '2025-09-30'],
    ['', '2025-01-01', null],
    ['目前', '2025-01-01', null],
  ])('written %s runs from %s through %s', (basisDays, from, through) => {
    const { facts, problems } = read({}, [{ measure: 'patents_filed', text: '50项', basis: 'cumulative', basisDays }]);
    expect(facts.figures[0]?.basis).toEqual({ kind: 'cumulative', from, through });
    expect(problems).toEqual([]);
  });
});

test('a period without days is asked for its days', () => {
  const { problems } = read({}, [{ measure: 'patents_filed', text: '50项', basis: 'period' }]);
  expect(problems.map(({ code, path }) => [code, path])).toEqual([
    ['entry.basis-days-missing', 'facts.figures.0.basis'],
  ]);
});

test('a number that cannot be read is refused at its row, and kept once the clerk says it is illegible', () => {
  const unread = read({}, [
    { measure: 'book_copies', text: '2500册' },
    { measure: 'material_copies', text: '若干若干' },
  ]);
  expect(unread.problems.map(({ path }) => path)).toEqual(['facts.figures.1.quantity']);
  const kept = read({}, [{ measure: 'material_copies', text: '若干若干', illegible: true }]);
  expect(kept.problems).toEqual([]);
  expect(kept.facts.figures[0]?.quantity).toEqual({
    lower: null,
    upper: null,
    mark: 'unknown',
    raw: '若干若干',
    why: 'illegible',
  });
});

test('a number without a measure is asked what it counts', () => {
  expect(read({}, [{ text: '300人' }]).problems.map(({ code }) => code)).toContain('entry.measure-missing');
});

test('dates nobody can read are refused, and kept as written once the clerk says so', () => {
  expect(read({ dates: '活动期间' }).problems.map(({ code }) => code)).toEqual(['dates.unreadable']);
  const kept = read({ dates: '活动期间', datesAsWritten: true });
  expect(kept.problems).toEqual([]);
  expect(kept.facts.dates).toEqual({ from: null, to: null, precision: 'none', raw: '活动期间' });
});

test('a title is asked for', () => {
  expect(read({ title: ' ' }).problems.map(({ path }) => path)).toEqual(['facts.title']);
});

test('a scope is known by its name in either language; a body keeps its name', () => {
  expect(scopeId('本局')).toBe('own');
  expect(scopeId('All units')).toBe('joint');
  expect(scopeId('区文化馆')).toBe('区文化馆');
});

test('a recorded number keeps what it was taken for as long as its words stand', () => {
  const stated = {
    text: '两天共发几百份',
    quantity: { lower: 420, upper: 420, mark: 'exact', raw: '两天共发几百份' },
    unit: '份',
    basisDays: '',
    basis: { kind: 'cumulative', from: '2025-03-01', through: null },
  } as const;
  const row = { measure: 'material_copies', text: stated.text, stated, basis: 'cumulative' } as const;
  const kept = read({}, [row]);
  expect(kept.problems).toEqual([]);
  expect(kept.facts.figures[0]).toMatchObject({ quantity: stated.quantity, unit: '份', basis: stated.basis });
  const typedOver = read({}, [{ ...row, text: '430份' }]);
  expect(typedOver.facts.figures[0]?.quantity).toEqual({ lower: 430, upper: 430, mark: 'exact', raw: '430份' });
});

test('recorded dates stand as long as their words do', () => {
  const dates = { from: '2025-05-11', to: '2025-05-17', precision: 'day', raw: '科技周' } as const;
  const { facts, problems } = read({ dates: '科技周', statedDates: { text: '科技周', dates } });
  expect(problems).toEqual([]);
  expect(facts.dates).toEqual(dates);
});
