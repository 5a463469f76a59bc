import { describe, expect, it } from 'vitest';
import type { ActivityDates, Basis, Figure } from '../activity/activity.ts';
import type { Inclusion } from '../inclusion/inclusion.ts';
import { builtinCatalogue } from '../measure/builtin-catalogue.ts';
import { atLeast, figureOf } from '../testing/index.ts';
import { activitiesHeld } from './activities-held.ts';
import { distinctBounds } from './distinct.ts';
import { resolveContributions } from './resolve-contributions.ts';
import type { Contribution, PlacedFigure } from './total.ts';
import { totalOf } from './totals-of.ts';

const year = 2013;
const undated: ActivityDates = { from: null, to: null, precision: 'none', raw: '' };
const on = (day: string): ActivityDates => ({ from: day, to: day, precision: 'day', raw: day });

function placed(activity: string, figure: Figure, dates: ActivityDates = undated): PlacedFigure {
  return { activity, figure, year, dates };
}

/** Resolves figures of one measure directly, also with declarations that no command would accept. */
function resolve(
  figures: readonly PlacedFigure[],
  declared: readonly (readonly [string, Inclusion['relation'], string])[] = [],
  through?: string,
): Record<string, Contribution> {
  const id = figures[0]?.figure.measure ?? '';
  const measure = builtinCatalogue.measures.get(id);
  if (measure === undefined) throw new Error(`no measure ${id}`);
  const inclusions = declared.map(([figure, relation, of]) => ({ figure, of, relation, reason: '' }));
  const group = { year, measure, figures, inclusions, ...(through === undefined ? {} : { through }) };
  return Object.fromEntries(resolveContributions(group).map((row) => [row.figure, row]));
}

const copies = (id: string, value: Parameters<typeof figureOf>[2], basis: Basis = { kind: 'event' }) =>
  figureOf(id, 'material_copies', value, { basis });
const snapshot = (through: string | null, from = '2013-01-01'): Basis => ({ kind: 'cumulative', from, through });
const why = (row: Contribution | undefined) => [row?.state, row?.reason, row?.because];

describe('a log that holds what no command accepts', () => {
  const three = ['a', 'b', 'c'].map((id) => placed(id, copies(id, 5)));

  it('counts the smallest of figures that are each the same as the next', () => {
    const told = resolve(three, [
      ['a', 'same', 'b'],
      ['b', 'same', 'c'],
      ['c', 'same', 'a'],
    ]);
    expect([told['a'], told['b'], told['c']].map((row) => row?.state)).toEqual(['counted', 'same', 'same']);
    expect(told['b']?.because).toBe('a');
  });

  it('takes one way round of figures that are each inside the other, and neither as too large', () => {
    const told = resolve(three.slice(0, 2), [
      ['a', 'inside', 'b'],
      ['b', 'inside', 'a'],
    ]);
    expect([why(told['a']), why(told['b'])]).toEqual([
      ['inside', 'declared-inside', 'b'],
      ['counted', 'result', null],
    ]);
  });

  it('takes breakdowns that the catalogue does not know as kinds of one dimension', () => {
    const kind = (id: string, breakdown: string | null, activity = 'a') =>
      placed(activity, { ...copies(id, 5), breakdown });
    const told = resolve([kind('x', 'old'), kind('y', 'older')]);
    expect([told['x']?.state, told['y']?.state]).toEqual(['counted', 'counted']);
    const lost = placed('w', {
      ...copies('w', 0),
      quantity: { lower: null, upper: null, mark: 'unknown', raw: '1XX' },
    });
    const stretch: Basis = { kind: 'period', from: '2013-01-01', to: '2013-02-01' };
    const overlapping = [lost, kind('p', null), placed('a', { ...copies('q', 3, stretch), breakdown: 'old' })];
    const parts = [
      ['p', 'inside', 'w'],
      ['q', 'inside', 'w'],
    ] as const;
    expect(resolve(overlapping, parts)['w']?.lower).toBe(5);
  });

  it('counts the smallest of a ring that another figure leads into, and only the ring is in the ring', () => {
    const told = resolve(three, [
      ['a', 'same', 'b'],
      ['b', 'same', 'c'],
      ['c', 'same', 'b'],
    ]);
    expect(['a', 'b', 'c'].map((id) => told[id]?.state)).toEqual(['same', 'counted', 'same']);
    expect(told['a']?.because).toBe('b');
  });

  it('still counts one of two figures that are inside each other', () => {
    const told = resolve(three.slice(0, 2), [
      ['a', 'inside', 'b'],
      ['b', 'inside', 'a'],
    ]);
    expect(Object.values(told).map(({ state }) => state)).toEqual(['inside', 'counted']);
  });

  it('takes no figure for a part of itself', () => {
    expect(resolve(three.slice(0, 1), [['a', 'inside', 'a']])['a']?.state).toBe('counted');
  });
});

describe('a part larger than its whole', () => {
  it('says which whole it exceeds', () => {
    const told = resolve(
      [placed('a', copies('part', 25)), placed('b', copies('whole', 10))],
      [['part', 'inside', 'whole']],
    );
    expect(why(told['part'])).toEqual(['counted', 'exceeds-whole', 'whole']);
  });

  it('is found among breakdowns too', () => {
    const told = resolve([
      placed('a', figureOf('all', 'patents_filed', 10)),
      placed('a', figureOf('inv', 'patents_filed', 25, { breakdown: 'invention' })),
    ]);
    expect(why(told['inv'])).toEqual(['counted', 'exceeds-whole', 'all']);
  });

  it('is none where it just fits, or where the whole has no upper end', () => {
    const fits = resolve(
      [placed('a', copies('part', 10)), placed('b', copies('whole', 10))],
      [['part', 'inside', 'whole']],
    );
    expect(why(fits['part'])).toEqual(['inside', 'declared-inside', 'whole']);
    const open = resolve(
      [placed('a', copies('part', 25)), placed('b', copies('whole', atLeast(10)))],
      [['part', 'inside', 'whole']],
    );
    expect(open['part']?.state).toBe('inside');
  });
});

describe('the reason of a breakdown inside its whole', () => {
  it('is that it is a breakdown, and an undecided one is asked about instead', () => {
    const figures = [
      placed('a', figureOf('all', 'patents_filed', 43)),
      placed('a', figureOf('inv', 'patents_filed', 24, { breakdown: 'invention' })),
    ];
    expect(why(resolve(figures)['inv'])).toEqual(['inside', 'breakdown-inside', 'all']);
    expect(why(resolve(figures, [['inv', 'undecided', 'all']])['inv'])).toEqual([
      'undecided',
      'declared-undecided',
      'all',
    ]);
  });
});

describe('a series', () => {
  it('is one breakdown: inventions do not replace designs', () => {
    const told = resolve([
      placed('a', figureOf('inv', 'patents_filed', 5, { breakdown: 'invention', basis: snapshot('2013-06-30') })),
      placed('a', figureOf('des', 'patents_filed', 9, { breakdown: 'design', basis: snapshot('2013-09-30') })),
    ]);
    expect([told['inv']?.state, told['des']?.state]).toEqual(['counted', 'counted']);
  });

  it('has one first day: a count from April does not replace one from January', () => {
    const told = resolve([
      placed('a', copies('jan', 50, snapshot('2013-06-30'))),
      placed('a', copies('apr', 20, snapshot('2013-09-30', '2013-04-01'))),
    ]);
    expect(Object.values(told).map(({ state }) => state)).not.toContain('replaced');
  });

  it('keeps a snapshot of the same day, and asks about it', () => {
    const told = resolve([
      placed('a', copies('x', 50, snapshot('2013-06-30'))),
      placed('a', copies('y', 40, snapshot('2013-06-30'))),
    ]);
    expect([told['x']?.state, told['y']?.state]).toEqual(['counted', 'undecided']);
  });

  it('neither replaces nor is replaced by a snapshot without a day', () => {
    const told = resolve([
      placed('a', copies('open', 23, snapshot(null))),
      placed('a', copies('dated', 50, snapshot('2013-10-31'))),
    ]);
    expect([told['open']?.state, told['dated']?.state]).toEqual(['counted', 'undecided']);
  });

  it('names the latest of three as the one that replaces', () => {
    const told = resolve(
      ['2013-03-31', '2013-09-30', '2013-06-30'].map((day) => placed('a', copies(day, 5, snapshot(day)))),
    );
    expect(why(told['2013-03-31'])).toEqual(['replaced', 'later-snapshot', '2013-09-30']);
    expect(why(told['2013-06-30'])).toEqual(['replaced', 'later-snapshot', '2013-09-30']);
  });
});

describe('the asked day itself', () => {
  it('belongs to what had happened', () => {
    const told = (figure: Figure, dates = undated) => resolve([placed('a', figure, dates)], [], '2013-06-30')['f'];
    expect(told(copies('f', 5), on('2013-06-30'))?.state).toBe('counted');
    expect(told(copies('f', 5), on('2013-07-01'))?.reason).toBe('after-day');
    expect(told(copies('f', 5, snapshot('2013-06-30')))?.state).toBe('counted');
    expect(told(copies('f', 5, snapshot('2013-07-01')))?.reason).toBe('no-snapshot-by-day');
    expect(told(copies('f', 5, { kind: 'stock', at: '2013-06-30' }))?.state).toBe('counted');
    expect(told(copies('f', 5, { kind: 'stock', at: '2013-07-01' }))?.reason).toBe('no-snapshot-by-day');
    expect(told(copies('f', 5, { kind: 'period', from: '2013-06-30', to: '2013-12-31' }))?.reason).toBe(
      'straddles-day',
    );
  });
});

describe('things told apart', () => {
  const row = (changes: Partial<Contribution>): Contribution => ({
    figure: 'f',
    activity: 'a',
    year,
    measure: 'material_kinds',
    breakdown: null,
    scope: 'own',
    state: 'counted',
    reason: 'result',
    because: null,
    lower: 3,
    upper: 3,
    about: false,
    unknown: false,
    through: null,
    members: [],
    ...changes,
  });

  it('of which one number has no upper end have none either, in any order', () => {
    const open = row({ upper: null });
    expect(distinctBounds([open, row({})])).toEqual({ lower: 3, upper: null });
    expect(distinctBounds([row({}), open])).toEqual({ lower: 3, upper: null });
  });

  it('look at what counts, not at what lies inside', () => {
    expect(distinctBounds([row({}), row({ state: 'inside', lower: 90, upper: 90 })])).toEqual({ lower: 3, upper: 3 });
  });

  it('may be named beyond the number, or fewer than it', () => {
    expect(distinctBounds([row({ members: ['a', 'b', 'c', 'd'] })])).toEqual({ lower: 4, upper: 4 });
    expect(distinctBounds([row({ members: ['a'] })])).toEqual({ lower: 3, upper: 3 });
  });

  it('of which nobody can say how many are at least the named ones', () => {
    expect(distinctBounds([row({ lower: null, upper: null, members: ['a', 'b'] })])).toEqual({ lower: 2, upper: null });
  });
});

describe('a total', () => {
  it('is none where everything stands outside', () => {
    const measure = builtinCatalogue.measures.get('material_copies');
    if (measure === undefined) throw new Error('no leaflets');
    const base = resolve([placed('a', { ...copies('f', 5), role: 'base' })])['f'];
    expect(base === undefined ? 'lost' : totalOf(measure, [base])).toBeNull();
  });
});

it('activities of another year, or held on the asked day, are told apart', () => {
  const activity = (id: string, changes: object) => ({
    id,
    title: id,
    year,
    dates: on('2013-06-30'),
    kind: 'lecture',
    direction: 'held' as const,
    edition: '',
    theme: '',
    places: [],
    organisers: [],
    coOrganisers: [],
    audience: '',
    level: '',
    campaign: '',
    parent: null,
    note: '',
    figures: [],
    version: 1,
    status: 'recorded' as const,
    corrected: false,
    ...changes,
  });
  const all = [activity('a', {}), activity('b', { year: 2012 }), activity('c', { dates: on('2013-07-01') })];
  expect(activitiesHeld(all, { year }).total).toBe(2);
  expect(activitiesHeld(all, { year, through: '2013-06-30' }).total).toBe(1);
});
