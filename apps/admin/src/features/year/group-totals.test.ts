import type { Total } from '@outreach/domain';
import { expect, test } from 'vitest';
import { groupTotals } from './group-totals.ts';

function total(measure: string, scope: string, lower: number, undecided = 0): Total {
  return {
    measure,
    scope,
    adds: 'sum',
    lower,
    upper: lower,
    counted: 1,
    undecided,
    unknown: 0,
    about: 0,
    missing: 0,
    undecidedUpper: 0,
    figures: [],
  };
}

const order = ['material_copies', 'book_copies'];

test('each scope stands apart, the bureau first and named bodies last', () => {
  const groups = groupTotals(
    [total('book_copies', '区文化馆', 1), total('book_copies', 'joint', 2), total('book_copies', 'own', 3)],
    [],
    {},
    order,
  );
  expect(groups.map((group) => group.scope)).toEqual(['own', 'joint', '区文化馆']);
});

test('measures stand in the order of the catalogue', () => {
  const [group] = groupTotals([total('book_copies', 'own', 1), total('material_copies', 'own', 2)], [], {}, order);
  expect(group?.rows.map((row) => row.total.measure)).toEqual(['material_copies', 'book_copies']);
});

test('what was reported last year and not yet this year is not lost', () => {
  const [group] = groupTotals([total('material_copies', 'own', 2)], [total('book_copies', 'own', 11_000)], {}, order);
  expect(group?.onlyOther.map((other) => other.measure)).toEqual(['book_copies']);
});

test('a group tells how many figures nobody has decided', () => {
  const [group] = groupTotals(
    [total('material_copies', 'own', 1, 1), total('book_copies', 'own', 1, 2)],
    [],
    {},
    order,
  );
  expect(group?.undecided).toBe(3);
});
