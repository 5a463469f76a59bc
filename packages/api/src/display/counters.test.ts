import { builtinCatalogue, type Total } from '@outreach/domain';
import { expect, test } from 'vitest';
import { chooseCounters, isSettledOpen } from './counters.ts';

function total(measure: string, scope: string, lower: number, changes: Partial<Total> = {}): Total {
  return {
    measure,
    scope,
    adds: builtinCatalogue.measures.get(measure)?.adds ?? 'sum',
    lower,
    upper: lower,
    counted: 1,
    undecided: 0,
    unknown: 0,
    about: 0,
    missing: 0,
    undecidedUpper: 0,
    figures: ['F1'],
    ...changes,
  };
}

function chosenBeside(before: readonly Total[], ...totals: readonly Total[]): readonly string[] {
  return chooseCounters(totals, before, builtinCatalogue.measures).map(
    ({ total: { measure, scope } }) => `${measure} ${scope}`,
  );
}

const chosen = (...totals: readonly Total[]) => chosenBeside([], ...totals);

test('the bureau speaks of itself before it speaks of others', () => {
  expect(
    chosen(
      total('patents_filed', 'district', 43),
      total('material_copies', 'joint', 121000),
      total('book_copies', 'own', 10),
      total('teams', '清河镇', 9),
    ),
  ).toEqual(['book_copies own', 'material_copies joint', 'patents_filed district', 'teams 清河镇']);
});

test('what has a last year comes first, then people reached, then what rests on more figures, then the larger', () => {
  expect(
    chosenBeside(
      [
        total('material_copies', 'own', 35_000),
        total('book_copies', 'joint', 4),
        total('chart_copies', 'own', 0, { counted: 0 }),
      ],
      total('slogans_displayed', 'own', 12),
      total('works_collected', 'own', 413),
      total('book_copies', 'own', 10, { figures: ['F1', 'F2'] }),
      total('training_participations', 'own', 5),
      total('material_copies', 'own', 89_000),
    ),
  ).toEqual([
    'material_copies own',
    'training_participations own',
    'book_copies own',
    'works_collected own',
    'slogans_displayed own',
  ]);
});

test('the leaflets of a year outrank the thirty pupils of one visit', () => {
  expect(
    chosenBeside(
      [total('material_copies', 'own', 35_000)],
      total('pupils_taking_part', 'own', 30, { upper: null }),
      total('material_copies', 'own', 89_000, { upper: 134_000, undecided: 1, undecidedUpper: 45_000 }),
    ),
  ).toEqual(['material_copies own', 'pupils_taking_part own']);
});

test('what adds otherwise, what is not settled and what nobody defined is no counter', () => {
  expect(
    chosen(
      total('material_kinds', 'own', 23),
      total('material_copies', 'own', 0, { upper: null, undecided: 1 }),
      total('happiness', 'own', 3),
    ),
  ).toEqual([]);
});

test('never more than eight', () => {
  const many = [...builtinCatalogue.measures.values()]
    .filter(({ adds }) => adds === 'sum')
    .map(({ id }) => total(id, 'own', 1));
  expect(chosen(...many)).toHaveLength(8);
});

test('a settled part is open by what is counted in it, not by what is undecided', () => {
  const leaflets = total('material_copies', 'own', 35_000, { upper: null, undecided: 1, undecidedUpper: null });
  const row = { measure: 'material_copies', scope: 'own', state: 'counted', upper: 35_000 } as const;
  const open = { ...row, upper: null };
  expect(isSettledOpen(leaflets, [row, open])).toBe(true);
  expect(isSettledOpen(leaflets, [row, { ...open, state: 'undecided' }, { ...open, scope: 'joint' }])).toBe(false);
});
