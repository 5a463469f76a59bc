import { describe, expect, it } from 'vitest';
import type { Figure } from '../../activity/activity.ts';
import { atLeast, figureOf, illegible } from '../../testing/index.ts';
import {
  about,
  atMost,
  between,
  declare,
  period,
  record,
  roughly,
  said,
  verifiedOf,
  wholeYear,
} from '../seen.testing.ts';

type Value = Parameters<typeof figureOf>[2];
const copies = (id: string, value: Value, changes: Partial<Figure> = {}) =>
  figureOf(id, 'material_copies', value, changes);
const filed = (id: string, value: Value, breakdown: string | null = null, changes: Partial<Figure> = {}) =>
  figureOf(id, 'patents_filed', value, { breakdown, ...changes });

describe('a part above its whole', () => {
  const above = (part: Value, whole: Value, changes: Partial<Figure> = {}, ofWhole: Partial<Figure> = {}) =>
    said(
      [
        record('w', [copies('W', whole, ofWhole)]),
        record('a', [copies('A', part, changes)]),
        declare('A', 'inside', 'W'),
      ],
      'part-above-whole',
    );

  it('is surely larger', () => {
    expect(above(101, 100)).toHaveLength(1);
    expect([above(100, 100), above(atMost(101), 100), above(101, atLeast(100)), above(illegible, 100)]).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });

  it('stands in the way of closing unless one of the two was only estimated', () => {
    expect(above(101, 100)).toMatchObject([{ blocking: true }]);
    expect(above(roughly(101), 100)).toMatchObject([{ blocking: false }]);
    expect(above(101, roughly(100))).toMatchObject([{ blocking: false }]);
  });

  it('is asked about across measures and scopes as well, of results in this year', () => {
    expect(above(101, 100, { scope: 'joint' })).toHaveLength(1);
    expect(above(101, 100, { role: 'target' })).toEqual([]);
    expect(above(101, 100, {}, { role: 'base' })).toEqual([]);
    const old = [
      record('w', [copies('W', 100)], { year: 2012 }),
      record('a', [copies('A', 101)]),
      declare('A', 'inside', 'W'),
    ];
    expect(about(old, 'part-above-whole')).toEqual([]);
    expect(
      about(
        [record('w', [copies('W', 100)]), record('a', [copies('A', 101)]), declare('A', 'outside', 'W')],
        'part-above-whole',
      ),
    ).toEqual([]);
  });

  it('is the breakdown of another measure or scope never', () => {
    const own = [filed('W', 10), filed('A', 20, 'design', { scope: 'joint' })];
    expect(about([record('专利', own)], 'part-above-whole')).toEqual([]);
    const granted = [filed('W', 10), figureOf('A', 'patents_granted', 20, { breakdown: 'design' })];
    expect(about([record('专利', granted)], 'part-above-whole')).toEqual([]);
  });
});

describe('parts that are too many together', () => {
  const inside = (...figures: readonly (readonly [string, readonly Figure[]])[]) => [
    ...figures.map(([id, stated]) => record(id, stated)),
    ...figures.flatMap(([, stated]) => stated.map(({ id }) => declare(id, 'inside', 'W'))),
  ];
  const tooMany = (whole: Figure, ...parts: readonly (readonly [string, readonly Figure[]])[]) =>
    said([record('w', [whole]), ...inside(...parts)], 'parts-above-whole');

  it('are counted activity by activity, the largest of each', () => {
    const parts = [
      ['a', [copies('A', 60), copies('B', 50)]],
      ['c', [copies('C', 45)]],
    ] as const;
    expect(tooMany(copies('W', 100), ...parts)).toMatchObject([{ params: { parts: 105, count: 3 } }]);
    expect(tooMany(copies('W', 105), ...parts)).toEqual([]);
  });

  it('are the least that they can be', () => {
    const parts = (first: Value) =>
      [
        ['a', [copies('A', first)]],
        ['c', [copies('C', 45)]],
      ] as const;
    expect(tooMany(copies('W', 100), ...parts(between(56, 90)))).toMatchObject([{ params: { parts: 101 } }]);
    expect(tooMany(copies('W', 100), ...parts(between(55, 90)))).toEqual([]);
    expect(tooMany(copies('W', 40), ...parts(atMost(30)))).toEqual([]);
  });

  it('add up along the breakdowns of one dimension', () => {
    const parts = [
      ['a', [filed('A', 30, 'invention'), filed('B', 30, 'design'), filed('D', 20, 'design')]],
      ['c', [filed('C', 45)]],
    ] as const;
    expect(tooMany(filed('W', 100), ...parts)).toMatchObject([{ params: { parts: 105 } }]);
    expect(tooMany(filed('W', 105), ...parts)).toEqual([]);
  });

  it('leave out what is too large alone, lies inside another part, or repeats another', () => {
    const large = [
      ['a', [copies('A', 60)]],
      ['b', [copies('B', 130)]],
      ['c', [copies('C', 45)]],
    ] as const;
    expect(tooMany(copies('W', 100), ...large)).toMatchObject([{ figures: ['A', 'C', 'W'], params: { parts: 105 } }]);
    const pair = [
      ['a', [copies('A', 60)]],
      ['c', [copies('C', 45)]],
    ] as const;
    const base = [record('w', [copies('W', 100)]), ...inside(...pair)];
    expect(about(base, 'parts-above-whole')).toEqual(['A C W']);
    expect(about([...base, declare('C', 'inside', 'A')], 'parts-above-whole')).toEqual([]);
    expect(about([...base, declare('C', 'same', 'A')], 'parts-above-whole')).toEqual([]);
  });

  it('are those of the whole’s own measure and scope, and only of measures that add up', () => {
    const joint = [
      ['a', [copies('A', 60, { scope: 'joint' })]],
      ['c', [copies('C', 45)]],
    ] as const;
    expect(tooMany(copies('W', 100), ...joint)).toEqual([]);
    const books = [
      ['a', [figureOf('A', 'book_copies', 60)]],
      ['c', [copies('C', 45)]],
    ] as const;
    expect(tooMany(copies('W', 100), ...books)).toEqual([]);
    const towns = (id: string, value: number) => figureOf(id, 'townships_reached', value);
    expect(tooMany(towns('W', 10), ['a', [towns('A', 8)]], ['c', [towns('C', 7)]])).toEqual([]);
  });

  it('stand in the way of closing unless one was only estimated', () => {
    const parts = (first: Value) =>
      [
        ['a', [copies('A', first)]],
        ['c', [copies('C', 45)]],
      ] as const;
    expect(tooMany(copies('W', 100), ...parts(60))).toMatchObject([{ blocking: true }]);
    expect(tooMany(copies('W', 100), ...parts(roughly(60)))).toMatchObject([{ blocking: false }]);
    expect(tooMany(copies('W', roughly(100)), ...parts(60))).toMatchObject([{ blocking: false }]);
  });
});

describe('a breakdown below its whole', () => {
  const kinds = (whole: Value, last: Value, changes: Partial<Figure> = {}) =>
    about(
      [
        record('专利', [
          filed('W', whole),
          filed('A', 20, 'invention'),
          filed('B', 12, 'utility_model'),
          filed('C', last, 'design', changes),
        ]),
      ],
      'breakdown-below-whole',
    );

  it('is surely below it', () => {
    expect([kinds(40, 7), kinds(39, 7), kinds(40, atLeast(7)), kinds(atMost(40), 7)]).toEqual([
      ['A B C W'],
      [],
      [],
      [],
    ]);
  });

  it('states every kind, in the scope of the whole', () => {
    expect(kinds(40, 7, { scope: 'joint' })).toEqual([]);
    expect(kinds(40, 7, { breakdown: 'invention', basis: { kind: 'event' } })).toEqual([]);
  });

  it('has a whole that is no breakdown itself', () => {
    const commands = [
      record('w', [filed('W', 400, 'invention')]),
      record('a', [filed('A', 20, 'invention'), filed('B', 12, 'utility_model'), filed('C', 7, 'design')]),
      ...['A', 'B', 'C'].map((id) => declare(id, 'inside', 'W')),
    ];
    expect(about(commands, 'breakdown-below-whole')).toEqual([]);
  });
});

describe('parts that make their whole', () => {
  const made = (whole: Value, ...parts: readonly Figure[]) =>
    verifiedOf([record('专利', [filed('W', whole), ...parts])], 'parts-make-whole');

  it('are exact and add up exactly, two at least', () => {
    expect(made(32, filed('A', 20, 'invention'), filed('B', 12, 'design'))).toEqual(['A B W']);
    expect(made(33, filed('A', 20, 'invention'), filed('B', 12, 'design'))).toEqual([]);
    expect(made(20, filed('A', 20, 'invention'))).toEqual([]);
    expect(made(atLeast(32), filed('A', 20, 'invention'), filed('B', 12, 'design'))).toEqual([]);
    expect(
      made(32, filed('A', 20, 'invention'), filed('B', 12, 'design'), filed('C', illegible, 'utility_model')),
    ).toEqual([]);
  });

  it('leave out parts of another scope', () => {
    const commands = [
      record('w', [copies('W', 100)]),
      record('a', [copies('A', 60)]),
      record('b', [copies('B', 40)]),
      record('c', [copies('C', 5, { scope: 'joint' })]),
      ...['A', 'B', 'C'].map((id) => declare(id, 'inside', 'W')),
    ];
    expect(verifiedOf(commands, 'parts-make-whole')).toEqual(['A B W']);
  });
});

describe('what was declared, against the numbers', () => {
  const same = (a: Value, b: Value, relation: 'same' | 'inside' | 'undecided' = 'same') => [
    record('a', [copies('A', a)]),
    record('b', [copies('B', b)]),
    declare('A', relation, 'B'),
  ];

  it('agrees where some number is true of both; an estimate is a fifth wider', () => {
    expect([399, 400, 600, 601].map((value) => about(same(value, roughly(500)), 'same-fact-differs'))).toEqual([
      ['A B'],
      [],
      [],
      ['A B'],
    ]);
    expect(verifiedOf(same(atLeast(400), 512), 'same-fact-agrees')).toEqual(['A B']);
    expect(about(same(atLeast(600), 512), 'same-fact-differs')).toEqual(['A B']);
    expect(about(same(512, atLeast(600)), 'same-fact-differs')).toEqual(['A B']);
  });

  it('is held against them only where it says one fact, in this year', () => {
    expect(about(same(1, 2, 'inside'), 'same-fact-differs')).toEqual([]);
    expect(verifiedOf(same(2, 2, 'inside'), 'same-fact-agrees')).toEqual([]);
    expect(about(same(1, 2), 'same-fact-differs', { year: 2014 })).toEqual([]);
  });

  it('across years is asked about in both of them and in no other, unless it says outside', () => {
    const across = (relation: 'inside' | 'undecided' | 'same' | 'outside') => [
      record('a', [copies('A', 5)], { year: 2012 }),
      record('b', [copies('B', 5)]),
      declare('A', relation, 'B'),
    ];
    for (const relation of ['inside', 'undecided', 'same'] as const) {
      const years = [2011, 2012, 2013, 2014].map((year) => about(across(relation), 'inclusion-across-years', { year }));
      expect(years).toEqual([[], ['A B'], ['A B'], []]);
    }
    expect(about(across('outside'), 'inclusion-across-years')).toEqual([]);
  });
});

describe('orders between measures', () => {
  const submitted = (value: Value, changes: Partial<Figure> = {}, id = 'B') =>
    figureOf(id, 'press_items_submitted', value, changes);
  const accepted = (value: Value, changes: Partial<Figure> = {}) =>
    figureOf('S', 'press_items_accepted', value, changes);
  const broken = (...commands: Parameters<typeof about>[0]) => about(commands, 'order-broken');
  const holds = (...commands: Parameters<typeof about>[0]) => verifiedOf(commands, 'order-holds');

  it('hold where both are the same, and are proven by one number alone', () => {
    expect(holds(record('媒体', [submitted(196), accepted(196)]))).toEqual(['B S']);
    const two = record('媒体', [submitted(150), submitted(60, {}, 'C'), accepted(196)]);
    expect([holds(two), broken(two)]).toEqual([[], []]);
    expect(broken(record('媒体', [submitted(100), submitted(60, {}, 'C'), accepted(196)]))).toEqual(['B C S']);
  });

  it('are looked at within one activity, scope, breakdown and stretch of time', () => {
    expect(broken(record('媒体', [submitted(10, { scope: 'joint' }), accepted(196)]))).toEqual([]);
    const quarter = { basis: period('2013-01-01', '2013-03-31') };
    expect(broken(record('媒体', [submitted(10, quarter), submitted(500, {}, 'C'), accepted(196)]))).toEqual([]);
    const filedAs = (breakdown: string) =>
      record('专利', [
        filed('B', 5, breakdown),
        figureOf('S', 'patents_granted', 9, { breakdown: 'design' }),
        filed('C', 90),
      ]);
    expect([broken(filedAs('design')), broken(filedAs('invention'))]).toEqual([['B S'], []]);
  });

  it('that only hold within an activity are not looked at over a year', () => {
    const units = figureOf('U', 'participating_units', 5);
    const communities = figureOf('C', 'communities', 9);
    expect(broken(record('a', [units, communities]))).toEqual(['C U']);
    expect(broken(record('a', [units]), record('b', [communities]))).toEqual([]);
  });

  it('over a year are looked at where no activity stated both, scope by scope', () => {
    const [b, s] = [record('报送', [submitted(185)]), record('采用', [accepted(196)])];
    expect(broken(b, s)).toEqual(['B S']);
    expect(broken(b, record('采用', [accepted(196, { scope: 'joint' })]))).toEqual([]);
    const both = record('媒体', [submitted(10, {}, 'C'), figureOf('T', 'press_items_accepted', 9)]);
    expect(broken(b, s, both)).toEqual([]);
    const inJoint = record('媒体', [
      submitted(10, { scope: 'joint' }, 'C'),
      figureOf('T', 'press_items_accepted', 9, { scope: 'joint' }),
    ]);
    expect(broken(b, s, inJoint)).toEqual(['B S']);
  });

  it('over a year are proven by totals that are known, and compared through the same day', () => {
    const year = (big: Value, small: Value, bigChanges: Partial<Figure> = {}, smallChanges: Partial<Figure> = {}) =>
      [record('报送', [submitted(big, bigChanges)]), record('采用', [accepted(small, smallChanges)])] as const;
    expect(holds(...year(210, 196))).toEqual(['B S']);
    expect(holds(...year(210, atLeast(196)))).toEqual([]);
    const unknown = record('丙', [submitted(illegible, {}, 'U')]);
    expect(holds(...year(210, 196), unknown)).toEqual([]);
    const lost = record('丙', [figureOf('U', 'press_items_accepted', illegible)]);
    expect(holds(...year(210, 196), lost)).toEqual([]);
    const through = (day: string): Partial<Figure> => ({
      basis: { kind: 'cumulative', from: '2013-01-01', through: day },
    });
    expect(broken(...year(185, 196, through('2013-06-30'), through('2013-09-30')))).toEqual([]);
    expect(broken(...year(185, 196, through('2013-09-30'), through('2013-09-30')))).toEqual(['B S']);
    expect(broken(...year(185, 196, through('2013-09-30')))).toEqual([]);
  });

  it('are of results alone', () => {
    expect(broken(record('媒体', [submitted(10, { role: 'target' }), accepted(196)]))).toEqual([]);
    expect(broken(record('媒体', [submitted(10, { basis: wholeYear }), accepted(196, { basis: wholeYear })]))).toEqual([
      'B S',
    ]);
  });
});
