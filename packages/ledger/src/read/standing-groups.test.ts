import type { Catalogue, Measure } from '@outreach/domain';
import { builtinCatalogue } from '@outreach/domain';
import { expect, it } from 'vitest';
import type { AddingFigure } from './standing-groups.ts';
import { movedGroups, startGroups } from './standing-groups.ts';

const copies = (figure: string, lower: number): AddingFigure => ({
  figure,
  measure: 'material_copies',
  scope: 'own',
  state: 'counted',
  lower,
  upper: lower,
  about: false,
  unknown: false,
  members: [],
});

function definedOtherwise(changes: Partial<Measure>): Catalogue {
  const measure = builtinCatalogue.measures.get('material_copies');
  if (measure === undefined) throw new Error('the catalogue has lost its leaflets');
  const measures = new Map(builtinCatalogue.measures).set(measure.id, { ...measure, ...changes });
  return { ...builtinCatalogue, measures };
}

const before = startGroups(builtinCatalogue, 2013, [copies('a', 10), copies('c', 5)]);
const changes = { gone: [copies('c', 5)], come: [copies('b', 7)] };

it('a total is brought forward by what left and what came, and lists its figures in order', () => {
  const moved = movedGroups(before, builtinCatalogue, 2013, changes);
  expect(moved?.totals).toMatchObject([{ lower: 17, upper: 17, counted: 2, figures: ['a', 'b'] }]);
  expect(before.totals).toMatchObject([{ lower: 15, figures: ['a', 'c'] }]);
});

it('a total of which the last figure left is gone', () => {
  const moved = movedGroups(before, builtinCatalogue, 2013, { gone: [copies('a', 10), copies('c', 5)], come: [] });
  expect(moved?.totals).toEqual([]);
});

it('what is added in another way now has to be read anew; another breakdown or name changes nothing', () => {
  const breakdowns = [{ id: 'colour', names: { zh: '彩色', en: 'Colour' }, dimension: 'colour' }];
  expect(movedGroups(before, definedOtherwise({ adds: 'distinct' }), 2013, changes)).toBeNull();
  expect(movedGroups(before, definedOtherwise({ decimals: 2 }), 2013, changes)).toBeNull();
  expect(movedGroups(before, definedOtherwise({ breakdowns }), 2013, changes)?.totals).toMatchObject([{ lower: 17 }]);
});
