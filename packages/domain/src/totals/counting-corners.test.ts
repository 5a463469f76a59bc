import { describe, expect, it } from 'vitest';
import type { Basis, Figure } from '../activity/activity.ts';
import { atLeast, figureOf, illegible } from '../testing/index.ts';
import {
  bases,
  copies,
  declare,
  define,
  on,
  patents,
  period,
  record,
  rows,
  stateAndCause,
  stock,
  total,
  works,
} from './told.testing.ts';

describe('a measure of which the newest value holds', () => {
  const value = (id: string, count: number, basis: Basis = { kind: 'event' }, breakdown: string | null = null) =>
    figureOf(id, 'science_bases', count, { basis, breakdown });

  it('takes the value of the latest day, whichever activity states it', () => {
    const told = rows([
      define(bases),
      record('a', [value('june', 12, stock('2013-06-30'))]),
      record('b', [value('march', 9, stock('2013-03-31'))]),
    ]);
    expect(stateAndCause(told['june'])).toEqual(['counted', 'result', null]);
    expect(stateAndCause(told['march'])).toEqual(['replaced', 'later-snapshot', 'june']);
  });

  it('takes the day of the activity where the figure has none', () => {
    const told = rows([
      define(bases),
      record('a', [value('early', 9)], { dates: on('2013-02-01') }),
      record('b', [value('late', 11)], { dates: on('2013-08-01', '2013-08-03') }),
      record('c', [value('undated', 5)]),
    ]);
    expect([told['early']?.state, told['late']?.state, told['undated']?.state]).toEqual([
      'replaced',
      'counted',
      'replaced',
    ]);
  });

  it('of two values of one day takes the smaller id, in any order of recording', () => {
    const a = record('a', [value('x', 1, stock('2013-06-30'))]);
    const b = record('b', [value('y', 2, stock('2013-06-30'))]);
    expect(rows([define(bases), a, b])['x']?.state).toBe('counted');
    expect(rows([define(bases), b, a])['x']?.state).toBe('counted');
  });

  it('has one value as its total, not a sum', () => {
    const commands = [
      define(bases),
      record('a', [value('x', 9, stock('2013-03-31')), value('y', 12, stock('2013-06-30'))]),
    ];
    expect(total(commands)).toMatchObject({ lower: 12, upper: 12, counted: 1 });
  });

  it('keeps a breakdown inside its value', () => {
    const commands = [
      define(bases),
      record('a', [value('all', 12, stock('2013-06-30')), value('part', 4, stock('2013-06-30'), 'schools')]),
    ];
    expect(rows(commands)['part']?.state).toBe('inside');
    expect(total(commands)).toMatchObject({ lower: 12 });
  });
});

describe('stocks of a measure that adds up', () => {
  it('take the latest of each activity, and add over activities', () => {
    const commands = [
      record('a', [copies('old', 100, stock('2013-03-31')), copies('new', 80, stock('2013-09-30'))]),
      record('b', [copies('other', 7, stock('2013-06-30'))]),
    ];
    expect(rows(commands)['old']?.state).toBe('replaced');
    expect(total(commands)).toMatchObject({ lower: 87, upper: 87 });
  });

  it('by a day count the stock of that day, or are missing', () => {
    const commands = [record('a', [copies('old', 100, stock('2013-03-31')), copies('new', 80, stock('2013-09-30'))])];
    expect(total(commands, '2013-06-30')).toMatchObject({ lower: 100, upper: 100, missing: 0 });
    expect(total(commands, '2013-02-01')).toMatchObject({ lower: 0, upper: null, missing: 1 });
    expect(total([record('a', [copies('undated', 5, stock(null))])], '2013-06-30')).toMatchObject({ missing: 1 });
  });
});

describe('breakdowns in two dimensions', () => {
  const shown = (id: string, breakdown: string | null, value: number) =>
    figureOf(id, 'works_shown', value, { breakdown });
  const split = [shown('o', 'own', 30), shown('j', 'joint', 12), shown('y', 'young', 25), shown('g', 'old', 10)];

  it('count along the dimension with the larger sum where no whole is stated', () => {
    const told = rows([define(works), record('a', split)]);
    expect([told['o']?.state, told['j']?.state]).toEqual(['counted', 'counted']);
    expect(stateAndCause(told['y'])).toEqual(['inside', 'other-dimension', 'j']);
    expect(total([define(works), record('a', split)])).toMatchObject({ lower: 42, upper: 42 });
  });

  it('are all inside a whole that is stated', () => {
    expect(total([define(works), record('a', [shown('all', null, 42), ...split])])).toMatchObject({
      lower: 42,
      counted: 1,
    });
  });

  it('of two activities are settled apart', () => {
    const other = split.map((figure) => ({ ...figure, id: `${figure.id}2` }));
    expect(total([define(works), record('a', split), record('b', other)])).toMatchObject({ lower: 84 });
  });

  it('in one dimension are all counted', () => {
    expect(total([define(works), record('a', split.slice(0, 2))])).toMatchObject({ lower: 42, counted: 2 });
  });

  it('of a whole that nobody can read give the larger of their sums', () => {
    const whole = figureOf('all', 'works_shown', illegible);
    expect(total([define(works), record('a', [whole, ...split])])).toMatchObject({ lower: 42, upper: null });
  });
});

describe('a stretch of time and a breakdown', () => {
  const whole = period('2013-01-01', '2013-12-31');

  it('do not meet where both are broken down otherwise along one dimension', () => {
    const commands = [record('s', [patents('w', 'invention', 24, whole)]), record('a', [patents('d', 'design', 7)])];
    expect(rows(commands)['d']?.state).toBe('counted');
  });

  it('meet where the breakdown is the same, or one has none', () => {
    const same = [record('s', [patents('w', 'invention', 24, whole)]), record('a', [patents('i', 'invention', 7)])];
    expect(stateAndCause(rows(same)['i'])).toEqual(['undecided', 'meets-span', 'w']);
    const none = [record('s', [patents('w', 'invention', 24, whole)]), record('a', [patents('i', null, 7)])];
    expect(rows(none)['i']?.state).toBe('undecided');
  });

  it('do not meet outside its days', () => {
    const early = period('2013-01-01', '2013-06-30');
    const at = (day: string) => [
      record('s', [copies('w', 50, early)]),
      record('a', [copies('f', 5)], { dates: on(day) }),
    ];
    expect(rows(at('2013-06-30'))['f']?.state).toBe('undecided');
    expect(rows(at('2013-07-01'))['f']?.state).toBe('counted');
  });

  it('the longer of two stands and the other is asked about; then the larger; then the smaller id', () => {
    const asked = (a: Figure, b: Figure) =>
      Object.values(rows([record('a', [a]), record('b', [b])])).find(({ state }) => state === 'undecided')?.figure;
    expect(asked(copies('long', 5, whole), copies('short', 50, period('2013-02-01', '2013-03-01')))).toBe('short');
    expect(asked(copies('small', 5, whole), copies('large', 50, whole))).toBe('small');
    expect(asked(copies('y', 5, whole), copies('x', 5, whole))).toBe('y');
  });

  it('an answer to one whole leaves the question of another', () => {
    const commands = [
      record('s', [copies('w', 50, whole)]),
      record('t', [copies('v', 40, period('2013-01-01', '2013-11-30'))]),
      record('a', [copies('f', 5)], { dates: on('2013-05-01') }),
      declare('f', 'outside', 'w'),
      declare('v', 'outside', 'w'),
    ];
    expect(stateAndCause(rows(commands)['f'])).toEqual(['undecided', 'meets-span', 'v']);
  });
});

describe('a whole across the asked day', () => {
  const whole = period('2013-01-01', '2013-12-31');
  const commands = [
    record('s', [copies('w', 100, whole)]),
    record('a', [copies('f', 30)], { dates: on('2013-03-01') }),
    record('b', [copies('g', 20)], { dates: on('2013-11-01') }),
    declare('f', 'inside', 'w'),
    declare('g', 'inside', 'w'),
  ];

  it('holds at least its parts that were over by then, and at most all of itself', () => {
    expect(total(commands, '2013-06-30')).toMatchObject({ lower: 30, upper: 100, undecided: 1 });
  });

  it('is itself again on its last day', () => {
    expect(total(commands, '2013-12-31')).toMatchObject({ lower: 100, upper: 100, undecided: 0 });
  });

  it('leaves out what came later', () => {
    expect(stateAndCause(rows(commands, '2013-06-30')['g'])).toEqual(['outside', 'after-day', null]);
  });
});

describe('rows of a total', () => {
  it('say how each figure enters the sum', () => {
    const told = rows([
      record('a', [
        copies('exact', 5),
        copies('open', atLeast(7)),
        copies('lost', illegible),
        copies('about', { lower: 9, upper: 9, mark: 'about', raw: '约9' }),
      ]),
    ]);
    const bounds = (id: string) => [told[id]?.lower, told[id]?.upper, told[id]?.about, told[id]?.unknown];
    expect(bounds('exact')).toEqual([5, 5, false, false]);
    expect(bounds('open')).toEqual([7, null, false, false]);
    expect(bounds('lost')).toEqual([null, null, false, true]);
    expect(bounds('about')).toEqual([9, 9, true, false]);
  });

  it('tell through which day a snapshot runs', () => {
    const cumulative = (through: string | null): Basis => ({ kind: 'cumulative', from: '2013-01-01', through });
    const told = rows([
      record('a', [copies('dated', 5, cumulative('2013-09-30')), copies('plain', 5)]),
      record('b', [patents('open', null, 5, cumulative(null))]),
    ]);
    expect([told['dated']?.through, told['plain']?.through, told['open']?.through]).toEqual([
      '2013-09-30',
      null,
      'open',
    ]);
  });

  it('keep names only where things are told apart', () => {
    const told = rows([
      record('a', [
        figureOf('kinds', 'material_kinds', 2, { members: ['种植', '养殖'] }),
        figureOf('copies', 'material_copies', 2, { members: ['甲', '乙'] }),
      ]),
    ]);
    expect([told['kinds']?.members, told['copies']?.members]).toEqual([['种植', '养殖'], []]);
  });

  it('of role target, base and quoted, and of measures never added, stand outside with their reason', () => {
    const told = rows([
      record('a', [
        { ...copies('t', 5), role: 'target' },
        { ...copies('b', 5), role: 'base' },
        { ...copies('q', 5), role: 'quoted' },
        figureOf('e', 'edition_no', 6),
      ]),
    ]);
    expect(['t', 'b', 'q', 'e'].map((id) => told[id]?.reason)).toEqual([
      'role-target',
      'role-base',
      'role-quoted',
      'never-added',
    ]);
  });

  it('of money are whole 分', () => {
    const commands = [record('a', [figureOf('f', 'funds_spent', 12.34), figureOf('g', 'funds_spent', 0.01)])];
    expect(rows(commands)['f']?.lower).toBe(1234);
    expect(total(commands)).toMatchObject({ lower: 12.35, upper: 12.35 });
  });
});

describe('several declarations of one figure', () => {
  it('the same fact beats being inside', () => {
    const commands = [
      record('a', [copies('f', 5)]),
      record('b', [copies('g', 5)]),
      record('c', [copies('w', 50)]),
      declare('f', 'inside', 'w'),
      declare('f', 'same', 'g'),
    ];
    expect(stateAndCause(rows(commands)['f'])).toEqual(['same', 'declared-same', 'g']);
  });

  it('a chain of same facts counts its end', () => {
    const commands = [
      record('a', [copies('f', 5)]),
      record('b', [copies('g', 5)]),
      record('c', [copies('h', 5)]),
      declare('f', 'same', 'g'),
      declare('g', 'same', 'h'),
    ];
    expect(rows(commands)['f']?.because).toBe('h');
    expect(total(commands)).toMatchObject({ lower: 5, upper: 5, counted: 1 });
  });

  it('a part too large for one whole may be inside another', () => {
    const commands = [
      record('a', [copies('f', 30)]),
      record('b', [copies('small', 10)]),
      record('c', [copies('large', 90)]),
      declare('f', 'inside', 'small'),
      declare('f', 'inside', 'large'),
    ];
    expect(stateAndCause(rows(commands)['f'])).toEqual(['inside', 'declared-inside', 'large']);
  });

  it('parts of parts are not added to a whole that nobody can read', () => {
    const commands = [
      record('a', [copies('w', illegible)]),
      record('b', [copies('part', 30)]),
      record('c', [copies('inner', 20)]),
      declare('part', 'inside', 'w'),
      declare('inner', 'inside', 'part'),
      declare('inner', 'inside', 'w'),
    ];
    expect(total(commands)).toMatchObject({ lower: 30, upper: null });
  });

  it('undecided names the whole that is in question', () => {
    const commands = [record('a', [copies('f', 5)]), record('b', [copies('w', 50)]), declare('f', 'undecided', 'w')];
    expect(stateAndCause(rows(commands)['f'])).toEqual(['undecided', 'declared-undecided', 'w']);
    expect(total(commands)).toMatchObject({ lower: 50, upper: 55, undecidedUpper: 5 });
  });

  it('an open question has no upper end', () => {
    const commands = [
      record('a', [copies('f', atLeast(5))]),
      record('b', [copies('w', 50)]),
      declare('f', 'undecided', 'w'),
    ];
    expect(total(commands)).toMatchObject({ lower: 50, upper: null, undecidedUpper: null });
  });
});
