import { builtinCatalogue, type Contribution, type Figure } from '@outreach/domain';
import { expect, test } from 'vitest';
import { mainMeasures, placeFigures } from './main-measures.ts';

const measures = [...builtinCatalogue.measures.values()];

function contribution(measure: string, activity: string): Contribution {
  return {
    figure: `${activity}-${measure}`,
    activity,
    year: 2025,
    measure,
    breakdown: null,
    scope: 'own',
    state: 'counted',
    reason: 'result',
    because: null,
    lower: 1,
    upper: 1,
    about: false,
    unknown: false,
    through: null,
    members: [],
  };
}

function figure(id: string, measure: string, breakdown: string | null = null, role: Figure['role'] = 'result'): Figure {
  return {
    id,
    measure,
    breakdown,
    role,
    unit: '',
    basis: { kind: 'event' },
    scope: 'own',
    members: [],
    note: '',
    quantity: { lower: 1, upper: 1, mark: 'exact', raw: '1' },
  };
}

test('the measures of most activities get a column, five figures of one activity are still one', () => {
  const contributions = [
    ...['a', 'b', 'c'].map((activity) => contribution('book_copies', activity)),
    ...Array.from({ length: 5 }, () => contribution('premises_checked', 'z')),
    contribution('edition_no', 'a'),
    contribution('edition_no', 'b'),
    contribution('edition_no', 'c'),
    contribution('edition_no', 'd'),
  ];
  expect(mainMeasures(contributions, measures).map(({ id }) => id)).toEqual(['book_copies', 'premises_checked']);
});

test('two figures of one measure stand beside each other, not one over the other', () => {
  const placed = placeFigures([figure('1', 'book_copies'), figure('2', 'book_copies')], measures);
  expect(placed.inColumn.size).toBe(0);
  expect(placed.others.map(({ id }) => id)).toEqual(['1', '2']);
});

test('a breakdown stands by itself only where no whole was stated', () => {
  const whole = placeFigures([figure('1', 'patents_filed'), figure('2', 'patents_filed', 'invention')], measures);
  expect([...whole.inColumn.keys()]).toEqual(['patents_filed']);
  expect(whole.others).toEqual([]);
  const parts = placeFigures([figure('2', 'patents_filed', 'invention')], measures);
  expect(parts.others.map(({ id }) => id)).toEqual(['2']);
});

test('a target is never shown in the column of results', () => {
  expect(placeFigures([figure('1', 'book_copies', null, 'target')], measures).inColumn.size).toBe(0);
});
