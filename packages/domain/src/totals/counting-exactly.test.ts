import { describe, expect, it } from 'vitest';
import { initialState } from '../state/ledger-state.ts';
import { figureOf, illegible } from '../testing/index.ts';
import { activitiesHeld } from './activities-held.ts';
import {
  bases,
  copies,
  declare,
  define,
  on,
  patents,
  period,
  record,
  recorded,
  rows,
  stateAndCause,
  stock,
  through,
  toldTwoScopes,
  total,
  works,
  year,
} from './told.testing.ts';
import { vectorOf } from './total-vector.ts';
import { contributions } from './totals.ts';
import { totalsOf } from './totals-of.ts';

const wholeYear = period('2013-01-01', '2013-12-31');
const firstHalf = period('2013-01-01', '2013-06-30');
const atMost = (upper: number) => ({ lower: null, upper, mark: 'at-most' as const, raw: `近${upper}` });

describe('a stretch of time', () => {
  it('meets what happened on its first and its last day, and nothing beside them', () => {
    const asked = (day: string) =>
      rows([
        record('s', [copies('w', 50, period('2013-03-01', '2013-06-30'))]),
        record('a', [copies('f', 5)], { dates: on(day) }),
      ])['f']?.state;
    expect(['2013-02-28', '2013-03-01', '2013-06-30', '2013-07-01'].map(asked)).toEqual([
      'counted',
      'undecided',
      'undecided',
      'counted',
    ]);
  });

  it('meets a stock that was counted within it, and one whose day nobody wrote down', () => {
    const asked = (at: string | null) =>
      rows([record('s', [copies('w', 50, firstHalf)]), record('a', [copies('f', 5, stock(at))])])['f']?.state;
    expect([asked('2013-06-30'), asked('2013-07-01'), asked(null)]).toEqual(['undecided', 'counted', 'undecided']);
  });

  it('is asked about where another as long counts more, known or unknown', () => {
    const asked = (a: Parameters<typeof copies>[1], b: Parameters<typeof copies>[1]) =>
      Object.values(rows([record('a', [copies('a', a, wholeYear)]), record('b', [copies('b', b, wholeYear)])])).find(
        ({ state }) => state === 'undecided',
      )?.figure;
    expect(asked(5, 50)).toBe('a');
    expect(asked(50, 5)).toBe('b');
    expect(asked(atMost(90), 5)).toBe('a');
    expect(asked(5, atMost(90))).toBe('b');
  });

  it('is asked about within a longer one of the same activity from the same day on: neither replaces the other', () => {
    const told = rows([
      record('s', [copies('quarter', 20, period('2013-01-01', '2013-03-31')), copies('half', 50, firstHalf)]),
    ]);
    expect(stateAndCause(told['quarter'])).toEqual(['undecided', 'meets-span', 'half']);
  });

  it('is met behind a longer one that lies elsewhere in the year', () => {
    const told = rows([
      record('s', [copies('spring', 40, period('2013-04-01', '2013-06-30'))]),
      record('t', [copies('winter', 50, period('2013-01-01', '2013-03-31'))]),
      record('a', [copies('f', 5)], { dates: on('2013-02-01') }),
    ]);
    expect(stateAndCause(told['f'])).toEqual(['undecided', 'meets-span', 'winter']);
  });

  it('is settled with a figure also where the answer was given from its side', () => {
    const commands = [
      record('s', [copies('w', 50, wholeYear)]),
      record('a', [copies('f', 5)], { dates: on('2013-05-01') }),
      declare('w', 'outside', 'f'),
    ];
    expect(rows(commands)['f']?.state).toBe('counted');
  });

  it('meets a breakdown along another dimension than its own', () => {
    const shown = (id: string, breakdown: string, value: number, basis: ReturnType<typeof period>) =>
      figureOf(id, 'works_shown', value, { breakdown, basis });
    const told = rows([
      define(works),
      record('s', [shown('w', 'own', 50, wholeYear)]),
      record('a', [figureOf('f', 'works_shown', 5, { breakdown: 'young' })]),
      record('b', [figureOf('g', 'works_shown', 5, { breakdown: 'joint' })]),
    ]);
    expect([told['f']?.state, told['g']?.state]).toEqual(['undecided', 'counted']);
  });

  it('that began before the year counts in it; a running total that did stands outside', () => {
    const told = rows([
      record('a', [copies('winter', 5, period('2012-12-01', '2013-02-28'))]),
      record('b', [copies('since', 90, through('2013-06-30', '2012-12-31'))]),
    ]);
    expect(stateAndCause(told['winter'])).toEqual(['counted', 'result', null]);
    expect(stateAndCause(told['since'])).toEqual(['outside', 'since-before-year', null]);
  });
});

describe('a breakdown', () => {
  const inside = (commands: Parameters<typeof rows>[0], part: string) => rows(commands)[part]?.because;

  it('belongs to the figure of its own quarter', () => {
    const [first, second] = [period('2013-01-01', '2013-03-31'), period('2013-04-01', '2013-06-30')];
    const commands = [
      record('a', [
        patents('q1', null, 30, first),
        patents('q2', null, 40, second),
        patents('i2', 'invention', 9, second),
      ]),
    ];
    expect(inside(commands, 'i2')).toBe('q2');
    const longer = [
      record('a', [patents('q1', null, 30, first), patents('i', 'invention', 9, period('2013-01-01', '2013-06-30'))]),
    ];
    expect(inside(longer, 'i')).toBeNull();
  });

  it('belongs to the snapshot of its own day, also where nobody wrote the day down', () => {
    const commands = [
      record('a', [
        patents('june', null, 30, through('2013-06-30')),
        patents('open', null, 40, through(null)),
        patents('i', 'invention', 9, through(null)),
      ]),
    ];
    expect(inside(commands, 'i')).toBe('open');
    const other = [record('a', [patents('june', null, 30, through('2013-06-30')), patents('i', 'invention', 9)])];
    expect(rows(other)['i']?.state).toBe('undecided');
  });

  it('belongs to the stock of its own day', () => {
    const commands = [
      record('a', [patents('june', null, 30, stock('2013-06-30')), patents('i', 'invention', 9, stock('2013-09-30'))]),
    ];
    expect(rows(commands)['i']?.state).toBe('counted');
  });

  it('along one of two dimensions with equal sums lies inside the one with the smallest id', () => {
    const shown = (id: string, breakdown: string) => figureOf(id, 'works_shown', 30, { breakdown });
    const told = rows([define(works), record('a', [shown('y', 'young'), shown('x', 'own')])]);
    expect([told['x']?.state, told['y']?.state, told['y']?.because]).toEqual(['counted', 'inside', 'x']);
  });
});

describe('a figure declared of several others', () => {
  const told = (first: string, second: string) =>
    rows([
      ...['f', 'g', 'h'].map((id) => record(id, [copies(id, 5)])),
      declare('f', 'same', first),
      declare('f', 'same', second),
    ])['f'];

  it('repeats the one with the smallest id, whichever was declared first', () => {
    expect([told('g', 'h')?.because, told('h', 'g')?.because]).toEqual(['g', 'g']);
  });
});

describe('a whole that nobody can read', () => {
  const whole = record('w', [copies('w', illegible)]);
  const part = (id: string, value: Parameters<typeof copies>[1], changes = {}) =>
    record(id, [copies(id, value)], changes);

  it('of parts that nobody can read either has no lower bound', () => {
    expect(rows([whole, part('f', illegible), declare('f', 'inside', 'w')])['w']?.lower).toBeNull();
  });

  it('does not take a part that repeats a figure counted elsewhere', () => {
    const commands = [whole, part('f', 5), part('g', 5), declare('f', 'inside', 'w'), declare('f', 'same', 'g')];
    expect(total(commands)).toMatchObject({ lower: 5, upper: null, counted: 2 });
  });

  it('takes the larger of two numbers of one activity under one breakdown', () => {
    const commands = [
      record(
        'w',
        [patents('w', null, 0)].map((figure) => ({ ...figure, quantity: { ...figure.quantity, ...lost } })),
      ),
      record('a', [patents('spring', 'invention', 4), patents('year', 'invention', 9)]),
      declare('spring', 'inside', 'w'),
      declare('year', 'inside', 'w'),
    ];
    expect(total(commands)).toMatchObject({ lower: 9, upper: null });
  });

  it('by a day takes the parts that were over by then', () => {
    const commands = [
      record('w', [copies('w', illegible)], { dates: on('2013-01-10') }),
      part('over', 5, { dates: on('2013-03-01') }),
      part('across', 7, { dates: on('2013-06-01', '2013-07-31') }),
      declare('over', 'inside', 'w'),
      declare('across', 'inside', 'w'),
    ];
    expect(rows(commands, '2013-06-30')['w']?.lower).toBe(5);
    expect(rows(commands)['w']?.lower).toBe(12);
  });
});

const lost = { lower: null, upper: null, mark: 'unknown' as const, raw: '1XX', why: 'illegible' as const };

describe('by a day of the year', () => {
  const stretch = record('s', [copies('w', 100, wholeYear)]);
  const over = record('a', [copies('f', 30)], { dates: on('2013-03-01') });
  const inside = declare('f', 'inside', 'w');

  it('what is undecided is the whole less what surely lies in it', () => {
    expect(total([stretch, over, inside], '2013-06-30')).toMatchObject({ lower: 30, undecidedUpper: 70 });
  });

  it('a stretch holds nothing for sure where another stretch may hold the same', () => {
    const other = record('t', [copies('v', 60, period('2013-01-01', '2013-08-31'))]);
    const told = rows([stretch, other, over, inside, declare('v', 'outside', 'w')], '2013-06-30');
    expect([told['w']?.lower, told['v']?.lower]).toEqual([0, 0]);
  });

  it('a series that has an answer does not hide one that has none', () => {
    const commands = [
      record('a', [patents('june', null, 5, through('2013-06-30'))]),
      record('b', [patents('october', null, 8, through('2013-10-31'))]),
    ];
    expect(total(commands, '2013-07-31')).toMatchObject({ lower: 5, upper: null, missing: 1 });
    const kinds = [
      record('a', [
        patents('inventions', 'invention', 5, through('2013-06-30')),
        patents('designs', 'design', 8, through('2013-10-31')),
      ]),
    ];
    expect(total(kinds, '2013-07-31')).toMatchObject({ lower: 5, missing: 1 });
  });

  it('two late snapshots of one series are one missing answer', () => {
    const commands = [
      record('a', [patents('x', null, 5, through('2013-10-31')), patents('y', null, 8, through('2013-11-30'))]),
    ];
    expect(total(commands, '2013-07-31')).toMatchObject({ upper: null, missing: 1 });
  });

  it('an activity is held once its last day is over, and never where it has none', () => {
    const activities = [
      recorded('over', { dates: on('2013-06-29', '2013-06-30') }),
      recorded('still', { dates: on('2013-06-29', '2013-07-01'), kind: 'contest' }),
      recorded('undated'),
    ];
    const held = activitiesHeld(activities, { year, through: '2013-06-30' });
    expect(held).toMatchObject({ total: 1, byKind: { campaign: 1 } });
  });
});

describe('snapshots', () => {
  it('are replaced by the latest; of two of that day the one with the smaller id is named', () => {
    const commands = [
      record('a', [
        patents('y', null, 50, through('2013-06-30')),
        patents('x', null, 60, through('2013-06-30')),
        patents('old', null, 20, through('2013-03-31')),
      ]),
    ];
    expect(rows(commands)['old']?.because).toBe('x');
  });
});

describe('rows and totals', () => {
  it('come sorted by id, whatever their scope', () => {
    const { state } = toldTwoScopes();
    expect(contributions(state, { year }).map(({ figure }) => figure)).toEqual(['f', 'g', 'h']);
  });

  it('list their figures sorted, in whatever order the rows come', () => {
    const told = Object.values(rows([record('a', [copies('f', 1), copies('g', 2)])]));
    expect(totalsOf(initialState.catalogue, told.reverse())[0]?.figures).toEqual(['f', 'g']);
  });

  it('are refused where the catalogue has lost their measure', () => {
    const told = Object.values(rows([define(bases), record('a', [figureOf('f', 'science_bases', 3)])]));
    expect(() => totalsOf(initialState.catalogue, told)).toThrow(/science_bases.*catalogue/);
    const { state } = toldTwoScopes();
    const catalogue = { ...state.catalogue, measures: new Map() };
    expect(() => contributions({ ...state, catalogue }, { year })).toThrow(/material_copies.*catalogue/);
  });

  it('keep what is in question apart: its upper bound where it is closed, else that it is open', () => {
    const vector = (upper: number | null) => {
      const { undecidedUpper, undecidedOpenTops } = vectorOf({
        state: 'undecided',
        lower: 3,
        upper,
        about: false,
        unknown: false,
      });
      return [undecidedUpper, undecidedOpenTops];
    };
    expect([vector(5), vector(null)]).toEqual([
      [2, 0],
      [0, 1],
    ]);
  });

  it('know an open bottom, and an about only where it counts', () => {
    const told = rows([
      record('s', [copies('w', 50, wholeYear)]),
      record('a', [copies('near', atMost(4)), copies('about', { lower: 9, upper: 9, mark: 'about', raw: '约9' })]),
      declare('near', 'outside', 'w'),
    ]);
    const vectors = ['w', 'near', 'about'].map((id) => {
      const row = told[id];
      if (row === undefined) throw new Error(`${id} has no row`);
      const { openBottoms, openTops, abouts, undecideds } = vectorOf(row);
      return [openBottoms, openTops, abouts, undecideds];
    });
    expect(vectors).toEqual([
      [0, 0, 0, 0],
      [1, 0, 0, 0],
      [0, 0, 0, 1],
    ]);
  });
});
